import type { Choices } from '../remembered/choices.ts'
import { LANGUAGES, say } from '../ui/say.ts'
import { LANGUAGE_NAMES } from '../ui/words.ts'

interface LanguageChoiceProps {
  chosen: Choices['language']
  onChange: (language: Choices['language']) => void
}

/** In which language the interface speaks: few browsers have Welsh in themselves, so people can choose it here. */
export function LanguageChoice({ chosen, onChange }: LanguageChoiceProps) {
  return (
    <fieldset class="card stack">
      <legend>
        <h2>{say('languageTitle')}</h2>
      </legend>
      <p class="soft">{say('languageText')}</p>
      {(['browser', ...LANGUAGES] as const).map((each) => (
        <label key={each} class="choice" lang={each === 'browser' ? undefined : each}>
          <input
            type="radio"
            name="language"
            value={each}
            checked={chosen === each}
            onChange={() => onChange(each)}
          />
          {each === 'browser' ? say('languageAsBrowser') : LANGUAGE_NAMES[each]}
        </label>
      ))}
    </fieldset>
  )
}
