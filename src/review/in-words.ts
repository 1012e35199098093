/** What a review says, in words: always a question or a next step. */
import { dayMonthAndYear } from '../ui/days.ts'
import { type Key, say } from '../ui/say.ts'
import { type Day, partsOf } from './days.ts'
import type { Mark, Pattern, PatternId } from './patterns/pattern.ts'

/** "12 March 2026". */
export function dayInWords(day: Day): string {
  const { year, month, date } = partsOf(day)
  return dayMonthAndYear(new Date(year, month - 1, date))
}

/** "12 March 2026", or "12 March 2026 to 3 April 2026". */
export function daysInWords({ from, to }: { from: Day; to: Day }): string {
  return from === to
    ? dayInWords(from)
    : say('reviewFromTo', { from: dayInWords(from), to: dayInWords(to) })
}

const NAMES: Record<PatternId, Key> = {
  injuries: 'reviewInjuries',
  'not-seen-alone': 'reviewNotSeenAlone',
  'child-unheard': 'reviewChildUnheard',
  'unseen-man': 'reviewUnseenMan',
  'missed-visits': 'reviewMissedVisits',
  're-referrals': 'reviewReReferrals',
  'brief-change': 'reviewBriefChange',
  drift: 'reviewDrift',
  'open-plans': 'reviewOpenPlans',
}

const QUESTIONS: Record<PatternId, Key> = {
  injuries: 'reviewInjuriesAsk',
  'not-seen-alone': 'reviewNotSeenAloneAsk',
  'child-unheard': 'reviewChildUnheardAsk',
  'unseen-man': 'reviewUnseenManAsk',
  'missed-visits': 'reviewMissedVisitsAsk',
  're-referrals': 'reviewReReferralsAsk',
  'brief-change': 'reviewBriefChangeAsk',
  drift: 'reviewDriftAsk',
  'open-plans': 'reviewOpenPlansAsk',
}

const SIDES: Record<string, Key> = {
  alone: 'reviewSideAlone',
  visit: 'reviewSideVisit',
  child: 'reviewSideChild',
  adult: 'reviewSideAdult',
  referral: 'reviewSideReferral',
  closed: 'reviewSideClosed',
  worry: 'reviewSideWorry',
  better: 'reviewSideBetter',
  undated: 'reviewSideUndated',
}

/** What a pattern is about, in two or three words. */
export function nameOf({ id, man }: Pattern): string {
  return man ? say('reviewUnseenManNamed', { man }) : say(NAMES[id])
}

/** The question that a pattern puts. */
export function questionOf({ id, man }: Pattern, child: string | undefined): string {
  const values = { child: child ?? say('reviewTheChild'), man: man ?? '' }
  return say(man ? 'reviewUnseenManNamedAsk' : QUESTIONS[id], values)
}

/** What was seen, over which days, and what could be next. */
export function textOf(pattern: Pattern, child: string | undefined): string {
  const { count, withoutDate = 0 } = pattern
  const values = {
    count,
    withoutDate,
    child: child ?? say('reviewTheChild'),
    from: dayInWords(pattern.from),
    to: dayInWords(pattern.to),
  }
  return say(TEXTS[pattern.id](pattern), values)
}

const TEXTS: Record<PatternId, (pattern: Pattern) => Key> = {
  injuries: ({ isRising }) => (isRising ? 'reviewInjuriesRisingText' : 'reviewInjuriesText'),
  'not-seen-alone': ({ isEver }) =>
    isEver ? 'reviewNotSeenAloneEverText' : 'reviewNotSeenAloneText',
  'child-unheard': ({ isEver }) =>
    isEver ? 'reviewChildUnheardEverText' : 'reviewChildUnheardText',
  'unseen-man': () => 'reviewUnseenManText',
  'missed-visits': () => 'reviewMissedVisitsText',
  're-referrals': () => 'reviewReReferralsText',
  'brief-change': () => 'reviewBriefChangeText',
  drift: () => 'reviewDriftText',
  'open-plans': ({ withoutDate = 0 }) =>
    withoutDate > 0 ? 'reviewOpenPlansUndatedText' : 'reviewOpenPlansText',
}

/** What the words of a mark show, where a pattern has several sides. */
export function sideOf({ side = '' }: Mark): string | undefined {
  const key = SIDES[side]
  return key && say(key)
}
