/** Fictional records for tests, written as lines: `2025-03-12 home visit: Seen with mum.` */
import type { PlacedEntry } from '../../../src/messages.ts'
import { isoOf } from '../../../src/review/days.ts'
import type { Pattern } from '../../../src/review/patterns/pattern.ts'
import { grow } from '../../../src/review/record.ts'
import { type Review, reviewRecord } from '../../../src/review/review-record.ts'

const LINE = /^(\d{4}-\d{2}-\d{2})?(?: ([a-z ]+))?: (.+)$/s

/** Entries as a page tells them. */
export function pageOf(lines: readonly string[], page = 1): PlacedEntry[] {
  return lines.map((line, at) => {
    const [, written, recordKind, text = ''] = LINE.exec(line) ?? []
    return {
      key: `${page}-${at}`,
      frame: 0,
      role: 'record',
      isEntry: true,
      pointable: true,
      record: 'r1',
      text,
      ...(written && { written }),
      ...(recordKind && { recordKind }),
    }
  })
}

/** The review of such a record. */
export function reviewOf(lines: readonly string[]): Review {
  return reviewRecord(grow({ entries: [] }, pageOf(lines)))
}

/** What shows a pattern: days and words. */
export function shown({ marks }: Pattern): string[] {
  return marks.map(
    ({ from, entry, start, end }) => `${isoOf(from)} ${entry.note.text.slice(start, end)}`,
  )
}
