/** The words that show a pattern, in their sentence. Pure. */
import type { Mark } from './patterns/pattern.ts'

/** Most characters of a sentence on each side of the words. */
const AROUND = 90

/** Words with what stands before and after them. */
export interface Quote {
  before: string
  words: string
  after: string
}

/** The sentence in which the words of a mark begin. */
export function sentenceAt({ entry, start, end }: Mark): { text: string; start: number } {
  const { sentences, text } = entry.note
  const own = sentences.findLast((sentence) => sentence.start <= start)
  if (!own) return { text: text.slice(start, end), start }
  const last = own.start + own.part.text.length
  const [stop = ''] = /^[.,;:!?)"”’\]]*/.exec(text.slice(last)) ?? []
  return { text: `${own.part.text}${stop}`, start: own.start }
}

/** The words of a mark; a long sentence is cut at word ends. */
export function quoteOf(mark: Mark): Quote {
  const { text, start } = sentenceAt(mark)
  const from = mark.start - start
  const to = Math.min(mark.end - start, text.length)
  const before = text.slice(0, from)
  const after = text.slice(to)
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before,
    words: text.slice(from, to),
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')}…` : after,
  }
}
