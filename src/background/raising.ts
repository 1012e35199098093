/** Which tips may be raised by themselves: shown on the badge and first in the panel, without being asked for. Pure. */
import type { Reason } from '../matching/matcher.ts'
import { type Moment, type Raised, saidOf, withMoment } from '../remembered/raised.ts'

/** How many tips may be raised by themselves, as the person has chosen. */
export interface Limits {
  aDay: number
  aNote: number
}

/** A tip that could be raised. */
export interface Candidate {
  lessonId: string
  score: number
  reasons: readonly Reason[]
  /** The note that it is about; `aNote` counts by it. */
  note: string
  /** The record's mark. */
  record: string
  isRaised: boolean
}

/** A lesson comes again on a record when it fits this much better, or for another kind of reason, than when it was raised there. */
const STRONGER = 0.1
/** From so many records on which it was "not relevant", a lesson has to fit clearly better. */
const ENOUGH_SAID = 3
/** Log-odds that are asked for then, for each record beyond, and at most; and what each "useful" takes off. */
const PUSH = 1
const PUSH_EACH = 0.25
const MOST_PUSH = 2
const PUSH_BACK = 0.25

/** The tips to raise now, in their order, and what is to be remembered of it. */
export function toRaise(
  candidates: readonly Candidate[],
  raised: Raised,
  limits: Limits,
  /** The score from which the matcher shows a lesson. */
  least: number,
  today: string,
): { raise: Candidate[]; raised: Raised } {
  const raise: Candidate[] = []
  let after = raised
  const onNote = (note: string) =>
    [...candidates.filter(({ isRaised }) => isRaised), ...raise].filter(
      (each) => each.note === note,
    ).length
  for (const tip of candidates) {
    if (tip.isRaised || after.today >= limits.aDay || onNote(tip.note) >= limits.aNote) continue
    if (tip.score < barFor(least, saidOf(raised.records, tip.lessonId))) continue
    const last = raised.records[tip.record]?.[tip.lessonId]
    if (last && !isStronger(tip, last)) continue
    raise.push(tip)
    const moment = { ...momentOf(tip, today), ...(last?.said && { said: last.said }) }
    after = {
      today: after.today + 1,
      records: withMoment(after.records, tip.record, tip.lessonId, moment),
    }
  }
  return { raise, raised: after }
}

/** What is remembered of a tip on its record. */
export function momentOf(
  { score, reasons }: Pick<Candidate, 'score' | 'reasons'>,
  on: string,
): Moment {
  return { on, score, kinds: kindsOf(reasons) }
}

/** Whether a tip's reasons have grown since it was raised on its record. */
export function isStronger(
  { score, reasons }: Pick<Candidate, 'score' | 'reasons'>,
  last: Moment,
): boolean {
  return (
    score >= last.score + STRONGER || kindsOf(reasons).some((kind) => !last.kinds.includes(kind))
  )
}

/** How the words for a tip were found. A slip of the keyboard names a thing as well; a sign alone adds nothing to either. */
function kindsOf(reasons: readonly Reason[]): string[] {
  const kinds = reasons.map(({ by }) => (by === 'misspelt' ? 'named' : by))
  return [...new Set(kinds.filter((kind) => kind !== 'sign'))].sort()
}

/**
 * The score from which a lesson is raised by itself, given on how many records it was said to be useful and not
 * relevant. It stays in the panel below that.
 */
export function barFor(least: number, said: { useful: number; notRelevant: number }): number {
  if (said.notRelevant < ENOUGH_SAID) return least
  const push = Math.min(MOST_PUSH, PUSH + PUSH_EACH * (said.notRelevant - ENOUGH_SAID))
  const odds = Math.log(least / (1 - least)) + Math.max(0, push - PUSH_BACK * said.useful)
  return 1 / (1 + Math.exp(-odds))
}

/** A little more or less for a lesson, when two fit about equally well. */
export function favourFor(said: { useful: number; notRelevant: number }): number {
  return 0.01 * Math.min(3, said.useful) - 0.01 * Math.min(3, said.notRelevant)
}
