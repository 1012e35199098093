import { classStem, PHRASES } from './classes.ts'
import { looksLikeName } from './names.ts'
import { stem } from './stem.ts'

/** One word of a note. `start` and `end` are UTF-16 offsets into the text as given. */
export interface Token {
  start: number
  end: number
  /** Small letters, straight apostrophes taken out: "Didn’t" is "didnt", "w/out" is "without". */
  word: string
  /** The word without its ending; every number is "#", every name of a person or place is "@", a word of a class its class's. */
  stem: string
  /** Written with a capital letter first, or all in capitals. */
  capital: boolean
}

/** A word, a number, a people or a faith of several words, or one of the slash forms of case-note shorthand. */
const wordOf = (letter: string, flags: string) =>
  new RegExp(`\\b(?:${PHRASES})\\b|\\bw\\/(?:out|o)?|${letter}+(?:['’‘\`]${letter}+)*`, flags)
const WORD = wordOf('[\\p{L}\\p{M}\\p{N}]', 'giu')
/** The same for plain text, and much quicker. */
const PLAIN_WORD = wordOf('[a-z0-9]', 'gi')
/** Text whose only letters and numbers are those of ASCII. */
const PLAIN = /^[\0-\x7f‘’“”–—…£•]*$/
const SHORTHAND = new Map([
  ['w/', 'with'],
  ['w/o', 'without'],
  ['w/out', 'without'],
])
/** Longer words are somebody's web address or a stuck key: they are cut for matching. */
const LONGEST_WORD = 40

/** How far to look for what somebody does whose name a word may be. */
const LONGEST_VERB = 12

/** What the stem of a name is. */
export const NAME = '@'

/** Splits text into words. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(PLAIN.test(text) ? PLAIN_WORD : WORD)) {
    const raw = match[0]
    const start = match.index
    const capital = startsWithCapital(raw)
    const word = normalise(raw)
    if (word === '') continue
    found.push({
      start,
      end: start + raw.length,
      word,
      stem:
        !raw.includes(' ') &&
        capital &&
        looksLikeName(
          word,
          capital,
          !/\p{Ll}/u.test(raw.replace(/s$/, '')),
          startsSentence(text, start),
          text.slice(start + raw.length, start + raw.length + LONGEST_VERB),
        )
          ? NAME
          : (classStem(word) ?? stem(word)),
      capital,
    })
  }
  return found
}

function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** Whether only a sentence's end, a quote mark or a bullet stands before a word: there a capital tells nothing. */
function startsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd()
  return (
    start <= 1 ||
    before === '' ||
    /[.!?:;"“”‘'(\-–—•*/\]\n]$/.test(before) ||
    /\n\s*$/.test(text.slice(Math.max(0, start - 6), start))
  )
}

/** The form in which words are compared. */
function normalise(raw: string): string {
  const small = raw.toLowerCase()
  if (/^[a-z0-9]*$/.test(small)) return small.slice(0, LONGEST_WORD)
  const known = SHORTHAND.get(small)
  if (known) return known
  return small.replace(/['’‘`]/g, '').slice(0, LONGEST_WORD)
}
