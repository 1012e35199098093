/** Dates told from another day: "yesterday", "last Tuesday", "a week later", "3 weeks ago". Pure. */
import { type Day, dayOf, lastOfMonth, monthsFrom, partsOf, weekdayOf } from '../days.ts'
import { WEEKDAY, weekdayNamed } from './forms.ts'
import { type Beside, type DateForm, oneDay, type Span } from './reading.ts'
import type { Tense } from './tense.ts'

const NUMBERS: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const COUNT = `(?:\\d{1,2}|an?|${NUMBERS.join('|')}|a couple of|a)`
const UNIT = '(days?|working days?|weeks?|wks?|fortnights?|months?|mths?|years?|yrs?)'

/** Forms in the order in which they are tried at the same place. */
export const RELATIVE: readonly DateForm[] = [
  said('day before yesterday', -2),
  said('day after tomorrow', 2),
  said('yesterday(?: (?:morning|afternoon|evening|night))?|last night', -1),
  said('today|tonight|this (?:morning|afternoon|evening)', 0),
  said('tomorrow(?: (?:morning|afternoon|evening|night))?', 1),
  {
    // the next day, the day before: told from the last date that was named
    pattern: form(
      '\\bthe (next|following|previous) (?:day|morning|afternoon|evening|night)\\b|\\bthe (?:day|night|evening) (before|after)\\b(?! yesterday| tomorrow)',
    ),
    read: ([, first, second], { last, written }) => {
      const base = last?.to ?? written
      if (base === undefined) return undefined
      return oneDay(base + (/previous|before/i.test(first ?? second ?? '') ? -1 : 1))
    },
  },
  {
    // a week later, two days earlier
    pattern: form(
      `\\b(${COUNT}) ${UNIT} (later|after(?:wards)?|earlier|before(?:hand)?|previously)\\b`,
    ),
    read: ([, count, unit, way], { last, written }) => {
      const base = /earlier|before|previously/i.test(way ?? '') ? last?.from : last?.to
      const from = base ?? written
      const sign = /later|after/i.test(way ?? '') ? 1 : -1
      return from === undefined ? undefined : oneDay(shift(from, sign * countOf(count), unit))
    },
  },
  {
    // 3 weeks ago
    pattern: form(`\\b(${COUNT}) ${UNIT} ago\\b`),
    read: ([, count, unit], { written }) =>
      written === undefined ? undefined : oneDay(shift(written, -countOf(count), unit)),
  },
  {
    // in two weeks' time, in 3 days
    pattern: form(`\\bin (${COUNT}) ${UNIT}(['’]? time)?`),
    read: ([, count, unit, time], { written, tense }) =>
      written === undefined || !(time || tense === 'ahead')
        ? undefined
        : oneDay(shift(written, countOf(count), unit)),
  },
  {
    // within 10 working days
    pattern: form(`\\bwithin (?:the next )?(${COUNT}) ${UNIT}\\b(?! of)`),
    read: ([, count, unit], { written, tense }) =>
      written === undefined || tense !== 'ahead'
        ? undefined
        : { from: written, to: shift(written, countOf(count), unit) },
  },
  {
    // last week, next month, over the weekend
    pattern: form(
      '\\b(last|this|next|the coming|(?:over|at) the|(?:the )?end of the|later this|earlier this) (weekend|week|month|year)\\b',
    ),
    read: ([, which = '', unit = ''], { written, tense }) =>
      written === undefined
        ? undefined
        : stretch(which.toLowerCase(), unit.toLowerCase(), written, tense),
  },
  {
    // last Tuesday, next Fri, Monday week, on Wednesday
    pattern: form(
      `\\b(?:(last|next|this|this coming|on|by|until|the (?:previous|following))\\s+)?(${WEEKDAY})(?:\\s+(week|just gone|last))?\\b(?!['’]s)`,
    ),
    read: weekday,
  },
]

function form(source: string): RegExp {
  return new RegExp(source, 'gi')
}

function said(words: string, days: number): DateForm {
  return {
    pattern: form(`\\b(?:${words})\\b`),
    read: (_, { written }) => oneDay(written === undefined ? undefined : written + days),
  }
}

function countOf(count = ''): number {
  const small = count.toLowerCase()
  if (/couple/.test(small)) return 2
  if (/^an?$/.test(small)) return 1
  return Number(small) || NUMBERS.indexOf(small) + 1
}

const WORKING_WEEK = 5

/** A day some units of time later. */
function shift(day: Day, count: number, unit = ''): Day {
  if (/^working/i.test(unit)) return workingDays(day, count)
  if (/^d/i.test(unit)) return day + count
  if (/^w/i.test(unit)) return day + 7 * count
  if (/^f/i.test(unit)) return day + 14 * count
  return monthsFrom(day, /^m/i.test(unit) ? count : 12 * count)
}

function workingDays(day: Day, count: number): Day {
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at += Math.sign(count)
    if (weekdayOf(at) < WORKING_WEEK) left -= 1
  }
  return at
}

function stretch(which: string, unit: string, written: Day, tense: Tense): Span | undefined {
  const step = which === 'last' ? -1 : /next|coming/.test(which) ? 1 : 0
  const monday = written - weekdayOf(written)
  if (unit === 'weekend') {
    const isPast =
      step < 0 || (/over|at/.test(which) && tense !== 'ahead' && weekdayOf(written) < 5)
    const from = monday + 5 + 7 * (step > 0 && weekdayOf(written) > 4 ? 1 : isPast ? -1 : 0)
    return { from, to: from + 1 }
  }
  if (/over|at/.test(which)) return undefined
  const whole = wholeOf(unit, written, monday, step)
  if (/end of/.test(which))
    return { from: unit === 'week' ? whole.from + 4 : whole.to, to: whole.to }
  return whole
}

function wholeOf(unit: string, written: Day, monday: Day, step: number): Span {
  if (unit === 'week') return { from: monday + 7 * step, to: monday + 7 * step + 6 }
  if (unit === 'year') {
    const year = partsOf(written).year + step
    return { from: dayOf(year, 1, 1) as Day, to: dayOf(year, 12, 31) as Day }
  }
  const { year, month, date } = partsOf(monthsFrom(written, step))
  const last = lastOfMonth(year, month)
  return { from: last - partsOf(last).date + 1, to: Math.max(last, date ? last : 0) }
}

/** "Sat" and "sun" are also words of their own: without a lead they need a capital letter. */
const ALSO_WORDS = /^(?:sat|sun|wed)$/

function weekday(found: RegExpExecArray, { written, last, tense }: Beside): Span | undefined {
  const [, lead = '', name = '', after = ''] = found
  if (ALSO_WORDS.test(name) && !/^(?:last|next|this)/i.test(lead)) return undefined
  const wanted = weekdayNamed(name)
  const way = lead.toLowerCase()
  const isTold = /previous|following/.test(way)
  const base = isTold ? (last?.to ?? written) : written
  if (base === undefined || wanted === undefined) return undefined
  const back = (weekdayOf(base) - wanted + 7) % 7 || 7
  const ahead = (wanted - weekdayOf(base) + 7) % 7 || 7
  const isToday = back === 7
  if (/week/i.test(after)) return oneDay(base + ahead + 7)
  if (way === 'last' || /gone|last/i.test(after) || /previous/.test(way)) return oneDay(base - back)
  if (/following/.test(way)) return oneDay(base + ahead)
  // "Next Tuesday" is of next week, as "this Tuesday" is of this one.
  if (way === 'next') return oneDay(base - weekdayOf(base) + 7 + wanted)
  if (way === 'this coming' || way === 'by' || way === 'until') return oneDay(base + ahead)
  if (way === 'this') return oneDay(base - weekdayOf(base) + wanted)
  if (tense === 'ahead') return oneDay(base + ahead)
  return oneDay(isToday ? base : base - back)
}
