/**
 * Referrals that come again after the last one was closed.
 *
 * Reviews that show it: more than 80 referrals over ten years came before care proceedings
 * (hillingdon-2004-seven-children); the case was closed three times when a single risk seemed to have gone
 * (ne-lincolnshire-2017-poppy); earlier referrals did not lead to child protection procedures
 * (northamptonshire-2020-child-ab); numerous referrals were made over his life (sandwell-2023-sc).
 *
 * Counts two or more referrals within two years with a closing between them, or three within a year. Referrals from
 * social care to other services do not count, nor does talk of an earlier one.
 */
import { type Fact, factsIn } from '../facts.ts'
import type { DatedEntry } from '../record.ts'
import { clustered, type Finder, type Mark, marksOf, oneADay, patternOf } from './pattern.ts'

const FROM =
  '(?:school|police|health|hospital|a&e|nursery|gp|hv|health visitor|midwife|midwifery|neighbour|member of the public|family member|grandmother|mgm|housing|probation|ambulance|anonymous|early help|mash|nspcc)'
const REFERRAL = new RegExp(
  `\\b(?:re-?referral|(?:new |second |third |fourth |fifth |further |another |anonymous )referral|referral (?:received|from|taken|accepted)|referred (?:in|again|back)? ?by (?:the )?${FROM}|contact (?:received )?from (?:the )?${FROM}|mash (?:contact|referral)|anonymous (?:call|caller|contact))\\b`,
  'i',
)
const IS_REFERRAL = /^(?:referral|police notification)$/
/** A referral to somebody else, one that is told again, or only a plan. */
const NOT_IN =
  /\b(?:referral (?:to|for) |refer(?:red)? (?:to|for|on to) |previous referral|since the (?:last |first )?referral|following the referral|at (?:the )?point of referral|referral form)\b/i
const CLOSED =
  /\b(?:nfa|no further action|(?:case|referral|contact|file) (?:was |is |to be |now |has been )*closed|clos(?:e|ed|ing) (?:the |this )?(?:case|file|referral|to)|closed\b|closure (?:agreed|summary)|step(?:ped)?[- ]down (?:to|from|agreed)|stepped down|(?:does|did) not meet (?:the )?threshold|threshold not met)\b/i
const NOT_CLOSED =
  /\b(?:not (?:to )?close|will not be closed|remains? open|school (?:is |was )?closed|closed (?:door|curtains|session|off)|curtains|door|if )\b/i
const TWO_YEARS = 731
const YEAR = 365
const MANY = 3

/** Referrals that came in. */
function referralFacts(entries: readonly DatedEntry[]): Fact[] {
  return factsIn(entries, REFERRAL, { unless: NOT_IN })
}

/** Closings, and decisions to do no more. */
function closingFacts(entries: readonly DatedEntry[]): Fact[] {
  return factsIn(entries, CLOSED, { unless: NOT_CLOSED })
}

export const reReferrals: Finder = ({ entries }) => {
  const referrals = oneADay([
    ...referralFacts(entries).flatMap((fact) => ownDay(fact, 'referral')),
    ...entries.filter(({ kind }) => IS_REFERRAL.test(kind ?? '')).flatMap(firstWords),
  ])
  const closings = oneADay(closingFacts(entries).flatMap((fact) => ownDay(fact, 'closed')))
  const again = referrals.filter((referral, at) => {
    const before = referrals[at - 1]
    return (
      before !== undefined &&
      referral.from - before.from <= TWO_YEARS &&
      closings.some(({ from }) => from >= before.from && from < referral.from)
    )
  })
  const many = clustered(referrals, MANY, YEAR)
  if (again.length === 0 && many.length === 0) return []
  const first = referrals[0] as Mark
  const last = referrals.at(-1) as Mark
  const between = closings.filter(({ from }) => from >= first.from && from <= last.from)
  return [patternOf('re-referrals', [...referrals, ...between], { count: referrals.length })]
}

function ownDay(fact: Fact, side: string): Mark[] {
  return marksOf({ ...fact, days: [fact.entry.day] }, side)
}

function firstWords(entry: DatedEntry): Mark[] {
  const [first] = entry.note.sentences
  return first
    ? [
        {
          from: entry.day,
          to: entry.day,
          entry,
          start: first.start,
          end: first.start + first.part.text.length,
          side: 'referral',
        },
      ]
    : []
}
