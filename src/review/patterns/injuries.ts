/**
 * Injuries to the child that come again, or grow more serious.
 *
 * Reviews that show it: serious eye injuries and, a month later, a further referral were warning signs that did not
 * lead to the full procedures (dumfries-galloway-2001-kennedy-mcfarlane); professionals kept believing innocent
 * explanations (haringey-2010-peter-connelly); how many there are, and where, matters also in children who walk
 * (adc-2015-bruising-preschool-children).
 *
 * Counts injuries on three or more days within a year, or on two when the later one is more serious. An injury that is
 * talked of again ("the bruise has faded") counts once, and an adult's not at all.
 */
import { type Fact, factsIn } from '../facts.ts'
import type { DatedEntry } from '../record.ts'
import { type Finder, type Mark, marksOf, patternOf } from './pattern.ts'

/** From slight to grave. */
const GRADES: readonly RegExp[] = [
  /\b(?:graz(?:e|es|ed)|scratch(?:es|ed)?|red marks?|marks? (?:on|to) (?:his|her|their|the|\w+['’]s) (?:arms?|legs?|neck|back|face|cheek|wrists?|bottom))\b/iu,
  /\b(?:bruis(?:e|es|ed|ing)|bumps? (?:on|to) (?:his|her|the|their) (?:head|forehead)|carpet burn|bite marks?)\b/i,
  /\b(?:black eye|burn(?:s|t)? (?:on|to|from)|scald(?:s|ed)?|cut (?:above|below|over|lip|(?:to|on) (?:his|her|their|the))|split lip|swollen (?:lip|eye|hand|wrist|cheek)|grip marks?|slap mark|hand ?print|welts?|cigarette burns?)\b/i,
  /\b(?:fractur(?:e|es|ed)|broken (?:arm|leg|wrist|rib|ribs|collarbone|bone|finger)|concuss\w+|head injury|skull|torn frenulum|(?:was|found) unconscious|(?:needed|\d+) stitches)\b/i,
]
const ANY = new RegExp(GRADES.map(({ source }) => source).join('|'), 'iu')
/** The injury of somebody else, when it stands right before the words. */
const ADULTS =
  /\b(?:mum|mother|mo|dad|father|fa|partner|boyfriend|nan|gran|grandma|teacher|worker|officer|female|male|dog|cat)(?:, | seen (?:in|at|by) \w+ (?:with|w\/) |['’]s| (?:also )?(?:has|had|with|got|sustained|was seen with|presented with|seen with|showed me|told me she had|said she had))\b[^.,;]{0,25}$/i
/** Said of an injury that was told before. */
const AGAIN =
  /\b(?:the (?:same |old |earlier |previous )?|this |that |those |these |his |her |their |about |re |regarding )$/i
const TOLD_BEFORE =
  /\b(?:fad(?:ed|ing)|heal(?:ed|ing)|discuss(?:ed|ion)|as (?:above|reported|discussed)|previous(?:ly)?|earlier|last (?:week|month)['’]s|since the|following the|strategy|outcome|medical (?:found|concluded)|explanation|accounts? (?:of|for)|body map|asked (?:about|how))\b/i
/** Somebody saw it happen, or the word is none of an injury. */
const SEEN_TO_HAPPEN =
  /\b(?:saw (?:it|him|her|them|\w+) (?:happen|fall|trip|go over|get it)|saw it\b|witness\w*|accident (?:book|form)|(?:staff|teacher) (?:watching|saw)|seen by (?:\d+ )?(?:staff|teachers?)|on the touchline|school pe\b|pe lesson|football|netball|hockey|rugby|swimming lesson|from scratch|scratch (?:pad|card)|bruised (?:banana|apple|ego)|burns unit|blood test|birth ?mark|mongolian)/i
/** Nearer to each other than this, in days, words are about one injury. */
const SAME = 4
const YEAR = 365
const FEWEST = 3

interface Graded extends Mark {
  grade: number
}

export const injuries: Finder = ({ entries }) => {
  const facts = injuryFacts(entries)
  const marks = merged(facts.flatMap((fact) => marksOf(fact).map((mark) => graded(mark, fact))))
  const shown = longestYear(marks)
  const rises = shown.length >= 2 && (shown.at(-1)?.grade ?? 0) > (shown[0]?.grade ?? 0)
  if (shown.length < FEWEST && !rises) return []
  return [
    patternOf(
      'injuries',
      shown.map(({ grade: _, ...mark }) => mark),
      { isRising: rises },
    ),
  ]
}

/** Injuries that are told for the first time. */
function injuryFacts(entries: readonly DatedEntry[]): Fact[] {
  return factsIn(entries, ANY).filter(isNewAndTheChilds)
}

function isNewAndTheChilds({ sentence, start, words }: Fact): boolean {
  const { text } = sentence.part
  const before = text.slice(0, start - sentence.start)
  const isAdults = ADULTS.test(before) || /\b(?:mum|dad|mother|father|partner)['’]s/i.test(words)
  if (isAdults || TOLD_BEFORE.test(text) || SEEN_TO_HAPPEN.test(text)) return false
  // "A new bruise", "bruising to the arm" and "two bruises" are news; "the bruise" was told before.
  return !AGAIN.test(before) || /^(?:black eye|fractur|broken)/i.test(words)
}

function graded(mark: Mark, { words }: Fact): Graded {
  return { ...mark, grade: GRADES.findLastIndex((grade) => grade.test(words)) }
}

/** Words about one injury as one, told by the gravest. */
function merged(marks: readonly Graded[]): Graded[] {
  const apart: Graded[] = []
  for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1)
    if (!last || mark.from - last.from >= SAME) apart.push(mark)
    else if (mark.grade > last.grade) apart[apart.length - 1] = { ...mark, from: last.from }
  }
  return apart
}

/** Those of the year with the most. */
function longestYear(marks: readonly Graded[]): Graded[] {
  const years = marks.map((first) =>
    marks.filter(({ from }) => from >= first.from && from <= first.from + YEAR),
  )
  return years.toSorted((a, b) => b.length - a.length)[0] ?? []
}
