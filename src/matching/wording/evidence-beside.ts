import type { ReadNote, Sentence } from '../text/read-note.ts'
import type { MarkedPart } from './marks.ts'
import { QUOTED } from './quotations.ts'

/** What stands beside a phrase: in its own sentence, and in the one before or after it on its line. */
export interface Beside {
  /** Something seen, heard or done that can be pictured. */
  observed: boolean
  /** From 0 to 2, to put phrases in order: an observation, and somebody's own words, on the next line too. */
  amount: number
}

/** The evidence beside the sentence `at` of a note. `quoted` has bits of `QUOTED` for its text. */
export function evidenceBeside(
  { text, sentences }: ReadNote,
  marks: readonly MarkedPart[],
  quoted: Uint8Array,
  at: number,
): Beside {
  const own = sentences[at] as Sentence
  const [before, after] = [sentences[at - 1], sentences[at + 1]]
  const observed =
    hasObservation(marks[at]) ||
    (before !== undefined && onOneLine(text, before, own) && hasObservation(marks[at - 1])) ||
    (after !== undefined && onOneLine(text, own, after) && hasObservation(marks[at + 1]))
  const speaks = quoted
    .subarray(own.start, endOf(after ?? own))
    .some((bits) => bits & QUOTED.speech)
  return { observed, amount: Number(speaks) + Number(observed) }
}

function hasObservation(marks: MarkedPart | undefined): boolean {
  return marks?.signals.some(({ value }) => value === 'observed') ?? false
}

function onOneLine(text: string, first: Sentence, second: Sentence): boolean {
  return !text.slice(endOf(first), second.start).includes('\n')
}

function endOf({ start, part }: Sentence): number {
  return start + part.text.length
}
