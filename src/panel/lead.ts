/** Which tips stand in the panel without being asked for, and why the others wait. Pure. */
import type { Budget, Tip } from '../messages.ts'

/**
 * The tips to show at once: those that were raised. When none was, the first one, since a person who opens the
 * panel wants to see something; but not after they have just set one aside.
 */
export function shownAtOnce(tips: readonly Tip[], hasSetAside: boolean): Tip[] {
  const raised = tips.filter((tip) => tip.raised)
  return raised.length > 0 || hasSetAside ? raised : tips.slice(0, 1)
}

/** Why the first tip was not raised by itself, in a line; nothing when it was, or when there is no plain reason. */
export function whyItWaited(tips: readonly Tip[], { today, aDay }: Budget): string | undefined {
  const first = tips[0]
  if (!first || tips.some((tip) => tip.raised)) return undefined
  if (first.seenOn) return `You have seen this on this record, on ${dayInWords(first.seenOn)}.`
  if (aDay === 0) return 'Tips wait here until you look, as you have chosen.'
  if (today >= aDay) return 'Today’s tips are used up, so this one waited here for you.'
  return undefined
}

/** "12 March", from `2026-03-12`. */
function dayInWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
  })
}
