import { Kept } from '../text/kept.ts'
import type { Part } from '../text/read-note.ts'
import { STOP_WORDS } from '../text/stop-words.ts'
import { NAME, type Token } from '../text/tokens.ts'
import { EVERYWHERE } from './everywhere.ts'

/** The stems that tell something: no stop words, names, numbers, nor words of nearly every note. */
export function telling(words: readonly Token[]): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const { word, stem } of words) {
    if (!stem.startsWith(NAME) && stem !== '#' && !STOP_WORDS.has(word) && !EVERYWHERE.has(word))
      stems.add(stem)
  }
  return stems
}

const kept = new Kept<ReadonlySet<string>>()

/** The stems of a sentence that tell something. */
export function stemsOf(part: Part): ReadonlySet<string> {
  return kept.get(part) ?? kept.set(part, telling(part.words))
}
