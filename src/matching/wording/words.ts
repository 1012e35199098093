import { wordsOf } from '../cues/words-of.ts'
import { stem } from '../text/stem.ts'
import type { Token } from '../text/tokens.ts'

/** Shorter words are compared as written; longer ones by stem, so that most plurals and tenses need not be listed. */
const SHORTEST_STEMMED = 6
/** A shorter stem could be another word: "bubbly" is not "bub". */
const SHORTEST_STEM = 4

/** The form in which a word of a note is compared with the words of phrases. */
export function key({ word }: Token): string {
  return keyOf(word)
}

/** The words of a phrase, in the form in which they are compared. */
export function keysOf(phrase: string): string[] {
  return wordsOf(phrase).map(keyOf)
}

function keyOf(word: string): string {
  if (word.length < SHORTEST_STEMMED) return word
  const short = stem(word)
  return short.length < SHORTEST_STEM ? word : short
}
