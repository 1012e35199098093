/** Dates that name their day and month: in figures, in words, as ranges and as weeks. Pure. */
import { type Day, dayOf, lastOfMonth, monthsFrom, partsOf } from '../days.ts'
import {
  DATE,
  DAY_MONTH,
  DAY_NUMBER,
  MONTH,
  monthNamed,
  NOT_WITHIN,
  partsIn,
  SHORT_FIGURES,
  WEEKDAY,
  wholeYear,
  YEAR,
} from './forms.ts'
import {
  type Beside,
  chosen,
  type DateForm,
  oneDay,
  referenceDay,
  resolve,
  type Span,
  yearAbout,
} from './reading.ts'

const TO = '\\s*(?:-|–|—|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough to\\b)\\s*'
const LONGEST_RANGE = 366

/** Forms in the order in which they are tried at the same place. */
export const ABSOLUTE: readonly DateForm[] = [
  {
    // w/c 3 April, week beginning 3/4/24
    pattern: form(
      `(?:\\bw/?c|\\bwk\\.? ?(?:c|comm?|beg)|\\bweek (?:commencing|beginning|starting|of))\\b\\.?:?\\s+(${DATE}|${SHORT_FIGURES})`,
    ),
    read: ([, date], beside) => {
      const day = dayIn(date, beside)
      return day === undefined ? undefined : { from: day, to: day + 6 }
    },
  },
  {
    // w/e 7 April, week ending 7/4/24
    pattern: form(`(?:\\bw/e|\\bw?k\\.? ?end(?:ing)|\\bweek ending)\\s+(${DATE}|${SHORT_FIGURES})`),
    read: ([, date], beside) => {
      const day = dayIn(date, beside)
      return day === undefined ? undefined : { from: day - 6, to: day }
    },
  },
  {
    // between 3 and 9 June
    pattern: form(`\\bbetween\\s+(${DAY_NUMBER})\\s+and\\s+(${DAY_MONTH})`),
    read: ([, first, second], beside) => fromNumber(first, second, beside),
  },
  {
    // 12–14 May, 12th to 14th May 2024
    pattern: form(`${NOT_WITHIN}\\b(${DAY_NUMBER})${TO}(${DAY_MONTH})`),
    read: ([, first, second], beside) => fromNumber(first, second, beside),
  },
  {
    // 3 and 10 June, 3, 10 & 17 June: days of their own
    pattern: form(
      `${NOT_WITHIN}\\b((?:${DAY_NUMBER},\\s+){0,4}${DAY_NUMBER})(?:,?\\s+and\\s+|\\s*&\\s*)(${DAY_MONTH})`,
    ),
    read: ([, firsts = '', second], beside) => {
      const last = dayIn(second, beside)
      if (last === undefined) return undefined
      const days = firsts.split(',').map((each) => dayBefore(each, last))
      return [...days, last].flatMap((day) => oneDay(day) ?? [])
    },
  },
  {
    // 3 May – 9 June, 3/4/24 to 10/4/24, between 28 December and 3 January
    pattern: form(
      `${NOT_WITHIN}\\b(${DATE}|${SHORT_FIGURES})(?:${TO}|\\s+and\\s+)(${DATE}|${SHORT_FIGURES})`,
    ),
    read: (found, beside) => {
      const [whole, first = '', second = ''] = found
      const isBetween = /\bbetween\s+$/i.test(found.input.slice(0, found.index))
      const isApart = / and /i.test(whole.slice(first.length, whole.length - second.length))
      const to = dayIn(second, beside)
      if (to === undefined) return undefined
      const from = firstOfRange(first, to, beside)
      if (from === undefined || from > to || to - from > LONGEST_RANGE) return undefined
      return isApart && !isBetween
        ? [
            { from, to: from },
            { from: to, to },
          ]
        : { from, to }
    },
  },
  {
    // from April to June 2024, between April and June
    pattern: form(
      `\\b(from\\s+|between\\s+|)(${MONTH})(${YEAR})?(?:${TO}|\\s+and\\s+)(${MONTH})(${YEAR})?`,
    ),
    read: (found, beside) => {
      const [whole, lead, first = '', firstYear, second = '', secondYear] = found
      if (!lead && !firstYear && !secondYear) return undefined
      if (/ and /i.test(whole) && !/between/i.test(lead ?? '')) return undefined
      const last = monthSpan(second, secondYear, beside)
      if (!last) return undefined
      const year = partsOf(last.from).year
      const month = monthNamed(first) ?? 0
      const isBefore = month <= partsOf(last.from).month
      const own = firstYear ? wholeYear(firstYear, year) : isBefore ? year : year - 1
      const from = dayOf(own, month, 1)
      return from === undefined ? undefined : { from, to: last.to }
    },
  },
  {
    pattern: form(`${NOT_WITHIN}\\b${DATE}`),
    read: ([date], beside) => oneDay(dayIn(date, beside)),
  },
  {
    // on 3/4: only where something says that it is a date, as a fraction or "2/7" for two days is not
    pattern: form(
      `(?:\\b(?:on|by|from|until|till|dated|since|before|after|for|due|the|${WEEKDAY})\\s+)(${SHORT_FIGURES})|${NOT_WITHIN}\\b(0\\d/\\d{2}|\\d{2}/0\\d)(?![\\d/])`,
    ),
    read: ([, after, padded], beside) => oneDay(dayIn(after ?? padded, beside)),
  },
  {
    // in April, early March, end of May, by June, April 2024
    pattern: form(
      `(?:\\b(in|since|during|until|till|by|last|next|this|throughout|before|after|early|mid|late|(?:the )?(?:beginning|start|end|middle) of)[\\s-]+)?(?<!\\d(?:st|nd|rd|th)?[\\s-]{0,2})\\b(${MONTH})(${YEAR})?`,
    ),
    read: ([, lead, month = '', year], beside) => {
      if (!lead && !/\d{4}|['’]/.test(year ?? '')) return undefined
      const span = monthSpan(month, year, beside, lead)
      return span && partOfMonth(span, lead ?? '')
    },
  },
  {
    // in 2019
    pattern: form('\\b(?:in|since|during|from|before|until)\\s+((?:19|20)\\d{2})\\b(?![-/.]?\\d)'),
    read: ([, year]) => ({
      from: dayOf(Number(year), 1, 1) as Day,
      to: dayOf(Number(year), 12, 31) as Day,
    }),
  },
]

function form(source: string): RegExp {
  return new RegExp(source, 'gi')
}

function dayIn(text: string | undefined, beside: Beside): Day | undefined {
  const parts = partsIn(text ?? '', yearAbout(beside))
  return parts && resolve(parts, beside)
}

/** A range whose first day stands without its month. */
function fromNumber(
  first: string | undefined,
  second: string | undefined,
  beside: Beside,
): Span | undefined {
  const to = dayIn(second, beside)
  const from = to === undefined ? undefined : dayBefore(first ?? '', to)
  return to === undefined || from === undefined ? undefined : { from, to }
}

/** The day with a number that stands before another day: of its month, or of the month before. */
function dayBefore(text: string, to: Day): Day | undefined {
  const { year, month, date } = partsOf(to)
  const number = Number(/\d+/.exec(text)?.[0])
  if (number <= date) return dayOf(year, month, number)
  const before = partsOf(monthsFrom(to, -1))
  return dayOf(before.year, before.month, number)
}

/** The first date of a range takes a missing year from the last. */
function firstOfRange(text: string, to: Day, beside: Beside): Day | undefined {
  const parts = partsIn(text, yearAbout(beside))
  if (!parts || parts.year !== undefined) return parts && resolve(parts, beside)
  const { year } = partsOf(to)
  const same = dayOf(year, parts.month, parts.date)
  return same !== undefined && same <= to ? same : dayOf(year - 1, parts.month, parts.date)
}

function monthSpan(
  name: string,
  year: string | undefined,
  beside: Beside,
  lead = '',
): Span | undefined {
  const month = monthNamed(name) ?? 0
  const of = (each: number) => ({
    from: dayOf(each, month, 1) as Day,
    to: lastOfMonth(each, month),
  })
  if (year) return of(wholeYear(year, yearAbout(beside)))
  const near = referenceDay(beside)
  if (near === undefined) return undefined
  const about = partsOf(near).year
  const all = [about - 1, about, about + 1].map(of)
  if (/last/i.test(lead)) return all.findLast(({ to }) => to < near)
  if (/since/i.test(lead)) return all.findLast(({ from }) => from <= near)
  if (/next/i.test(lead)) return all.find(({ from }) => from > near)
  if (/by|until|till/i.test(lead) && beside.tense === 'ahead')
    return all.find(({ to }) => to >= near)
  const middle = chosen(
    all.map(({ from }) => from + 14),
    near,
    beside.tense,
  )
  return all.find(({ from }) => from + 14 === middle)
}

/** Days of a month that count as early and as late. */
const THIRD = 10

function partOfMonth({ from, to }: Span, lead: string): Span {
  if (/early|beginning|start/i.test(lead)) return { from, to: from + THIRD - 1 }
  if (/mid/i.test(lead)) return { from: from + THIRD, to: from + 2 * THIRD - 1 }
  if (/late|end/i.test(lead)) return { from: from + 2 * THIRD, to }
  return { from, to }
}
