/**
 * Hope after a brief change for the better, and then the same worry again.
 *
 * Reviews that show it: staff saw a struggling lone parent who was making progress (glasgow-2019-lauren-wade); social
 * care put past history aside and started again with each new event (biennial-2003-05); workers could become too
 * hopeful about progress (nspcc-lfcr-disguised-compliance-2014); a manager was falsely optimistic about the parents'
 * motivation (swindon-2019-child-q).
 *
 * Counts a worry, words of improvement within six weeks of it, and a worry of the same kind within four months after
 * that.
 */
import { type Fact, factsIn } from '../facts.ts'
import type { DatedEntry } from '../record.ts'
import { type Finder, type Mark, marksOf, oneADay, patternOf } from './pattern.ts'

const BETTER =
  /\b(?:(?:much|greatly|really|vastly) (?:improved|better|cleaner|tidier)|(?:has|have|had|is|are|were|was) improv(?:ed|ing)|(?:real|clear|big|huge|good|some|noticeable|significant) improvements?|(?:good|great|excellent|real|positive) progress|turned (?:a|the|it) (?:corner|around)|engag(?:ing|ed) (?:really |very )?well|(?:mum|mother|dad|father|parents|family|they|things) (?:is|are|'s|’s|was|were) doing (?:really |so |very )?well|doing well in the home|positive (?:change|changes|visit)|no (?:further |current |ongoing |longer any )concerns|stepp?(?:ed|ing)? down|(?:consider|plan|ready|propos|recommend)\w* (?:to |for |ing )?clos\w+|immaculate|clean and tidy|back on track|motivated|committed to change)\b/i
const NOT_BETTER =
  /\b(?:not improv|no improve|has to|needs to|until|unless|would need|if (?:it|things|mum))\b/i

/** Worries of a kind. Only one of the same kind is the same worry again. */
const WORRIES: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'home',
    /\b(?:dirty|filthy|cluttered|squalid|faeces|urine (?:on|soaked|stain)|mould|rubbish|smell(?:s|ed|t)? (?:of|strongly)|no (?:bedding|food|sheets|clean clothes)|unsanitary|unhygienic|conditions (?:poor|deteriorat\w+|very poor|had slipped|slipped)|poor (?:home )?conditions|maggots|flies|bare mattress|cat litter|unwashed|grubby|slipped back)\b/i,
  ],
  [
    'substances',
    /\b(?:smel(?:t|led|ling) of (?:alcohol|drink|cannabis|weed)|drunk|intoxicated|under the influence|relaps\w+|drinking (?:again|heavily)|hung ?over|using (?:again|heroin|crack|cocaine|cannabis)|positive (?:drug )?test|slurr\w+|empty (?:cans|bottles)|binge)\b/i,
  ],
  [
    'violence',
    /\b(?:police (?:called|attended|call ?out)|assault\w*|domestic (?:abuse|violence|incident)|punched|strangl\w+|pushed (?:her|mum|him)|shouting and (?:banging|screaming)|threaten\w+|(?:dv|da) incident|black eye)\b/i,
  ],
  [
    'school',
    /\b(?:attendance (?:has |had )?(?:fell|fallen|dropped|down|is \d\d|was \d\d|at \d\d)|late (?:every|again|most)|came (?:in )?hungry|no lunch|dirty uniform|absent (?:again|all|for)|not (?:in|at) school|falling asleep in class|missed (?:school|\d+ days))\b/i,
  ],
]
const SOON = 42
const AGAIN = 122

/** Words of improvement. */
function betterFacts(entries: readonly DatedEntry[]): Fact[] {
  return factsIn(entries, BETTER, { unless: NOT_BETTER, notUnder: 0 })
}

export const briefChange: Finder = ({ entries }) => {
  const better = oneADay(
    betterFacts(entries).flatMap((fact) => marksOf({ ...fact, days: [fact.entry.day] }, 'better')),
  )
  const marks = new Set<Mark>()
  let cycles = 0
  for (const [, words] of WORRIES) {
    const worries = worriesIn(entries, words)
    for (const hope of better) {
      const before = worries.findLast(({ from }) => from < hope.from && hope.from - from <= SOON)
      const after = worries.find(({ from }) => from > hope.from && from - hope.from <= AGAIN)
      if (!before || !after) continue
      cycles += 1
      for (const mark of [before, hope, after]) marks.add(mark)
    }
  }
  return marks.size > 0 ? [patternOf('brief-change', [...marks], { count: cycles })] : []
}

function worriesIn(entries: readonly DatedEntry[], words: RegExp): Mark[] {
  return oneADay(factsIn(entries, words).flatMap((fact) => marksOf(fact, 'worry')))
}
