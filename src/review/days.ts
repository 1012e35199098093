/** Days as whole numbers, so that they can be counted and compared. No clock and no time zone. Pure. */

/** A day, counted from 1 January 1970. */
export type Day = number

const LENGTH = 86_400_000

/** The day of a date; undefined when there is no such date, as with 31 April. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const at = new Date(Date.UTC(year, month - 1, date))
  const isReal =
    at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
  return isReal ? at.getTime() / LENGTH : undefined
}

/** The day of a date written as `2026-03-12`. */
export function dayOfIso(iso: string | undefined): Day | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '') ?? []
  return year ? dayOf(Number(year), Number(month), Number(date)) : undefined
}

/** A day as `2026-03-12`. */
export function isoOf(day: Day): string {
  return new Date(day * LENGTH).toISOString().slice(0, 10)
}

/** The year, month (1 to 12) and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * LENGTH)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

/** The day of the week: 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month, 0) / LENGTH
}

/** The same date some months later or earlier; the month's last day where it is too short. */
export function monthsFrom(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day)
  const at = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1]
  return dayOf(toYear, toMonth, date) ?? lastOfMonth(toYear, toMonth)
}
