import { STOP_WORDS } from '../text/stop-words.ts'
import { NAME, type Token } from '../text/tokens.ts'
import { EVERYWHERE } from './everywhere.ts'

/** The stems that tell something: no stop words, names, numbers, nor words of nearly every note. */
export function telling(words: readonly Token[]): ReadonlySet<string> {
  return new Set(
    words
      .filter(
        ({ word, stem }) =>
          !stem.startsWith(NAME) && stem !== '#' && !STOP_WORDS.has(word) && !EVERYWHERE.has(word),
      )
      .map(({ stem }) => stem),
  )
}
