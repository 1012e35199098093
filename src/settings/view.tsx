import { useEffect, useState } from 'preact/hooks'
import { AUDIENCES, type Audience, NATIONS, type Nation } from '../library/schema.ts'
import { type Choices, loadChoices, saveChoices } from '../remembered/choices.ts'
import { say } from '../ui/say.ts'
import { audienceName, nationName } from '../ui/words.ts'
import { Attention } from './attention.tsx'
import { LanguageChoice } from './language-choice.tsx'
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
      <h1>{say('settings')}</h1>
      <nav class="row" aria-label={say('settingsOtherPages')}>
        <a href="/src/welcome/welcome.html">{say('settingsWelcome')}</a>
        <a href="/src/learning/learning.html">{say('myLearning')}</a>
      </nav>
      <Sites />
      {choices && (
        <>
          <Role role={choices.role} onChange={(role) => change({ role })} />
          <Attention choices={choices} onChange={change} />
          <Nations nations={choices.nations} onChange={(nations) => change({ nations })} />
          <LanguageChoice chosen={choices.language} onChange={(language) => change({ language })} />
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
        <h2>{say('roleTitle')}</h2>
      </legend>
      <p class="soft">{say('roleText')}</p>
      {AUDIENCES.map((audience) => (
        <label key={audience} class="choice">
          <input
            type="radio"
            name="role"
            checked={role === audience}
            onChange={() => onChange(audience)}
          />
          {say(`role_${audience}`)}
          <span class="visually-hidden"> ({audienceName(audience)})</span>
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
        <h2>{say('nationsTitle')}</h2>
      </legend>
      <p class="soft">{say('nationsText')}</p>
      {NATIONS.map((nation) => (
        <label key={nation} class="choice">
          <input
            type="checkbox"
            checked={nations.includes(nation)}
            onChange={() => toggle(nation)}
          />
          {nationName(nation)}
        </label>
      ))}
    </fieldset>
  )
}
