/** A day as a person types it into three boxes: day, month, year. Pure. */

/** What stands in the boxes. */
export interface TypedDate {
  day: string
  month: string
  year: string
}

/** What was typed: nothing yet, a day of the calendar, or something that is none. */
export type ReadDate = { is: 'empty' | 'unclear' } | { is: 'day'; date: Date }

/** Reads what stands in the boxes. Months are numbers or names; two figures of a year are of this century. */
export function readTypedDate({ day, month, year }: TypedDate): ReadDate {
  const typed = [day, month, year].map((part) => part.trim())
  if (typed.every((part) => part === '')) return { is: 'empty' }
  const number = Number(typed[0])
  const monthNumber = monthOf(typed[1] as string)
  const years = typed[2] as string
  if (!/^\d{1,2}$/.test(typed[0] as string) || !monthNumber || !/^(\d{2}|\d{4})$/.test(years))
    return { is: 'unclear' }
  const date = new Date(Number(years.length === 2 ? `20${years}` : years), monthNumber - 1, number)
  // The 31st of a shorter month would become the 1st of the next.
  const isOfMonth = date.getDate() === number && date.getMonth() === monthNumber - 1
  return isOfMonth ? { is: 'day', date } : { is: 'unclear' }
}

const MONTHS: Record<string, readonly string[]> = {
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  cy: ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'],
}

/** The number of a month, or 0 when there is no such month. */
function monthOf(typed: string): number {
  if (/^\d{1,2}$/.test(typed)) return Number(typed) <= 12 ? Number(typed) : 0
  const start = typed.slice(0, 3).toLowerCase()
  return Math.max(...Object.values(MONTHS).map((names) => names.indexOf(start))) + 1
}
