/** Which language the extension's own pages speak, and what changes with it in a page. */
import browser from 'webextension-polyfill'
import { type Choices, loadChoices } from '../remembered/choices.ts'
import { LANGUAGES, type Language, language, speak } from './say.ts'

/** The language that a person chose, or the first one that their browser prefers and we have. */
export function languageFor(
  chosen: Choices['language'],
  preferred: readonly string[] = navigator.languages,
): Language {
  if (chosen !== 'browser') return chosen
  const [first] = preferred.flatMap((tag) =>
    LANGUAGES.filter((each) => tag.toLowerCase().split('-')[0] === each),
  )
  return first ?? 'en'
}

/** Speaks the person's language, and calls back whenever they choose another, here or on another page. */
export async function followLanguage(onChange: () => void): Promise<void> {
  speak(languageFor((await loadChoices()).language))
  browser.storage.local.onChanged.addListener((changes) => {
    if (!('choices' in changes)) return
    void loadChoices().then((choices) => {
      const before = language()
      speak(languageFor(choices.language))
      if (language() !== before) onChange()
    })
  })
}
