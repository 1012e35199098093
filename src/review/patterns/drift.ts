/**
 * The same plan or the same worry for months, and no change.
 *
 * Reviews that show it: after more than eighteen months on plans little had improved (staffordshire-2020-family-f);
 * a third of long-term cases showed drift and delay (ofsted-in-the-childs-time-2014); early help ran for three years
 * while new information was judged not to reach the threshold for more (north-tyneside-2020-claire-anne).
 *
 * Counts entries on three or more days, over four months or longer, that say that nothing has changed or plan the same
 * again. Starts afresh when the record says that the plan was stepped up.
 */
import { type Fact, factsIn } from '../facts.ts'
import type { DatedEntry } from '../record.ts'
import { actionsIn, likeness } from './actions.ts'
import { type Finder, marksOf, oneADay, patternOf } from './pattern.ts'

const SAME_AGAIN =
  /\b(?:(?:no|little|not much) (?:real |significant |further )?(?:change|progress|movement)(?! in (?:her|his|their|friends|mood|weight|behaviour|medication|health))|nothing (?:has |had )?(?:really )?changed|(?:plan|situation|position|conditions?|concerns?|worr(?:y|ies)|issues?|picture) (?:is |are |remains? |remained |continues? |stays? )+(?:much |largely |broadly )?(?:the same|unchanged|as before|ongoing|outstanding)|same (?:plan|concerns|worries|actions)|as (?:per )?(?:the )?(?:last|previous) (?:plan|meeting|core group|review)|plan (?:to )?continues?\b|continue with (?:the )?(?:current |same |existing )?plan|continue to monitor|(?:actions?|items?) (?:carried|rolled) (?:over|forward)|remains? (?:a )?(?:concern|outstanding)|still (?:waiting|awaiting|outstanding|not (?:done|completed|made|started|booked|rung|received|happened|back|in place)))\b/i
/** Something was done about it. */
const STEPPED_UP =
  /\b(?:legal (?:planning )?meeting (?:held|agreed|took place|on)|plo (?:meeting|letter|started|agreed)|pre-?proceedings|care proceedings (?:issued|started)|(?:icpc|initial child protection conference) (?:held|outcome)|made subject (?:to|of)|stepped up to|strategy (?:meeting|discussion) (?:held|agreed)|removed|accommodated under|section 47 (?:started|agreed)|s47 (?:started|agreed))\b/i
const FEWEST = 3
const FOUR_MONTHS = 120
/** So much alike, and so many days apart, and it is the same plan again. */
const ALIKE = 0.6
const APART = 21
const FEWEST_STEMS = 2

/** Words that say that all is as it was. */
function sameFacts(entries: readonly DatedEntry[]): Fact[] {
  return factsIn(entries, SAME_AGAIN, { notUnder: 0 })
}

export const drift: Finder = ({ entries }) => {
  const since = factsIn(entries, STEPPED_UP).at(-1)?.entry.day
  const left = entries.filter(({ day }) => since === undefined || day > since)
  const facts = [...sameFacts(left), ...repeatedPlans(left)]
  const marks = oneADay(facts.flatMap((fact) => marksOf({ ...fact, days: [fact.entry.day] })))
  const [first, last] = [marks[0], marks.at(-1)]
  if (!first || !last || marks.length < FEWEST || last.from - first.from < FOUR_MONTHS) return []
  const months = Math.floor((last.from - first.from) / (FOUR_MONTHS / 4))
  return [patternOf('drift', marks, { count: months })]
}

/** Actions that are planned again, with the first time. */
function repeatedPlans(entries: readonly DatedEntry[]): Fact[] {
  const actions = actionsIn(entries).filter(({ about }) => about.size >= FEWEST_STEMS)
  return actions.filter((action) =>
    actions.some(
      (other) =>
        Math.abs(other.entry.day - action.entry.day) >= APART &&
        likeness(other.about, action.about) >= ALIKE,
    ),
  )
}
