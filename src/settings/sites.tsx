import { useEffect, useState } from 'preact/hooks'
import { SiteForm } from '../ui/site-form.tsx'
import { onSitesChanged, sitesOn, switchOff } from '../ui/sites.ts'

/** The sites that are switched on; more can be added, and any given back. */
export function Sites() {
  const [patterns, setPatterns] = useState<string[]>([])
  const [said, setSaid] = useState('')
  useEffect(() => {
    const look = () => void sitesOn().then((sites) => setPatterns(sites.toSorted()))
    look()
    return onSitesChanged(look)
  }, [])

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
      <SiteForm
        said={said}
        onSaid={setSaid}
        given={(site) => `Tips are on for ${site.name}.`}
        notGiven="The browser did not give leave to read this site."
      />
    </section>
  )
}

function siteName(pattern: string): string {
  return pattern === '<all_urls>' || pattern.includes('//*/')
    ? 'All sites'
    : pattern.replace(/^\*?[a-z]*:\/\//, '').replace(/\/\*$/, '')
}
