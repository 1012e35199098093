/** All dates in a text, read against the day on which it was written. Pure. */
import type { Day } from '../days.ts'
import { ABSOLUTE } from './absolute.ts'
import { NAMED_DAYS } from './feasts.ts'
import type { DateForm, Span } from './reading.ts'
import { RELATIVE } from './relative.ts'
import { tenseAt } from './tense.ts'
import { timesIn } from './times.ts'

/** A date in a text; `from` and `to` are the same for one day. */
export interface DateMention extends Span {
  start: number
  end: number
  /** The time of day, as `16:30`, where it stands beside the date. */
  time?: string
}

const FORMS: readonly DateForm[] = [...ABSOLUTE, ...NAMED_DAYS, ...RELATIVE]
/** A time so near a date, in characters, belongs to it. */
const BESIDE = 6
const ONLY_BETWEEN = /^(?:\s|,|at|on|-|–|@|\(|\))*$/i

/**
 * All dates, in order. `written` is the day of the entry: without it, dates that do not say their year, and those told
 * from that day, are left out. Nothing is guessed, and no date is read in American order.
 */
export function datesIn(text: string, written?: Day): DateMention[] {
  const found = FORMS.flatMap((form, rank) =>
    [...text.matchAll(form.pattern)].map((match) => ({ form, rank, match })),
  ).sort(
    (a, b) =>
      a.match.index - b.match.index || b.match[0].length - a.match[0].length || a.rank - b.rank,
  )
  const mentions: DateMention[] = []
  let from = 0
  for (const { form, match } of found) {
    const start = match.index
    if (start < from) continue
    const end = start + match[0].replace(/[\s.,]+$/, '').length
    const before = mentions.at(-1)
    const read = form.read(match, {
      tense: tenseAt(text, start, end),
      ...(written !== undefined && { written }),
      ...(before && { last: { ...before, distance: start - before.end } }),
    })
    if (!read) continue
    for (const span of Array.isArray(read) ? read : [read]) mentions.push({ ...span, start, end })
    from = end
  }
  return withTimes(text, mentions)
}

function withTimes(text: string, mentions: DateMention[]): DateMention[] {
  const times = timesIn(text)
  return mentions.map((mention) => {
    const beside = times.find(({ start, end }) => {
      const between =
        start >= mention.end ? text.slice(mention.end, start) : text.slice(end, mention.start)
      const isNear = start >= mention.end || end <= mention.start
      return isNear && between.length <= BESIDE && ONLY_BETWEEN.test(between)
    })
    return beside ? { ...mention, time: beside.time } : mention
  })
}
