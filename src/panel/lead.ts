/** What stands in the panel without being asked for: which tips, whose key messages, and why the others wait. Pure. */
import { AUDIENCES, type Audience } from '../library/schema.ts'
import type { Budget, Tip } from '../messages.ts'
import type { Role } from '../remembered/role.ts'
import { dayAndMonth } from '../ui/days.ts'
import { say } from '../ui/say.ts'

/** Whose key messages a tip shows at once, and whose on one tap. */
export interface Lead {
  atOnce: readonly Audience[]
  onTap: readonly Audience[]
}

/** A person who reviews sees what managers and then the organisation can do; one who writes opens what they want to read. */
export function leadFor(role: Role, reader: Audience): Lead {
  if (role === 'reviewing') return { atOnce: ['manager', 'organisation'], onTap: ['frontline'] }
  return { atOnce: [], onTap: [reader, ...AUDIENCES.filter((each) => each !== reader)] }
}

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
  if (first.seenOn) return say('waitedSeen', { day: dayInWords(first.seenOn) })
  if (aDay === 0) return say('waitedChosen')
  if (today >= aDay) return say('waitedUsedUp')
  return undefined
}

/** "12 March", from `2026-03-12`. */
function dayInWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return dayAndMonth(new Date(year, month - 1, date))
}
