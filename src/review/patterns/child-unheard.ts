/**
 * Everyone's views are written down but the child's.
 *
 * Reviews that show it: vulnerable children were too often not heard by those meant to look out for them
 * (ofsted-voice-of-child-2011); agencies gave more weight to the adults around her (bristol-2018-becky-watts); the
 * review could find almost nothing about who the boy was or what he thought (mid-west-wales-2016-dylan-seabridge);
 * the children had limited speech, but attention was on the parents (staffordshire-2020-family-f).
 *
 * Counts from the last time when the child's words were written down, when that is eight weeks ago or more and at
 * least five views of adults, in four or more entries, were written down since. Says nothing of babies.
 */
import { factsIn } from '../facts.ts'
import { gapSince } from './gap.ts'
import { type Finder, marksOf, patternOf } from './pattern.ts'
import { heard } from './seen-and-heard.ts'

const ADULT =
  '(?:mum|mother|mo|dad|father|fa|parents?|step-?dad|partner|nan|nana|gran|grandma|grandad|mgm|pgm|aunt|uncle|school|teacher|head|senco|dsl|nursery|health visitor|hv|school nurse|gp|police|midwife|carer|foster carer|camhs|paediatrician|housing|family support worker)'
const VIEW =
  '(?:said|says|told|reports?|reported|feels?|felt|states?|stated|explained|thinks|thought|wants?|wanted|believes?|raised|agreed|assured|denied|denies|described|asked|complained|is (?:worried|happy|pleased|clear)|was (?:worried|happy|pleased|clear))'
const ADULT_VIEW = new RegExp(
  `\\b${ADULT}(?: also| then| again| both| has| had)? ${VIEW}\\b|\\b(?:view of|views of|according to|spoke (?:to|with)|call (?:from|with)|email from) (?:the )?${ADULT}\\b`,
  'i',
)

const EIGHT_WEEKS = 56
const FEWEST_VIEWS = 5
const FEWEST_ENTRIES = 4

export const childUnheard: Finder = ({ entries, children, isBaby }) => {
  if (isBaby) return []
  const { from, to, last, entries: since } = gapSince(entries, heard(entries, children))
  if (to - from < EIGHT_WEEKS) return []
  const views = factsIn(since, ADULT_VIEW, { notUnder: 0 })
  const told = new Set(views.map(({ entry }) => entry))
  if (views.length < FEWEST_VIEWS || told.size < FEWEST_ENTRIES) return []
  const marks = [
    ...(last ? marksOf(last, 'child') : []),
    ...views.flatMap((fact) => marksOf({ ...fact, days: [fact.entry.day] }, 'adult')),
  ]
  return [
    patternOf('child-unheard', marks, {
      from,
      to,
      count: told.size,
      ...(!last && { isEver: true }),
    }),
  ]
}
