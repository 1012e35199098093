/** A record as it grows while its pages are opened: entries in the order of their days. Pure. */
import { NoteReader, type ReadNote } from '../matching/text/read-note.ts'
import type { PlacedEntry } from '../messages.ts'
import { datesIn } from './dates/dates-in.ts'
import { type Day, dayOfIso } from './days.ts'

/** Words of an entry's passage, and where that stands. */
export interface EntryPlace {
  frame: number
  passage: string
  /** Where the entry begins in its passage. */
  offset: number
  pointable: boolean
}

/** One entry. */
export interface RecordEntry {
  /** Its day and its words, so that the same entry met again on another page counts once. */
  id: string
  /** Missing when neither the page nor the entry says it. */
  day?: Day
  kind?: string
  note: ReadNote
  /** Where it stands on the page that is open now; missing for those of pages opened before. */
  place?: EntryPlace
}

/** An entry of which the day is known. */
export interface DatedEntry extends RecordEntry {
  day: Day
}

/** A record as far as its pages have been opened. */
export interface WholeRecord {
  entries: readonly RecordEntry[]
}

/** So much of an entry's beginning may say its day, where the page does not. */
const HEAD = 80
/** A line that begins with a date begins an entry, in a text that the page does not divide. */
const DATE_AT_START = 4
/** Texts with fewer such lines are no lists. */
const FEWEST_LINES = 3

/** Entries of a page, added to those of the pages before. Those no longer on the page keep their words and lose their place. */
export function grow(
  record: WholeRecord,
  page: readonly PlacedEntry[],
  reader: NoteReader = new NoteReader(),
): WholeRecord {
  const known = new Map(
    record.entries.map(({ place: _, ...entry }): [string, RecordEntry] => [entry.id, entry]),
  )
  for (const passage of page) {
    for (const entry of entriesIn(passage, reader)) {
      const before = known.get(entry.id)
      known.set(entry.id, before ? { ...entry, note: before.note } : entry)
    }
  }
  return { entries: [...known.values()].sort(byDay) }
}

/** The entries of which the day is known, earliest first. */
export function dated({ entries }: WholeRecord): DatedEntry[] {
  return entries.filter((entry): entry is DatedEntry => entry.day !== undefined)
}

function byDay(one: RecordEntry, other: RecordEntry): number {
  return (one.day ?? Number.POSITIVE_INFINITY) - (other.day ?? Number.POSITIVE_INFINITY) || 0
}

function entriesIn(passage: PlacedEntry, reader: NoteReader): RecordEntry[] {
  const whole = { text: passage.text, offset: 0, day: dayOfIso(passage.written) }
  if (passage.isEntry) return entry(whole, passage, reader)
  return datedLines(passage.text).flatMap((part) => entry(part, passage, reader))
}

interface Part {
  text: string
  offset: number
  day: Day | undefined
}

function entry(
  { text, offset, day }: Part,
  passage: PlacedEntry,
  reader: NoteReader,
): RecordEntry[] {
  const words = text.trim()
  if (!words) return []
  const own = day ?? firstDay(text.slice(0, HEAD))
  const { frame, key, pointable, recordKind } = passage
  return [
    {
      id: `${own ?? ''} ${words.replace(/\s+/g, ' ')}`,
      ...(own !== undefined && { day: own }),
      ...(recordKind && { kind: recordKind }),
      note: reader.read(text),
      place: { frame, passage: key, offset, pointable },
    },
  ]
}

function firstDay(head: string): Day | undefined {
  const [first] = datesIn(head)
  return first && first.from === first.to ? first.from : undefined
}

/** The parts of a text that begin with a date, as in a chronology kept in one box; none when it is no such list. */
function datedLines(text: string): Part[] {
  const parts: Part[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const [first] = datesIn(line.slice(0, HEAD))
    const last = parts.at(-1)
    if (first && first.start <= DATE_AT_START && first.from === first.to)
      parts.push({ text: line, offset, day: first.from })
    else if (last) last.text = `${last.text}\n${line}`
    offset += line.length + 1
  }
  return parts.length >= FEWEST_LINES ? parts : []
}
