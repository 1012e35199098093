/** How dates look in British records, as pieces of patterns; nothing in them is captured. */

const MONTH_NAMES = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]
const WEEKDAY_NAMES = [
  'mon(?:day)?',
  'tue(?:s(?:day)?)?',
  'wed(?:s|nesday)?',
  'thu(?:r(?:s(?:day)?)?)?',
  'fri(?:day)?',
  'sat(?:urday)?',
  'sun(?:day)?',
]
export const MONTH = `(?:${MONTH_NAMES.join('|')})(?![a-z])\\.?`
export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})\\b\\.?`

/** A year behind a month; two figures are none when they begin a time or count something. */
export const YEAR = `(?:,?[\\s-]{0,2}(?:(?:19|20)\\d{2}\\b|['’]?\\d{2}\\b(?![:.]\\d|\\s*(?:hours?|hrs?|h\\b|days?|weeks?|months?|years?|yrs?|minutes?|mins?|am\\b|pm\\b|children|boys|girls|people|%|/))))`

const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?'
const SHORT_YEAR = '(?:(?:19|20)\\d{2}|\\d{2})'
const ISO = '(?:19|20)\\d{2}-\\d{2}-\\d{2}(?:T[\\d:.]+Z?)?'
/** Day, month and year in figures, with one and the same mark between them. */
const FIGURES = `(?:\\d{1,2} ?/ ?\\d{1,2} ?/ ?${SHORT_YEAR}|\\d{1,2}\\.\\d{1,2}\\.${SHORT_YEAR}|\\d{1,2}-\\d{1,2}-${SHORT_YEAR})(?![\\d/]|[.-]\\d)`
/** Day and month in figures. So could a fraction be written: one needs a reason to take it for a date. */
export const SHORT_FIGURES = '\\d{1,2}/\\d{1,2}(?![\\d/]|\\.\\d)'
export const DAY_NUMBER = `(?:${WEEKDAY},?\\s+(?:the\\s+)?)?(?:the\\s+)?${NUMBER}`
export const DAY_MONTH = `${DAY_NUMBER}(?:\\s+of)?[\\s-]{0,2}${MONTH}${YEAR}?`
/** The month first, in words: not in figures, which Britain never writes so. */
const MONTH_DAY = `(?:${WEEKDAY},?\\s+)?${MONTH}\\s+(?:the\\s+)?\\d{1,2}(?:(?:st|nd|rd|th)\\b${YEAR}?|,?\\s+20\\d{2}\\b)`
/** Any date with a day and a month of its own. */
export const DATE = `(?:${ISO}|(?:${WEEKDAY},?\\s+)?${FIGURES}|${DAY_MONTH}|${MONTH_DAY})`
/** Not in the middle of a longer number, amount or address. */
export const NOT_WITHIN = '(?<![\\d./£$:-]|\\d\\s)'

/** A date in parts: what is missing was not said. */
export interface DateParts {
  date: number
  month: number
  year?: number
  /** 0 is Monday. */
  weekday?: number
}

/** The month of a name: 1 to 12. */
export function monthNamed(name: string): number | undefined {
  return placeOf(MONTH_NAMES, name)
}

/** The day of the week of a name: 0 is Monday. */
export function weekdayNamed(name: string): number | undefined {
  const place = placeOf(WEEKDAY_NAMES, name)
  return place === undefined ? undefined : place - 1
}

function placeOf(names: readonly string[], name: string): number | undefined {
  const at = names.findIndex((each) => new RegExp(`^(?:${each})\\.?$`, 'i').test(name.trim()))
  return at === -1 ? undefined : at + 1
}

/** The parts of one date in any of the forms above. `about` is the year that short years are read near. */
export function partsIn(text: string, about?: number): DateParts | undefined {
  const weekday = new RegExp(`^\\s*(${WEEKDAY}),?\\s`, 'i').exec(text)
  const day = weekday && weekdayNamed(weekday[1] as string)
  const named = typeof day === 'number' ? { weekday: day } : {}
  const rest = weekday ? text.slice(weekday[0].length) : text.trim()
  const figures = rest.split(/[^\d]+/).filter(Boolean)
  if (/^\d{4}-/.test(rest))
    return { ...named, ...parts(figures[2], Number(figures[1]), figures[0], about) }
  const month = new RegExp(`\\b${MONTH}|(?<=\\d)${MONTH}`, 'i').exec(rest)
  if (!month) return { ...named, ...parts(figures[0], Number(figures[1]), figures[2], about) }
  return { ...named, ...parts(figures[0], monthNamed(month[0]) ?? 0, figures[1], about) }
}

function parts(
  date: string | undefined,
  month: number,
  year: string | undefined,
  about: number | undefined,
): DateParts {
  const whole = year === undefined ? undefined : wholeYear(year, about)
  return { date: Number(date), month, ...(whole !== undefined && { year: whole }) }
}

/** How many years ahead a two-figure year may lie; further on, it is a date of birth of the last century. */
const YEARS_AHEAD = 10
const HALF_CENTURY = 50

/** A year of two or four figures. */
export function wholeYear(year: string, about?: number): number {
  const digits = year.replace(/\D/g, '')
  if (digits.length !== 2) return Number(digits)
  const last = about === undefined ? 2000 + HALF_CENTURY : about + YEARS_AHEAD
  const near = 2000 + Number(digits)
  return near <= last ? near : near - 100
}
