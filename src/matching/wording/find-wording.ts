import type { Wording } from '../../library/schema.ts'
import { isEnglish } from '../text/language.ts'
import type { ReadNote } from '../text/read-note.ts'
import { evidenceBeside } from './evidence-beside.ts'
import { isHeading, isOption } from './headings.ts'
import { type MarkedPart, marker } from './marks.ts'
import { QUOTED, quotations } from './quotations.ts'
import { isAboutTheWords } from './word-use.ts'

/** A phrase that can hide a child, found in a note: UTF-16 offsets into the note's text, which `quote` repeats. */
export interface WordingHit {
  /** The id of the pack's `wording` entry. */
  id: string
  start: number
  end: number
  quote: string
}

/**
 * Makes the phrases of a pack ready to be found. The function that it gives back finds those of a note, most
 * telling first: by weight, then by how little evidence stands beside them, then by place. A phrase is given once,
 * where it is most telling. Left out are somebody's own words, words that are denied, asked about or spoken about,
 * headings and options of a form, and, for weights 1 and 2, phrases that the writer has filled with what was seen.
 */
export function findWording(entries: readonly Wording[]): (note: ReadNote) => WordingHit[] {
  const mark = marker(entries)
  return (note) => {
    if (!isEnglish(note.sentences.map(({ part }) => part.language))) return []
    const marks = note.sentences.map(({ part }) => mark(part))
    if (marks.every(({ phrases }) => phrases.length === 0)) return []
    const quoted = quotations(note.text)
    const ranked = note.sentences.flatMap(({ start: offset, part }, at) => {
      const { phrases, signals } = marks[at] as MarkedPart
      return phrases.flatMap(({ value: entry, from, to }) => {
        const start = offset + (part.words[from]?.start ?? 0)
        const end = offset + (part.words[to - 1]?.end ?? 0)
        if (
          isQuoted(quoted, start, end) ||
          isAboutTheWords(note.text, offset, part, signals, from, to) ||
          isHeading(note.text, start, end) ||
          isOption(note.text, start, end)
        )
          return []
        const beside = evidenceBeside(note, marks, quoted, at)
        if (entry.weight < 3 && beside.observed) return []
        const hit = { id: entry.id, start, end, quote: note.text.slice(start, end) }
        return [{ hit, weight: entry.weight, evidence: beside.amount }]
      })
    })
    ranked.sort(
      (a, b) => b.weight - a.weight || a.evidence - b.evidence || a.hit.start - b.hit.start,
    )
    const seen = new Set<string>()
    return ranked.flatMap(({ hit }) => {
      if (seen.has(hit.id)) return []
      seen.add(hit.id)
      return [hit]
    })
  }
}

/** Whether any of the words between two offsets is between quotation marks. */
function isQuoted(quoted: Uint8Array, start: number, end: number): boolean {
  return Boolean(((quoted[start] ?? 0) | (quoted[end - 1] ?? 0)) & QUOTED.marked)
}
