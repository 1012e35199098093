/** What a pattern of a record is. */
import type { Day } from '../days.ts'
import type { Fact } from '../facts.ts'
import type { DatedEntry } from '../record.ts'

/** The patterns that a review looks for, in the order in which they are told. */
export const PATTERN_IDS = [
  'injuries',
  'not-seen-alone',
  'child-unheard',
  'unseen-man',
  'missed-visits',
  're-referrals',
  'brief-change',
  'drift',
  'open-plans',
] as const

export type PatternId = (typeof PATTERN_IDS)[number]

/** Words that show a pattern, and the days that they are about. */
export interface Mark {
  from: Day
  to: Day
  entry: DatedEntry
  /** Places in the entry's text. */
  start: number
  end: number
  /** What these words show in a pattern that has several sides, such as worry and relief. */
  side?: string
}

/** A pattern that was found. */
export interface Pattern {
  id: PatternId
  /** The first and the last day that it is about. */
  from: Day
  to: Day
  /** What shows it, in the order of time. */
  marks: Mark[]
  /** How many of what the pattern counts: visits, injuries, weeks. */
  count: number
  /** Whether there is no earlier time at which it was otherwise: the child was never seen alone. */
  isEver?: boolean
  /** How many plans have no date. */
  withoutDate?: number
  /** Whether the later is more serious than the earlier. */
  isRising?: boolean
  /** The name that the record gives the man it is about. */
  man?: string
}

/** What patterns are looked for in. */
export interface Reviewed {
  /** In the order of their days; at least one. */
  entries: readonly DatedEntry[]
  /** The children's names, as far as the record says them with their ages. */
  children: readonly string[]
  /** The record is about a baby, who can neither be asked nor be told from the parent by being seen alone. */
  isBaby: boolean
}

/** Looks for one pattern. Answers nothing when it is not surely there. */
export type Finder = (record: Reviewed) => Pattern[]

/** A mark for each day that a fact is about. */
export function marksOf(fact: Fact, side?: string): Mark[] {
  const { entry, start, end } = fact
  return fact.days.map((day) => ({ from: day, to: day, entry, start, end, ...(side && { side }) }))
}

/** Marks in the order of time, one a day; of those of one day the first. */
export function oneADay(marks: readonly Mark[]): Mark[] {
  const days = new Map<Day, Mark>()
  for (const mark of marks) if (!days.has(mark.from)) days.set(mark.from, mark)
  return [...days.values()].sort((a, b) => a.from - b.from)
}

/** A pattern over the days of its marks. */
export function patternOf(
  id: PatternId,
  marks: readonly Mark[],
  more: Partial<Pattern> = {},
): Pattern {
  const inOrder = marks.toSorted((a, b) => a.from - b.from)
  return {
    id,
    from: inOrder[0]?.from ?? 0,
    to: Math.max(...inOrder.map(({ to }) => to)),
    marks: inOrder,
    count: inOrder.length,
    ...more,
  }
}

/** Marks of which so many lie within so many days of each other; the others stand alone and are left out. */
export function clustered(marks: readonly Mark[], fewest: number, within: number): Mark[] {
  const kept = new Set<Mark>()
  for (let at = 0; at + fewest <= marks.length; at += 1) {
    const group = marks.slice(at, at + fewest)
    const [first, last] = [group[0] as Mark, group.at(-1) as Mark]
    if (last.from - first.from <= within) for (const mark of group) kept.add(mark)
  }
  return marks.filter((mark) => kept.has(mark))
}
