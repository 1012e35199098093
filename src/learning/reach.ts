/** The summary that a person may hand on: how often which lessons reached somebody. Pure. */
import type { Pack } from '../library/schema.ts'
import type { Learning, Learnt } from '../remembered/learning.ts'
import { say } from '../ui/say.ts'
import { themeName } from '../ui/words.ts'
import { DEEDS, type Deed, daysOf, monthOf } from './log.ts'

/** Smaller numbers are not told. */
const LEAST_TOLD = 5

/** A number as it is handed on: small ones are not told. */
export function told(count: number): string {
  return count < LEAST_TOLD ? say('reachFewer', { least: LEAST_TOLD }) : String(count)
}

/**
 * A theme's number, from those of its lessons. It adds up only what is told of them, so that taking those numbers
 * from it says nothing about the others.
 */
export function toldOfTheme(counts: readonly number[]): string {
  const [first = 0] = counts
  if (counts.length <= 1) return told(first)
  const large = counts.filter((count) => count >= LEAST_TOLD)
  const sum = large.reduce((all, count) => all + count, 0)
  if (large.length === counts.length) return String(sum)
  return sum === 0 ? say('reachFewerEach', { least: LEAST_TOLD }) : say('reachOrMore', { sum })
}

/** One lesson or theme, with its numbers as they are handed on. */
interface ReachRow {
  name: string
  counts: Record<Deed, string>
}

/** Everything that is handed on, and nothing more. */
export interface Reach {
  /** The first and the last month with anything learnt, as `2026-11`. */
  months: { from: string; to: string } | undefined
  lessons: ReachRow[]
  themes: ReachRow[]
}

/** Counts by lesson, and by the lessons' main themes: on how many days each was read, kept and found useful. */
export function reachOf(learning: Learning, { lessons, themes }: Pack): Reach {
  const reached = lessons.filter(({ id }) => Object.hasOwn(learning, id))
  const of = (ids: readonly string[]) => ids.map((id) => learning[id] as Learnt)
  const months = reached
    .flatMap(({ id }) => daysOf(learning[id] as Learnt))
    .map(monthOf)
    .toSorted()
  const [from] = months
  const to = months.at(-1)
  return {
    months: from && to ? { from, to } : undefined,
    lessons: reached.map(({ id, title }) => ({ name: title, counts: counts(of([id])) })),
    themes: themes.flatMap((theme) => {
      const own = reached
        .filter((lesson) => lesson.themes[0] === theme.id)
        .map((lesson) => lesson.id)
      return own.length > 0 ? [{ name: themeName(theme), counts: counts(of(own)) }] : []
    }),
  }
}

function counts(learnt: readonly Learnt[]): Record<Deed, string> {
  const count = (deed: Deed) => toldOfTheme(learnt.map((each) => each[deed].length))
  return { read: count('read'), kept: count('kept'), useful: count('useful') }
}

/** The file, line by line, as a spreadsheet opens it. */
export function reachFile({ months, lessons, themes }: Reach): string {
  const rows = (what: string, all: readonly ReachRow[]) =>
    all.map(({ name, counts: of }) => [what, name, ...DEEDS.map((deed) => of[deed])])
  return [
    say('reachHeadings').split(','),
    ...(months ? [[say('reachMonths'), say('reachFromTo', months), '', '', '']] : []),
    ...rows(say('reachTheme'), themes),
    ...rows(say('reachLesson'), lessons),
  ]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n')
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
