import { useEffect, useState } from 'preact/hooks'
import { AUDIENCES, type Audience, NATIONS, type Nation } from '../library/schema.ts'
import { type Choices, loadChoices, saveChoices } from '../remembered/choices.ts'
import { AUDIENCE_NAMES } from '../ui/words.ts'
import { Attention } from './attention.tsx'
import { HowPagesAreRead } from './reading/how-pages-are-read.tsx'
import { Sites } from './sites.tsx'
import { WhatIsKept } from './what-is-kept.tsx'

/** The whole settings page. */
export function Settings() {
  const [choices, setChoices] = useState<Choices>()
  useEffect(() => void loadChoices().then(setChoices), [])
  const change = (changes: Partial<Choices>) => void saveChoices(changes).then(setChoices)
  return (
    <main>
      <h1>Settings</h1>
      <nav class="row" aria-label="Other pages">
        <a href="/src/welcome/welcome.html">What it does, and a note to try</a>
        <a href="/src/learning/learning.html">My learning</a>
      </nav>
      <Sites />
      {choices && (
        <>
          <Role role={choices.role} onChange={(role) => change({ role })} />
          <Attention choices={choices} onChange={change} />
          <Nations nations={choices.nations} onChange={(nations) => change({ nations })} />
        </>
      )}
      <HowPagesAreRead />
      <WhatIsKept />
    </main>
  )
}

function Role({ role, onChange }: { role: Audience; onChange: (role: Audience) => void }) {
  return (
    <fieldset class="card stack">
      <legend>
        <h2>Your role</h2>
      </legend>
      <p class="soft">Key messages for your role come first. The others are always one tap away.</p>
      {AUDIENCES.map((audience) => (
        <label key={audience} class="choice">
          <input
            type="radio"
            name="role"
            checked={role === audience}
            onChange={() => onChange(audience)}
          />
          {audience === 'frontline'
            ? 'Practitioner'
            : audience === 'manager'
              ? 'Team manager'
              : 'Leader or quality assurance'}
          <span class="visually-hidden"> ({AUDIENCE_NAMES[audience]})</span>
        </label>
      ))}
    </fieldset>
  )
}

function Nations({
  nations,
  onChange,
}: {
  nations: Nation[]
  onChange: (nations: Nation[]) => void
}) {
  const toggle = (nation: Nation) => {
    const next = NATIONS.filter((each) =>
      each === nation ? !nations.includes(each) : nations.includes(each),
    )
    if (next.length > 0) onChange(next)
  }
  return (
    <fieldset class="card stack">
      <legend>
        <h2>Where you work</h2>
      </legend>
      <p class="soft">
        Law and procedure differ. Lessons that apply in at least one of these nations are shown; at
        least one stays chosen.
      </p>
      {NATIONS.map((nation) => (
        <label key={nation} class="choice">
          <input
            type="checkbox"
            checked={nations.includes(nation)}
            onChange={() => toggle(nation)}
          />
          {nation}
        </label>
      ))}
    </fieldset>
  )
}
