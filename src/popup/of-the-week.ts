/** Which lesson is the lesson of the week: the same for everybody who has the same lessons. Pure. */
import type { Lesson } from '../library/schema.ts'

const DAY = 86_400_000
/** Far enough that the lessons of two weeks running are rarely of one theme. */
const STRIDE = 0.618

/**
 * The lesson of the ISO week that a moment falls in, by the person's own calendar. Over as many weeks as
 * there are lessons, each has its turn once.
 */
export function lessonOfTheWeek(lessons: readonly Lesson[], now: Date): Lesson | undefined {
  const inOrder = lessons.toSorted(
    (a, b) => compare(a.themes[0] ?? '', b.themes[0] ?? '') || compare(a.id, b.id),
  )
  return inOrder[(weekNumber(now) * strideFor(lessons.length)) % lessons.length]
}

/** Weeks from Monday to Sunday, as ISO 8601 has them, counted on through the years. */
export function weekNumber(now: Date): number {
  const days = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY
  // The first of January 1970 was a Thursday.
  return Math.floor((days + 3) / 7)
}

/** A step that shares no factor with the number of lessons, so that it comes to each of them. */
function strideFor(count: number): number {
  let stride = Math.max(1, Math.round(count * STRIDE))
  while (commonFactor(stride, count) > 1) stride++
  return stride
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b)
}

/** By code unit, so that the order is the same in every browser and language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
