import { useEffect, useState } from 'preact/hooks'
import { SiteForm } from '../ui/site-form.tsx'
import { onSitesChanged, sitesOn } from '../ui/sites.ts'

/** Switches on the site of the person's case-recording system, by its address. */
export function SwitchOn() {
  const [said, setSaid] = useState('')
  const [count, setCount] = useState(0)
  useEffect(() => {
    const look = () => void sitesOn().then((sites) => setCount(sites.length))
    look()
    return onSitesChanged(look)
  }, [])

  return (
    <section class="card stack" aria-labelledby="switch-on">
      <h2 id="switch-on">Switch on your case-recording system</h2>
      <p class="soft">
        Type or paste its address here. Or open it, choose the toolbar button of this extension, and
        then “Switch on”.
      </p>
      <SiteForm
        said={said || (count > 0 ? 'Tips are on already for a site. Settings list it.' : '')}
        onSaid={setSaid}
        given={(site) =>
          `Tips are on for ${site.name}. Open a note there, and choose the toolbar button to open the panel.`
        }
        notGiven="The browser did not allow that. You can try again, or ask whoever manages your browser."
      />
    </section>
  )
}
