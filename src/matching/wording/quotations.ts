const MARKS = /["“”„'‘’‛\n]/gu
const WORD = /[\p{L}\p{N}]/u
/** A quotation that seems longer than this is a mark that was never closed. */
const LONGEST_QUOTATION = 600

/** Quotation marks round fewer words are a doubt about a word, and nobody's speech. */
const LEAST_WORDS_SPOKEN = 3

/** For each UTF-16 unit of a text, bits of this. */
export const QUOTED = {
  /** Between quotation marks, or one of them. */
  marked: 1,
  /** Of somebody's speech. */
  speech: 2,
} as const

/**
 * What stands between quotation marks in a text, found in one pass. Straight and single marks close on the line that they open on.
 * A single mark opens only after a space or a bracket and closes only at a word's end, so that apostrophes and
 * inches pass.
 */
export function quotations(text: string): Uint8Array {
  const bits = new Uint8Array(text.length)
  const close = (start: number, end: number) => {
    const words = text.slice(start, end).trim().split(/\s+/).length
    const bit = QUOTED.marked | (words >= LEAST_WORDS_SPOKEN ? QUOTED.speech : 0)
    for (let at = start; at < end; at += 1) bits[at]! |= bit
  }
  let double: { at: number; curly: boolean } | undefined
  let single: number | undefined
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    if (double && at - double.at > LONGEST_QUOTATION) double = undefined
    if (single !== undefined && at - single > LONGEST_QUOTATION) single = undefined
    const opens = !WORD.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '')
    const closes = /\S/.test(text[at - 1] ?? '') && !WORD.test(text[at + 1] ?? '')
    if (mark === '\n') {
      single = undefined
      if (double && !double.curly) double = undefined
    } else if (mark === '“' || mark === '„') {
      double = { at, curly: true }
    } else if (mark === '”' || mark === '"') {
      if (double) {
        close(double.at, at + 1)
        double = undefined
      } else if (mark === '"' && opens) double = { at, curly: false }
    } else if (single !== undefined && closes && mark !== '‘') {
      close(single, at + 1)
      single = undefined
    } else if (opens && mark !== '’') {
      single = at
    }
  }
  return bits
}
