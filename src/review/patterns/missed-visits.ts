/**
 * Visits and appointments that were missed, refused or cancelled, again and again.
 *
 * Reviews that show it: excuses for missed appointments grew into a pattern that kept the child from being seen, and
 * staff tried and failed to visit eighteen times (renfrewshire-2012-declan-hainey); health appointments missed over
 * years (manchester-2018-child-f1); alarm raised three times over missed appointments (stockton-2015-boy).
 *
 * Counts three or more on different days within half a year. What the service itself cancelled does not count, nor do
 * lessons missed at school or calls that nobody answered.
 */
import { type Fact, factsIn } from '../facts.ts'
import type { DatedEntry } from '../record.ts'
import { clustered, type Finder, marksOf, oneADay, patternOf } from './pattern.ts'

const MEETING =
  '(?:visits?|appointments?|appts?|appt|meetings?|sessions?|reviews?|clinics?|checks?|core groups?|conference|assessment|immunisations?|jabs|medicals?|health check|dentist|gp|camhs|hospital|paediatrician|optician|audiology|contact)'
const MISSED = new RegExp(
  [
    "\\bdid ?n(?:ot|['’]t) attend",
    "\\bdna(?:['’]?d)?\\b",
    '\\bwnb\\b',
    "\\b(?:was ?n(?:ot|['’]t)|were ?n(?:ot|['’]t)|not) (?:brought|taken to)",
    '\\bno access\\b',
    '\\bno (?:answer|reply|response) (?:at|to) the (?:door|address|property|knock)',
    '\\b(?:nobody|no one|no-one) (?:(?:was )?(?:in|home|at home)(?=\\s*(?:[.,;)]|$|today|again|when|on \\w+day|at \\d))|came to the door|answered the door)',
    '\\b(?:family|mum|mother|mo|parents?) (?:was |were )?(?:not|out) (?:in|at home|home|when)\\b',
    '\\b(?:failed|abortive|unsuccessful|attempted) (?:home |unannounced |announced )?visit',
    '\\bturned (?:us |me )?away\\b',
    '\\b(?:refused|denied) (?:us |me )?(?:entry|access|to let)',
    `\\b${MEETING} (?:was |were |been |has been |again |both |is )*(?:cancelled|canceled|missed|refused|declined|rearranged|rescheduled|postponed|put off)\\b`,
    `\\b(?:cancel(?:led|ed|s|ling)|missed|misses|missing|failed to attend|refused|rearranged|rescheduled|put off) (?:the |her |his |their |our |my |both |another |a |an |this |today['’]s |yesterday['’]s |third |second )*(?:\\w+ ){0,2}?${MEETING}\\b`,
  ].join('|'),
  'i',
)
/** Put off by the service, not by the family; or a telephone, or a school day. */
const NOT_MISSED =
  /\b(?:i (?:had to|have to|needed to|cancelled|rearranged)|by (?:the )?(?:clinic|hospital|service|sw|social worker|health visitor|hv|us|me|school|dentist|surgery|department|trust)|(?:clinic|hospital|school|surgery|service|camhs|hv|health visitor|social worker|sw|worker|chair) (?:has |had )?(?:cancelled|postponed|rearranged)|staff (?:sickness|shortage|absence)|worker (?:sick|off|on leave|unwell)|due to (?:my|worker|staff)|annual leave|strike|snow|missed (?:school|lessons)|none missed|no missed|dna (?:test|sample|result)|(?:team|chair|police|school|social worker|professionals?) (?:did ?n(?:ot|['’]t) attend|dna))\b/i

const FEWEST = 3
const HALF_YEAR = 183

/** Visits and appointments that the family did not keep. */
function missedFacts(entries: readonly DatedEntry[]): Fact[] {
  return factsIn(entries, MISSED, { unless: NOT_MISSED })
}

export const missedVisits: Finder = ({ entries }) => {
  const facts = missedFacts(entries)
  const marks = clustered(oneADay(facts.flatMap((fact) => marksOf(fact))), FEWEST, HALF_YEAR)
  return marks.length > 0 ? [patternOf('missed-visits', marks)] : []
}
