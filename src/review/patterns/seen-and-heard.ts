/** Times at which the child was seen alone, or said something. Shared by the patterns that look for gaps between them. */
import { type Fact, factsIn, hasHappened } from '../facts.ts'
import type { DatedEntry } from '../record.ts'

const ALONE =
  /\b(?:seen|saw|spoke|spoken|met|time|chat|chatted|talked|walked|direct work|session)\b[^.]{0,60}\b(?:alone|on (?:his|her|their) own|on own|1:1|1-1|one[- ]to[- ]one|privately|just (?:the two of )?us|without (?:mum|dad|parents?|mo|fa))\b|\b(?:1:1|one[- ]to[- ]one|direct work)(?: session)? (?:with|at)\b|\bwalked to school with (?:him|her|them)\b/iu
/** It is the parent, or nobody, who was seen alone. */
const NOT_THE_CHILD =
  /\b(?:alone with (?:mum|mother|dad|father|parents?|partner|him|the baby)|(?:mum|mother|dad|father|parents?|nan|partner) (?:was )?(?:seen|spoken to|alone|on (?:her|his) own)|(?:saw|spoke (?:to|with)|met(?: with)?) (?:mum|mother|mo|dad|father|nan|gran|parents?)\b[^.]{0,30}\b(?:alone|own)|left alone|home alone|lives alone|parents? alone)\b/i

/** The child, in the words that stand for a name. */
export const CHILD = '(?:child|boy|girl|son|daughter|yp|young person|children|siblings?|twins)'
const SAYS =
  '(?:said|says|told (?:me|us|school|staff|her teacher|his teacher|sw)|whispered|drew|wrote|asked (?:me|if|for|why|when|whether)|explained|chose|described|would like|wants|likes|worries|is worried|wishes|feels|felt|showed me)'
/** Somebody with a first name. Where nothing tells the children's names, it could be the child. */
const SOMEBODY_SAYS = new RegExp(
  `\\b(?!Mum|Mam|Dad|Mother|Father|School|Police|Teacher|Nursery|Nan|Gran|Grandma|Health|Hospital|Duty|Worker|Housing|Midwife|Carer|Officer|Consultant|Head|Clinic|Parents|Partner)\\p{Lu}\\p{Ll}{2,} ${SAYS}\\b`,
  'u',
)
const TOOLS =
  /\b(?:three houses|wishes and feelings|mind of my own|worry (?:monster|box|doll)|scaling question|all about me|(?:his|her|their|child['’]s) (?:own )?(?:words|voice|views|wishes)|voice of the child)\b/i

/** The times when the child was seen alone. */
export function seenAlone(entries: readonly DatedEntry[]): Fact[] {
  return factsIn(entries, ALONE, { unless: NOT_THE_CHILD, notUnder: 0 }).filter(hasHappened)
}

/** The times when somebody wrote down what the child said, drew or wants. */
export function heard(entries: readonly DatedEntry[], children: readonly string[]): Fact[] {
  const who = `(?:${[CHILD, ...children].join('|')})`
  const saying = new RegExp(
    `\\b(?:the )?${who}(?: also| then| just| who| quietly)? ${SAYS}\\b`,
    'iu',
  )
  const alone = new Set(seenAlone(entries).map(({ entry }) => entry))
  const pronoun = new RegExp(`\\b(?:he|she|they) ${SAYS}\\b`, 'iu')
  const said = [
    ...factsIn(entries, saying, { notUnder: 0 }),
    ...(children.length === 0 ? factsIn(entries, SOMEBODY_SAYS, { notUnder: 0 }) : []),
  ]
  const tools = factsIn(entries, TOOLS, { notUnder: 0 })
  // Where the child was seen alone, "she said" is the child.
  const then = factsIn(entries, pronoun, { notUnder: 0 }).filter(({ entry }) => alone.has(entry))
  return [...said, ...tools, ...then].filter(hasHappened).sort((a, b) => a.entry.day - b.entry.day)
}
