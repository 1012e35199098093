/**
 * What was to be done, without a word of it later; some of it without a date.
 *
 * Reviews that show it: risk grew over years without effective planning between agencies (sunderland-2017-mark);
 * visits were not made when they should have been, and follow-up was inconsistent (mid-west-wales-2024-lola); a
 * referral was not followed up (family-court-2017-barnet-fii); plans drifted under weak management oversight
 * (northamptonshire-2019-evelyn-rose).
 *
 * Counts actions older than six weeks that no later sentence takes up, when there are at least three. An action counts
 * as taken up when a later sentence, which is not the same action again, shares two of its telling words or its only
 * one.
 */
import { datesOf } from '../facts.ts'
import type { DatedEntry } from '../record.ts'
import { type Action, actionsIn, likeness, telling } from './actions.ts'
import { type Finder, marksOf, patternOf } from './pattern.ts'

const SIX_WEEKS = 42
const FEWEST = 3
/** Telling words that a later sentence has to share. */
const ENOUGH = 2
/** So much alike, and it is the same action again. */
const SAME = 0.5

export const openPlans: Finder = ({ entries }) => {
  const last = entries.at(-1)?.day ?? 0
  const actions = actionsIn(entries).filter(({ about }) => about.size > 0)
  const open = actions.filter(
    (action, at) =>
      last - action.entry.day >= SIX_WEEKS &&
      !isTakenUp(action, entries, actions) &&
      !actions.slice(0, at).some((other) => likeness(other.about, action.about) >= SAME),
  )
  if (open.length < FEWEST) return []
  const withoutDate = open.filter((action) => !hasDate(action)).length
  return [
    patternOf(
      'open-plans',
      open.flatMap((action) =>
        marksOf({ ...action, days: [action.entry.day] }, hasDate(action) ? 'dated' : 'undated'),
      ),
      { count: open.length, withoutDate },
    ),
  ]
}

function hasDate({ sentence, entry, saysWhen }: Action): boolean {
  return saysWhen || datesOf(entry, sentence).length > 0
}

function isTakenUp(
  action: Action,
  entries: readonly DatedEntry[],
  actions: readonly Action[],
): boolean {
  const needed = Math.min(ENOUGH, action.about.size)
  const later = entries.filter(({ day }) => day > action.entry.day)
  return later.some((entry) =>
    entry.note.sentences.some((sentence) => {
      const stems = telling(sentence)
      const shared = [...action.about].filter((stem) => stems.has(stem)).length
      return shared >= needed && !actions.some((other) => other.sentence === sentence)
    }),
  )
}
