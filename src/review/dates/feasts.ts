/** Days that records call by a name: Christmas Day, Easter Monday, the August bank holiday. Pure. */
import { type Day, dayOf, lastOfMonth, partsOf, weekdayOf } from '../days.ts'
import { wholeYear, YEAR } from './forms.ts'
import { chosen, type DateForm, referenceDay, yearAbout } from './reading.ts'

/** Each name, and its first and last day in a year. */
const FEASTS: readonly (readonly [name: string, days: (year: number) => readonly [Day, Day?]])[] = [
  ['christmas eve|xmas eve', (year) => [on(year, 12, 24)]],
  ['christmas day|xmas day', (year) => [on(year, 12, 25)]],
  ['boxing day', (year) => [on(year, 12, 26)]],
  ["new year['’]?s eve|nye", (year) => [on(year, 12, 31)]],
  ["new year['’]?s day", (year) => [on(year, 1, 1)]],
  ["valentine['’]?s day", (year) => [on(year, 2, 14)]],
  ["st\\.? david['’]?s day", (year) => [on(year, 3, 1)]],
  ["st\\.? patrick['’]?s day", (year) => [on(year, 3, 17)]],
  ["st\\.? george['’]?s day", (year) => [on(year, 4, 23)]],
  ["st\\.? andrew['’]?s day", (year) => [on(year, 11, 30)]],
  ["hallowe['’]?en", (year) => [on(year, 10, 31)]],
  ['bonfire night|guy fawkes night', (year) => [on(year, 11, 5)]],
  ['shrove tuesday|pancake day', (year) => [easter(year) - 47]],
  ["mothering sunday|mother['’]?s day", (year) => [easter(year) - 21]],
  ['good friday', (year) => [easter(year) - 2]],
  ['easter sunday', (year) => [easter(year)]],
  ['easter monday', (year) => [easter(year) + 1]],
  ['easter weekend', (year) => [easter(year) - 2, easter(year) + 1]],
  ['(?:early )?may (?:day )?bank holiday|may day', (year) => [mondayFrom(on(year, 5, 1))]],
  ['(?:late may|spring|whitsun) bank holiday', (year) => [mondayTo(lastOfMonth(year, 5))]],
  ["father['’]?s day", (year) => [mondayFrom(on(year, 6, 1) + 1) + 13]],
  ['(?:august|summer) bank holiday', (year) => [mondayTo(lastOfMonth(year, 8))]],
  [
    '(?<=\\b(?:at|over|since|before|after|by|until|during|last|this) )(?:christmas|xmas)',
    christmas,
  ],
]

/** One form for each name, with or without a year. */
export const NAMED_DAYS: readonly DateForm[] = FEASTS.map(([name, days]) => ({
  pattern: new RegExp(`\\b(?:(last|next)\\s+)?(?:${name})\\b(?! (?:eve|day))(${YEAR})?`, 'gi'),
  read([, lead, year], beside) {
    const near = referenceDay(beside)
    const of = (each: number) => {
      const [from, to = from] = days(each)
      return { from, to }
    }
    if (year) return of(wholeYear(year, yearAbout(beside)))
    if (near === undefined) return undefined
    const about = partsOf(near).year
    const all = [about - 1, about, about + 1].map(of)
    if (lead?.toLowerCase() === 'last') return all.findLast(({ to }) => to < near)
    if (lead?.toLowerCase() === 'next') return all.find(({ from }) => from > near)
    const first = chosen(
      all.map(({ from }) => from),
      near,
      beside.tense,
    )
    return all.find(({ from }) => from === first)
  },
}))

function christmas(year: number): [Day, Day] {
  return [on(year, 12, 24), on(year, 12, 26)]
}

function on(year: number, month: number, date: number): Day {
  return dayOf(year, month, date) as Day
}

function mondayFrom(day: Day): Day {
  return day + ((7 - weekdayOf(day)) % 7)
}

function mondayTo(day: Day): Day {
  return day - weekdayOf(day)
}

/** Easter Sunday, after the anonymous Gregorian computus as Meeus gives it ("Astronomical Algorithms", 1991). */
function easter(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451)
  const sum = moon + toSunday - 7 * late + 114
  return on(year, Math.floor(sum / 31), (sum % 31) + 1)
}
