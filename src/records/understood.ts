/** What a passage says of itself: its kind, its day, its author. Pure. */
import type { Passage } from '../messages.ts'
import { detailsOfLine, isName, kindAlone, type LineDetails } from './detail-lines.ts'
import { kindNamedBy } from './record-kinds.ts'

/** So many lines at the beginning, and at the end, may be details. */
const HEAD_LINES = 6
const TAIL_LINES = 2

/** A passage with what it says of itself worked out, and the lines that say so. */
export interface Understood extends Passage {
  author?: string
  /** Lines that say who wrote it, when and what it is. They are blanks in the text. */
  detailLines: string[]
}

/**
 * Works out what a passage says of itself. Lines of an entry that are not the practitioner's words become blanks,
 * so that all other characters keep their places.
 */
export function understood(passage: Passage): Understood {
  const recordKind = passage.called
    ?.flatMap((name) => name.split(/\s[-–|]\s/))
    .map(kindNamedBy)
    .findLast(Boolean)
  const { text, details, lines } = passage.isEntry
    ? ownWords(passage.text, passage.written !== undefined)
    : { text: passage.text, details: {}, lines: [] }
  return { ...details, ...passage, ...(recordKind && { recordKind }), text, detailLines: lines }
}

/** The text of an entry without the lines that are details; `isDated` when the page has told its date already. */
function ownWords(
  text: string,
  isDated: boolean,
): { text: string; details: LineDetails; lines: string[] } {
  const lines = text.split('\n')
  const inked = [...lines.keys()].filter((at) => lines[at]?.trim())
  const places = new Set([...inked.slice(0, HEAD_LINES), ...inked.slice(-TAIL_LINES)])
  const details: LineDetails = {}
  const out = new Map<number, string>()
  const take = (at: number, said: LineDetails) => {
    out.set(at, (lines[at] as string).trim())
    Object.assign(details, { ...said, ...details })
  }
  for (const at of places) {
    const line = lines[at] as string
    const said = detailsOfLine(line) ?? (/[\p{L}\p{N}]/u.test(line) ? undefined : {})
    if (said) take(at, said)
  }
  // A bare name, or the bare name of a kind, counts when a date is known.
  for (const at of isDated || details.written ? places : []) {
    const line = lines[at] as string
    if (out.has(at)) continue
    const recordKind = kindAlone(line)
    if (recordKind) take(at, { recordKind })
    else if (!details.author && isName(line)) take(at, { author: line.trim() })
  }
  return {
    text: lines.map((line, at) => (out.has(at) ? ' '.repeat(line.length) : line)).join('\n'),
    details,
    lines: [...out.values()],
  }
}
