/**
 * A man who appears in the record and is never described: nobody has met him, or says who he is.
 *
 * Reviews that show it: the mother's violent partner was named on a form, but nobody asked who he was, met him or ran
 * checks (haringey-2010-peter-connelly); the child was largely unseen while a new partner was suspected of hitting her
 * (kirklees-2009-sanam-navsarka); agencies did not always know which men were part of the child's life
 * (cspr-panel-annual-2023-24); a new partner's past was overlooked (northamptonshire-2019-evelyn-rose).
 *
 * Counts a partner, a man who is called a friend, or an unknown man, who is met with on two or more days, when no
 * sentence says that anybody has spoken with him, had him checked, or who he is. That this is planned does not describe
 * him.
 */
import { CONTEXT } from '../../matching/context/triggers.ts'
import type { Sentence } from '../../matching/text/read-note.ts'
import { type Fact, factsIn } from '../facts.ts'
import type { DatedEntry } from '../record.ts'
import { menNamed } from './men.ts'
import { type Finder, marksOf, oneADay, type Pattern, patternOf } from './pattern.ts'

const HIS_PART =
  "(?:(?:mum|mother|mo|her)['’]?s? )?(?:new |current |on[- ]off |latest )?(?:(?<!ex-)(?<!ex )partner|boyfriend|bf|fella|male friend|step-?dad)"
const UNNAMED =
  "(?:an? |another )?(?:unknown|unidentified|unnamed) (?:man|male|adult male|bloke)|(?:a|another) (?:man|male|bloke) (?:was |is )?(?:asleep|upstairs|in the (?:house|kitchen|home|garden|bedroom|hall|bed|property|flat)|at the (?:address|property|house|flat|home)|(?:answered|came to|opened) the door|living|staying)|(?:a )?man['’]s (?:shoes|coat|jacket|clothes|boots|trainers|voice|work boots)|(?:a )?male voice|lodger"
const MAN = new RegExp(`\\b(?:${HIS_PART}|${UNNAMED})\\b`, 'i')
const NOT_A_FACT =
  /\b(?:not|never|nobody|no one|no checks|to be|to (?:find|ask|check|meet|see|speak|make)|will|need(?:s)? to|should|plan|if|unknown|yet|tbc|ask about)\b|n['’]t\b|\?/i
/** Not a partner of the mother's, though the words fit. */
const OTHERS =
  /\b(?:police officer|agency|partner agenc|business partner|neighbour|next door|fire|engineer|delivery|repair|postman|landlord|(?:his|dad['’]?s|father['’]?s) (?:new |current )?(?:partner|girlfriend))\b/i
const FEWEST = 2

/** Says who he is, or that somebody has met him. */
function describing(name: string | undefined): RegExp {
  const him = name ? `(?:him|${name})` : "(?:him|(?:the |her |mum['’]s )?(?:partner|boyfriend|man))"
  return new RegExp(
    `\\b(?:met (?:with )?${him}|(?:introduced to|spoke (?:with|to)|spoken (?:with|to)|interviewed|assessed|assessment of|talked (?:with|to)|checks? on) ${him}|(?:police )?checks? (?:are |were |came )?(?:back|clear|done|completed|show|returned)|pnc|dob|born|aged \\d+|\\d\\d years|\\(\\d\\d\\)|works (?:as|at|for)|employed|his (?:views|history|own childhood|childhood|full name|account|gp)|he (?:told (?:me|us)|said to me|spoke (?:to|with) me))\\b`,
    'i',
  )
}

/** A partner, or an unknown man, as the entries bring him up. */
function manFacts(entries: readonly DatedEntry[]): Fact[] {
  return factsIn(entries, MAN, {
    unless: OTHERS,
    notUnder: CONTEXT.elsewhere | CONTEXT.historic | CONTEXT.negated,
  })
}

export const unseenMan: Finder = ({ entries }) => {
  const names = menNamed(entries)
  const facts = manFacts(entries)
  if (names.length === 0) return found(undefined, facts, entries)
  return names.flatMap((name) => {
    const called = factsIn(entries, new RegExp(`\\b${name}\\b`, 'u'), { notUnder: 0 })
    // Words without a name are his when there is no other man.
    return found(name, names.length === 1 ? [...called, ...facts] : called, entries)
  })
}

function found(name: string | undefined, facts: Fact[], entries: readonly DatedEntry[]): Pattern[] {
  const own = facts
    .toSorted((a, b) => a.entry.day - b.entry.day)
    .flatMap((fact) => marksOf({ ...fact, days: [fact.entry.day] }))
  const marks = oneADay(own)
  const words = describing(name)
  if (marks.length < FEWEST || entries.some((entry) => describes(entry, facts, words))) return []
  return [patternOf('unseen-man', marks, name ? { man: name } : {})]
}

/** Whether an entry says who he is: in a sentence about him, or in the one after it. */
function describes(entry: DatedEntry, facts: readonly Fact[], words: RegExp): boolean {
  const { sentences } = entry.note
  const says = ({ part }: Sentence) => words.test(part.text) && !NOT_A_FACT.test(part.text)
  const about = facts.filter((fact) => fact.entry === entry).map(({ sentence }) => sentence)
  return about.some((sentence) => {
    const next = sentences[sentences.indexOf(sentence) + 1]
    const goesOn = next !== undefined && /\b(?:he|his|him)\b/i.test(next.part.text)
    return says(sentence) || (goesOn && says(next))
  })
}
