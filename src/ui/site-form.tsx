import { useState } from 'preact/hooks'
import { say } from './say.ts'
import { type Site, siteFromTyping, switchOn } from './sites.ts'

interface SiteFormProps {
  /** What is said below the form, by it or by what stands around it. */
  said: string
  onSaid: (said: string) => void
  /** What to say when the browser gave leave to read the site, and when it did not. */
  given: (site: Site) => string
  notGiven: string
}

/** Switches a site on by its typed address. */
export function SiteForm({ said, onSaid, given, notGiven }: SiteFormProps) {
  const [typed, setTyped] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    const site = siteFromTyping(typed)
    if (!site) {
      onSaid(say('notAWebAddress'))
      return
    }
    void switchOn(site).then((isGiven) => {
      onSaid(isGiven ? given(site) : notGiven)
      if (isGiven) setTyped('')
    })
  }
  return (
    <>
      <form class="row" onSubmit={add}>
        <label for="site" class="visually-hidden">
          {say('addressOfSystem')}
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
          {say('switchOn')}
        </button>
      </form>
      <p role="status" class="small">
        {said}
      </p>
    </>
  )
}
