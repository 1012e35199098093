import { useEffect, useState } from 'preact/hooks'
import { say } from '../ui/say.ts'
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
      <h2 id="switch-on">{say('welcomeSwitchOn')}</h2>
      <p class="soft">{say('welcomeSwitchOnText')}</p>
      <SiteForm
        said={said || (count > 0 ? say('welcomeAlreadyOn') : '')}
        onSaid={setSaid}
        given={(site) => say('welcomeGiven', { site: site.name })}
        notGiven={say('notAllowedTryAgain')}
      />
    </section>
  )
}
