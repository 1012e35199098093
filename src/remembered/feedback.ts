/** What the person made of each lesson: counts, dates and lesson ids, never a word of a note. */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { localDay } from './local-day.ts'

const count = v.optional(v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0), 0)
const day = v.pipe(v.string(), v.isoDate())

const OpinionSchema = v.object({
  opened: count,
  useful: count,
  notRelevant: count,
  later: count,
  /** The lesson rests until this day, which is included in the waking. */
  restsUntil: v.optional(day),
  /** The day on which it was kept for supervision; missing when it is not kept. */
  keptOn: v.optional(day),
})
export type Opinion = v.InferOutput<typeof OpinionSchema>

/** What a person can say of a tip. */
export type Verdict = 'opened' | 'useful' | 'notRelevant' | 'later' | 'keep'

const KEY = 'feedback'
const NO_OPINION: Opinion = { opened: 0, useful: 0, notRelevant: 0, later: 0 }

/** All opinions by lesson id. A damaged entry is left out, the others stay. */
export async function loadFeedback(): Promise<Record<string, Opinion>> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  const feedback: Record<string, Opinion> = {}
  for (const [lessonId, opinion] of Object.entries(stored ?? {})) {
    const parsed = v.safeParse(OpinionSchema, opinion)
    if (parsed.success) feedback[lessonId] = parsed.output
  }
  return feedback
}

/** Remembers a verdict, or takes it back with `undo`. Answers the lesson's opinion as it is now. */
export async function remember(
  lessonId: string,
  verdict: Verdict,
  { undo = false, now = new Date() } = {},
): Promise<Opinion> {
  const feedback = await loadFeedback()
  const opinion = changed(feedback[lessonId] ?? NO_OPINION, verdict, undo, now)
  await browser.storage.local.set({ [KEY]: { ...feedback, [lessonId]: opinion } })
  return opinion
}

/** The opinion after a verdict. Pure. */
export function changed(opinion: Opinion, verdict: Verdict, undo: boolean, now: Date): Opinion {
  const { restsUntil, keptOn, ...counts } = opinion
  const rest = restsUntil === undefined ? {} : { restsUntil }
  const kept = keptOn === undefined ? {} : { keptOn }
  if (verdict === 'keep') return { ...counts, ...rest, ...(undo ? {} : { keptOn: localDay(now) }) }
  counts[verdict] = Math.max(0, counts[verdict] + (undo ? -1 : 1))
  if (verdict === 'later')
    return { ...counts, ...kept, ...(undo ? {} : { restsUntil: localDay(now, 1) }) }
  return { ...counts, ...rest, ...kept }
}

/** Lessons that are kept for supervision, the newest first. Pure. */
export function keptLessons(feedback: Record<string, Opinion>): string[] {
  const kept = Object.entries(feedback).filter(([, { keptOn }]) => keptOn !== undefined)
  return kept
    .toSorted(([, a], [, b]) => (b.keptOn ?? '').localeCompare(a.keptOn ?? ''))
    .map(([lessonId]) => lessonId)
}

/** Lessons that were put off and whose day has not come yet. Pure. */
export function restingLessons(feedback: Record<string, Opinion>, now: Date): Set<string> {
  const today = localDay(now)
  return new Set(
    Object.entries(feedback)
      .filter(([, opinion]) => opinion.restsUntil !== undefined && opinion.restsUntil > today)
      .map(([lessonId]) => lessonId),
  )
}
