import { useEffect, useState } from 'preact/hooks'
import { say } from '../ui/say.ts'
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
      <h2>{say('sitesTitle')}</h2>
      <p class="soft">{say('sitesText')}</p>
      {patterns.length === 0 && <p>{say('sitesNone')}</p>}
      <ul class="stack">
        {patterns.map((pattern) => (
          <li key={pattern} class="row apart">
            <strong>{siteName(pattern)}</strong>
            <button
              type="button"
              class="small"
              aria-label={say('sitesSwitchOffOne', { site: siteName(pattern) })}
              onClick={() =>
                void switchOff(pattern).then((done) =>
                  setSaid(
                    done ? say('sitesOffNow', { site: siteName(pattern) }) : say('sitesStaysOn'),
                  ),
                )
              }
            >
              {say('switchOff')}
            </button>
          </li>
        ))}
      </ul>
      <SiteForm
        said={said}
        onSaid={setSaid}
        given={(site) => say('sitesOnNow', { site: site.name })}
        notGiven={say('sitesNotGiven')}
      />
    </section>
  )
}

function siteName(pattern: string): string {
  return pattern === '<all_urls>' || pattern.includes('//*/')
    ? say('sitesAll')
    : pattern.replace(/^\*?[a-z]*:\/\//, '').replace(/\/\*$/, '')
}
