import type { Token } from './tokens.ts'

/** A sentence, line or list item. `from` and `to` count tokens (`to` is one past the last); `start` and `end` are offsets. */
export interface Sentence {
  from: number
  to: number
  start: number
  end: number
}

/** After these, a full stop does not end a sentence. */
const SHORT_FORMS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'eg',
  'ie',
  'e',
  'g',
  'i',
  'approx',
  'vs',
  're',
  'v',
  'inc',
  'tel',
  'ext',
  'yr',
  'attn',
  'cllr',
])
/** Sentences longer than this are cut, so that one endless paragraph still has neighbourhoods. */
const MOST_TOKENS = 40

/**
 * Groups tokens into sentences and writes each token's sentence number into it.
 * A sentence ends at a line break, at "?" or "!", at ";" or "•", and at a full stop that is followed by
 * white space and does not belong to an abbreviation or a time.
 */
export function sentences(text: string, words: readonly Token[]): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Token
    word.sentence = found.length
    const next = words[index + 1]
    const length = index + 1 - from
    if (next && length < MOST_TOKENS && !endsAfter(text, word, next)) continue
    found.push({ from, to: index + 1, start: (words[from] as Token).start, end: word.end })
    from = index + 1
  }
  return found
}

function endsAfter(text: string, word: Token, next: Token): boolean {
  const between = text.slice(word.end, next.start)
  if (/[\n\r;!?•▪☐☑☒✓✗]/u.test(between)) return true
  if (!/\.["'’”)\]]*\s/.test(between)) return false
  if (SHORT_FORMS.has(word.word) && /^\.\s/.test(between)) return false
  return true
}
