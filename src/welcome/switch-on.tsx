import { useEffect, useState } from 'preact/hooks'
import { onSitesChanged, siteFromTyping, sitesOn, switchOn } from '../ui/sites.ts'

/** Switches on the site of the person's case-recording system, by its address. */
export function SwitchOn() {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const [count, setCount] = useState(0)
  useEffect(() => {
    const look = () => void sitesOn().then((sites) => setCount(sites.length))
    look()
    return onSitesChanged(look)
  }, [])

  const add = (event: Event) => {
    event.preventDefault()
    const site = siteFromTyping(typed)
    if (!site) {
      setSaid(
        'That does not look like a web address. Copy it from the address bar of your case-recording system.',
      )
      return
    }
    void switchOn(site).then((given) => {
      setSaid(
        given
          ? `Tips are on for ${site.name}. Open a note there, and choose the toolbar button to open the panel.`
          : 'The browser did not allow that. You can try again, or ask whoever manages your browser.',
      )
      if (given) setTyped('')
    })
  }
  return (
    <section class="card stack" aria-labelledby="switch-on">
      <h2 id="switch-on">Switch on your case-recording system</h2>
      <p class="soft">
        Type or paste its address here. Or open it, choose the toolbar button of this extension, and
        then “Switch on”.
      </p>
      <form class="row" onSubmit={add}>
        <label for="site" class="visually-hidden">
          Address of your case-recording system
        </label>
        <input
          id="site"
          type="text"
          inputMode="url"
          placeholder="https://records.example.gov.uk"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="main">
          Switch on
        </button>
      </form>
      <p role="status" class="small">
        {said || (count > 0 ? 'Tips are on already for a site. Settings list it.' : '')}
      </p>
    </section>
  )
}
