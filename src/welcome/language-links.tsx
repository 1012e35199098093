import { saveChoices } from '../remembered/choices.ts'
import { LANGUAGES, language } from '../ui/say.ts'
import { LANGUAGE_NAMES } from '../ui/words.ts'

/** The other language on one tap, each by its own name, for whoever's browser has none of its own in it. */
export function LanguageLinks() {
  return (
    <div class="row languages">
      {LANGUAGES.filter((each) => each !== language()).map((each) => (
        <button
          key={each}
          type="button"
          class="plain small"
          lang={each}
          onClick={() => void saveChoices({ language: each })}
        >
          {LANGUAGE_NAMES[each]}
        </button>
      ))}
    </div>
  )
}
