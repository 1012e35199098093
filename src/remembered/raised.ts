/** Which lessons were raised by themselves, and when: for the day's budget, and not to repeat them on a record. */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { localDay } from './local-day.ts'
import { RECORD_KEY } from './record-mark.ts'

const day = v.pipe(v.string(), v.isoDate())

const MomentSchema = v.object({
  /** The last day on which it was raised or answered there. */
  on: day,
  /** How strongly it fitted then, from 0 to 1. */
  score: v.number(),
  /** How its words were found then: named, described. */
  kinds: v.array(v.string()),
  /** What the person said of it there. */
  said: v.optional(v.picklist(['useful', 'notRelevant'])),
})
/** One lesson on one record. */
export type Moment = v.InferOutput<typeof MomentSchema>

/** What was raised, for each record's mark and each lesson id. */
export type Records = Record<string, Record<string, Moment>>

/** What has been raised. */
export interface Raised {
  /** How many tips were raised by themselves today. */
  today: number
  records: Records
}

const RaisedSchema = v.object({
  /** The day of `today`. */
  day,
  today: v.pipe(v.number(), v.integer(), v.minValue(0)),
  records: v.record(v.string(), v.record(v.string(), MomentSchema)),
})

const KEY = 'raised'
/** A lesson is not raised again on a record for so many days, and then all is forgotten. */
const DAYS_KEPT = 90

/** What has been raised; what is damaged counts as nothing. */
export async function loadRaised(now = new Date()): Promise<Raised> {
  const parsed = v.safeParse(RaisedSchema, (await browser.storage.local.get(KEY))[KEY])
  if (!parsed.success) return { today: 0, records: {} }
  const { day: last, today, records } = parsed.output
  return { today: last === localDay(now) ? today : 0, records: stillKept(records, now) }
}

/** Keeps what has been raised. */
export async function saveRaised(raised: Raised, now = new Date()): Promise<void> {
  await browser.storage.local.set({ [KEY]: { day: localDay(now), ...raised } })
}

/** Without what is older than a record's memory. Pure. */
export function stillKept(records: Records, now: Date): Records {
  const oldest = localDay(now, -DAYS_KEPT)
  return Object.fromEntries(
    Object.entries(records).flatMap(([mark, lessons]) => {
      const kept = Object.entries(lessons).filter(([, { on }]) => on > oldest)
      return kept.length > 0 ? [[mark, Object.fromEntries(kept)]] : []
    }),
  )
}

/** With one lesson on one record changed, or forgotten when `moment` is missing. Pure. */
export function withMoment(
  records: Records,
  mark: string,
  lessonId: string,
  moment: Moment | undefined,
): Records {
  const { [lessonId]: _, ...others } = records[mark] ?? {}
  return { ...records, [mark]: moment ? { ...others, [lessonId]: moment } : others }
}

/** On how many records a person has said of a lesson that it was useful, and that it was not relevant. Pure. */
export function saidOf(
  records: Records,
  lessonId: string,
): { useful: number; notRelevant: number } {
  const said = Object.values(records).map((lessons) => lessons[lessonId]?.said)
  return {
    useful: said.filter((each) => each === 'useful').length,
    notRelevant: said.filter((each) => each === 'notRelevant').length,
  }
}

/** Whether a change in what is stored is no more than a note of what was raised, which changes no tip. */
export function isOwnNote(changes: Record<string, { newValue?: unknown }>): boolean {
  return Object.entries(changes).every(
    ([key, { newValue }]) => (key === KEY || key === RECORD_KEY) && newValue !== undefined,
  )
}
