/** What was learnt, by month and theme, as the page shows it. Pure. */
import type { Lesson, Pack, Theme } from '../library/schema.ts'
import type { Learning, Learnt } from '../remembered/learning.ts'
import { monthAndYear, ordinal } from '../ui/days.ts'
import { say } from '../ui/say.ts'

/** What a person can have done with a lesson. */
export const DEEDS = ['read', 'kept', 'useful'] as const
/** One of them. */
export type Deed = (typeof DEEDS)[number]

/** One lesson in one month, with the days on which each was done, oldest first. */
export interface LogLine extends Learnt {
  lesson: Lesson
}

/** A month, as `2026-11`, with its lessons by theme. */
export interface LogMonth {
  month: string
  themes: { theme: Theme; lines: LogLine[] }[]
}

/** The log, newest month first. A lesson stands under its main theme; one that the pack no longer has is left out. */
export function logOf(learning: Learning, { lessons, themes }: Pack): LogMonth[] {
  const learnt = lessons.filter(({ id }) => Object.hasOwn(learning, id))
  const all = Object.values(learning).flatMap(daysOf)
  const months = [...new Set(all.map(monthOf))].toSorted().toReversed()
  return months.flatMap((month) => {
    const lines = learnt.flatMap((lesson) => {
      const inMonth = only(learning[lesson.id] as Learnt, month)
      return daysOf(inMonth).length > 0 ? [{ lesson, ...inMonth }] : []
    })
    const byTheme = themes
      .map((theme) => ({
        theme,
        lines: lines.filter(({ lesson }) => lesson.themes[0] === theme.id),
      }))
      .filter((each) => each.lines.length > 0)
    return byTheme.length > 0 ? [{ month, themes: byTheme }] : []
  })
}

/** All days of a lesson, whatever was done on them. */
export function daysOf(learnt: Learnt): string[] {
  return DEEDS.flatMap((deed) => learnt[deed])
}

function only(learnt: Learnt, month: string): Learnt {
  const inMonth = (days: string[]) => days.filter((day) => monthOf(day) === month)
  return { read: inMonth(learnt.read), kept: inMonth(learnt.kept), useful: inMonth(learnt.useful) }
}

/** The month of a day, as `2026-11`. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** "November 2026". */
export function monthName(month: string): string {
  return monthAndYear(new Date(`${month}-01T12:00:00`))
}

/** What was done with a lesson in a month, such as "read on the 3rd and 24th, kept on the 24th". */
export function deedsOf(line: Learnt): string {
  const done = DEEDS.filter((deed) => line[deed].length > 0).map((deed) => {
    const days = line[deed].toSorted().map((day) => ordinal(Number(day.slice(8))))
    return say(`deed_${deed}`, { days: listed(days, 'learningAnd') })
  })
  return listed(done, 'learningDeedsAnd')
}

/** "a", "a and b", "a, b and c"; each language puts the last two together in its own way. */
export function listed(
  parts: readonly string[],
  and: 'learningAnd' | 'learningDeedsAnd' | 'learningThemesAnd',
  comma = ', ',
): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : say(and, { first: parts.slice(0, -1).join(comma), last })
}
