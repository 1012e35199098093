import { CONTEXT } from '../context/triggers.ts'
import type { ReadNote, Sentence } from '../text/read-note.ts'
import type { NoteEvidence } from './evidence.ts'

/** So many of the shortest cuts are looked at, and the longest. */
const MOST = 6
/** A sentence whose log-odds are below this for every theme speaks for none. */
const SAYS_NOTHING = -0.5

/**
 * The note without its routine end: sentences that say nothing of any theme and nothing about what was said before, such
 * as the next visit, the mileage, thanks. What such an end takes from the scores is not meant. First without all of it,
 * which is the same however much routine is added, then without its last sentence, its last two and so on.
 */
export function withoutRoutineEnd({ note, signs }: NoteEvidence): ReadNote[] {
  const found: ReadNote[] = []
  let { length } = note
  for (let cut = 1; cut < note.sentences.length; cut += 1) {
    const at = note.sentences.length - cut
    const { part } = note.sentences[at] as Sentence
    const logits = signs?.windows.single[at]
    const isRoutine =
      logits?.subarray(0, -1).every((each) => each < SAYS_NOTHING) &&
      part.bits.every((bits) => (bits & ~CONTEXT.elsewhere) === 0)
    if (!isRoutine) break
    length -= part.words.length
    found.push({ text: note.text, sentences: note.sentences.slice(0, at), length })
  }
  return [...found.slice(MOST).slice(-1), ...found.slice(0, MOST)]
}
