/** What is known while a text's dates are read, and how dates that do not say their year find it. Pure. */
import { type Day, dayOf, partsOf, weekdayOf } from '../days.ts'
import type { DateParts } from './forms.ts'
import type { Tense } from './tense.ts'

/** Some days: `from` and `to` are the same for one day. */
export interface Span {
  from: Day
  to: Day
}

/** What a date is read against. */
export interface Beside {
  /** The day on which the text was written. */
  written?: Day
  /** The last date that was read before, and how far before. */
  last?: Span & { distance: number }
  tense: Tense
}

/** One way to write dates. Answers nothing when a text only looks like one, or does not say enough. */
export interface DateForm {
  pattern: RegExp
  read(found: RegExpExecArray, beside: Beside): Span | Span[] | undefined
}

/** One day. */
export function oneDay(day: Day | undefined): Span | undefined {
  return day === undefined ? undefined : { from: day, to: day }
}

/** A date is read near another one that stands so few characters before it, when that is of other years. */
const SAME_STORY = 160
const HALF_YEAR = 183
/** Further from the day of writing than this, in days, either year could be meant. */
const SURELY_NEAR = 150

/** What a sentence looks ahead to did not lie so many days back. */
const MONTH_PAST = 31

/** The day that a date without its year is read near. */
export function referenceDay({ written, last }: Beside): Day | undefined {
  if (!last) return written
  if (written === undefined) return last.to
  const isOtherStory = last.distance <= SAME_STORY && Math.abs(last.to - written) > HALF_YEAR
  return isOtherStory ? last.to : written
}

/** The year that short years are read near. */
export function yearAbout(beside: Beside): number | undefined {
  const near = referenceDay(beside)
  return near === undefined ? undefined : partsOf(near).year
}

/**
 * The day of a date. One without a year is of the year that its day of the week fits, or that the sentence looks to,
 * or that is nearest; where two years are about as near, nothing is guessed.
 */
export function resolve(
  { date, month, year, weekday }: DateParts,
  beside: Beside,
): Day | undefined {
  if (year !== undefined) return dayOf(year, month, date)
  const near = referenceDay(beside)
  if (near === undefined) return undefined
  const about = partsOf(near).year
  const all = [about - 1, about, about + 1].flatMap((each) => dayOf(each, month, date) ?? [])
  const fitting = weekday === undefined ? [] : all.filter((day) => weekdayOf(day) === weekday)
  if (fitting.length === 1) return fitting[0]
  return chosen(all, near, beside.tense)
}

/** Of one date in several years, the one that is meant. */
export function chosen(days: readonly Day[], near: Day, tense: Tense): Day | undefined {
  const [nearest, second] = days.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))
  if (nearest === undefined) return undefined
  const distance = Math.abs(nearest - near)
  if (tense === 'ahead' && nearest < near - MONTH_PAST) return days.find((day) => day >= near)
  if (distance <= SURELY_NEAR || second === undefined) return nearest
  if (tense === 'ahead') return days.find((day) => day >= near)
  if (tense === 'back') return days.findLast((day) => day <= near)
  return undefined
}
