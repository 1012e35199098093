import { useEffect, useState } from 'preact/hooks'
import { onSitesChanged, siteFromTyping, sitesOn, switchOff, switchOn } from '../ui/sites.ts'

/** The sites that are switched on; more can be added, and any given back. */
export function Sites() {
  const [patterns, setPatterns] = useState<string[]>([])
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  useEffect(() => {
    const look = () => void sitesOn().then((sites) => setPatterns(sites.toSorted()))
    look()
    return onSitesChanged(look)
  }, [])

  const add = (event: Event) => {
    event.preventDefault()
    const site = siteFromTyping(typed)
    if (!site)
      return setSaid(
        'That does not look like a web address. Copy it from the address bar of your case-recording system.',
      )
    void switchOn(site).then((given) => {
      setSaid(
        given
          ? `Tips are on for ${site.name}.`
          : 'The browser did not give leave to read this site.',
      )
      if (given) setTyped('')
    })
  }
  return (
    <section class="card stack">
      <h2>Sites with tips</h2>
      <p class="soft">
        Tips work only on sites that you switch on here or from the toolbar. On all other sites
        nothing runs.
      </p>
      {patterns.length === 0 && <p>No site is switched on yet.</p>}
      <ul class="stack">
        {patterns.map((pattern) => (
          <li key={pattern} class="row apart">
            <strong>{siteName(pattern)}</strong>
            <button
              type="button"
              class="small"
              aria-label={`Switch off ${siteName(pattern)}`}
              onClick={() =>
                void switchOff(pattern).then((done) =>
                  setSaid(
                    done
                      ? `Tips are off for ${siteName(pattern)}, and the permission is given back.`
                      : 'The browser keeps this site on.',
                  ),
                )
              }
            >
              Switch off
            </button>
          </li>
        ))}
      </ul>
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
        {said}
      </p>
    </section>
  )
}

function siteName(pattern: string): string {
  return pattern === '<all_urls>' || pattern.includes('//*/')
    ? 'All sites'
    : pattern.replace(/^\*?[a-z]*:\/\//, '').replace(/\/\*$/, '')
}
