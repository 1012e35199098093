/** What else there is to say of a note being written, besides tips: for the panel only, when the person looks. Pure. */
import type { Pack } from '../library/schema.ts'
import { type ReadNote, readNote } from '../matching/text/read-note.ts'
import { findWording, type WordingHit } from '../matching/wording/find-wording.ts'
import type { NoteAside } from '../messages.ts'
import { promptAt, type ReadPassage, type ReadTexts } from './tips.ts'
import { wellRecorded } from './well-recorded.ts'

/** Most gaps shown, and most phrases to look at one after the other. */
const MOST_GAPS = 3
const MOST_WORDING = 8
/** A note shorter than this, in words, has only just begun: nothing in it is missing yet. */
const JUST_BEGUN = 12

/** Whether a gap or a phrase rests for a text. */
export type RestsHere = (here: string, what: 'gap' | 'wording', id: string) => boolean

/** Looks beside the tips of a note, with a pack made ready. */
export class NoteSide {
  private readonly words: (note: ReadNote) => WordingHit[]
  private readonly gaps: ReadonlySet<string>

  /** `read` takes a text apart. */
  constructor(
    pack: Pack,
    private readonly read: (text: string) => ReadNote = readNote,
  ) {
    this.words = findWording(pack.wording ?? [])
    this.gaps = new Set(pack.gaps?.map(({ id }) => id))
  }

  /** What there is beside the tips; of the longest text when there are several. Undefined when there is nothing. */
  beside(
    { about, texts }: ReadTexts,
    rests: RestsHere,
    before: readonly string[],
  ): NoteAside | undefined {
    if (about !== 'note') return undefined
    const longest = texts.toSorted((a, b) => b.text.length - a.text.length)[0]
    if (!longest) return undefined
    const { here, passage } = longest
    const note = this.read(longest.text)
    const gaps = note.length < JUST_BEGUN ? [] : this.gapsOf(longest, rests, before)
    const wording = this.words(note)
      .filter(({ id }) => !rests(here, 'wording', id))
      .slice(0, MOST_WORDING)
      .map((hit) => ({ id: hit.id, prompt: promptAt(passage, hit) }))
    const well = wellRecorded(note)
    return gaps.length + wording.length + well.length > 0
      ? { here, gaps, wording, well }
      : undefined
  }

  /** Those shown before keep their places, and new ones come after. One that was answered is not followed by another. */
  private gapsOf(
    { here, match }: ReadPassage,
    rests: RestsHere,
    before: readonly string[],
  ): string[] {
    const now: string[] = match.gaps.filter((id) => this.gaps.has(id))
    const kept = before.filter((id) => now.includes(id))
    return [...kept, ...now.filter((id) => !kept.includes(id))]
      .slice(0, MOST_GAPS)
      .filter((id) => !rests(here, 'gap', id))
  }
}
