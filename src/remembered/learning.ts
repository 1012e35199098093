/** What a person has read, kept and found useful, and on which days: ids of lessons and dates, nothing else. */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { Opinion } from './feedback.ts'
import { localDay } from './local-day.ts'

const days = v.optional(v.fallback(v.array(v.pipe(v.string(), v.isoDate())), []), [])

const LearntSchema = v.object({ read: days, kept: days, useful: days })
/** The days on which one lesson was read, kept for supervision and found useful, oldest first. */
export type Learnt = v.InferOutput<typeof LearntSchema>

/** Learning by lesson id. */
export type Learning = Record<string, Learnt>

const KEY = 'learning'
const NOTHING: Learnt = { read: [], kept: [], useful: [] }

/** All that is kept. A damaged entry is left out, the others stay. */
export async function loadLearning(): Promise<Learning> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY]
  const learning: Learning = {}
  for (const [lessonId, learnt] of Object.entries(stored ?? {})) {
    const parsed = v.safeParse(LearntSchema, learnt)
    if (parsed.success) learning[lessonId] = parsed.output
  }
  return learning
}

/** Forgets one lesson. */
export async function forgetLearnt(lessonId: string): Promise<void> {
  const { [lessonId]: _, ...others } = await loadLearning()
  await browser.storage.local.set({ [KEY]: others })
}

/** A change of what the person makes of lessons, as the store tells of it. */
export interface FeedbackChange {
  oldValue?: unknown
  newValue?: unknown
}

/** Notes what a change of feedback says was learnt today. Call it for one change after the other. */
export async function noteLearning(change: FeedbackChange, now = new Date()): Promise<void> {
  const learning = await loadLearning()
  const after = learningAfter(learning, change, localDay(now))
  if (after !== learning) await browser.storage.local.set({ [KEY]: after })
}

/** The learning after a change of feedback; the same object when it teaches nothing. Pure. */
export function learningAfter(
  learning: Learning,
  { oldValue, newValue }: FeedbackChange,
  today: string,
): Learning {
  const before = opinions(oldValue)
  let after = learning
  for (const [lessonId, opinion] of Object.entries(opinions(newValue))) {
    const learnt = after[lessonId] ?? NOTHING
    const next = learntAfter(learnt, before[lessonId] ?? {}, opinion, today)
    if (next !== learnt) after = { ...after, [lessonId]: next }
  }
  return after
}

function learntAfter(
  learnt: Learnt,
  before: Partial<Opinion>,
  after: Partial<Opinion>,
  today: string,
): Learnt {
  const rise = (count: 'opened' | 'useful') => Math.sign((after[count] ?? 0) - (before[count] ?? 0))
  const keeping = Number(after.keptOn !== undefined) - Number(before.keptOn !== undefined)
  const changes = { read: Math.max(0, rise('opened')), kept: keeping, useful: rise('useful') }
  if (Object.values(changes).every((change) => change === 0)) return learnt
  return {
    read: withDay(learnt.read, changes.read, today),
    kept: withDay(learnt.kept, changes.kept, today),
    useful: withDay(learnt.useful, changes.useful, today),
  }
}

/** What is taken back on the same day was a slip, and goes; later it has been learnt, and stays. */
function withDay(days: string[], change: number, today: string): string[] {
  if (change === 0) return days
  const others = days.filter((day) => day !== today)
  return change > 0 ? [...others, today] : others
}

function opinions(value: unknown): Record<string, Partial<Opinion>> {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, Partial<Opinion>>)
    : {}
}

/** Whether a change in what is stored is no more than learning, which changes no tip. */
export function isLearning(changes: Record<string, unknown>): boolean {
  return Object.keys(changes).every((key) => key === KEY)
}
