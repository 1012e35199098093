/**
 * The child has not been seen alone for eight weeks or more, or ever.
 *
 * Reviews that show it: no social worker saw the child in the two months after police found him
 * (northamptonshire-2019-dylan-tiffin-brown); no direct work with the child was recorded, leaving the children almost
 * invisible (swindon-2019-child-q); practitioners needed to be alert to parents who stop them from getting to the
 * child (ofsted-voice-of-child-2011).
 *
 * Counts from the last time up to the record's last entry, when there were at least two visits in between. Says nothing
 * of babies.
 */
import { type Fact, factsIn } from '../facts.ts'
import { gapSince } from './gap.ts'
import { type Finder, marksOf, oneADay, patternOf } from './pattern.ts'
import { CHILD, seenAlone } from './seen-and-heard.ts'

const EIGHT_WEEKS = 56
const FEWEST_VISITS = 2
const VISIT =
  /\b(?:home visit|stat(?:utory)? visit|visited|h\/v|visit to (?:the )?(?:home|family)|unannounced visit|doorstep)\b/i
const IS_VISIT = /^(?:home|school) visit$/
/** Words that show that the child was seen with others. */
const SEEN =
  '(?:was |were |is )?(?:seen|present|playing|asleep|watching|colouring|eating|in the (?:room|bath)|came (?:in|down)|sat (?:with|next|on)|on the sofa)'

export const notSeenAlone: Finder = ({ entries, children, isBaby }) => {
  if (isBaby) return []
  const { from, to, last, entries: since } = gapSince(entries, seenAlone(entries))
  if (to - from < EIGHT_WEEKS) return []
  const visits = since.filter(
    ({ kind, note }) => IS_VISIT.test(kind ?? '') || VISIT.test(note.text),
  )
  if (visits.length < FEWEST_VISITS) return []
  const seen = new RegExp(`\\b(?:${[CHILD, ...children].join('|')}) ${SEEN}\\b`, 'i')
  const shown = visits.flatMap((entry): Fact[] => {
    const [first] = [
      ...factsIn([entry], seen, { notUnder: 0 }),
      ...factsIn([entry], VISIT),
      ...anyWords(entry),
    ]
    return first ? [first] : []
  })
  const marks = [
    ...(last ? marksOf(last, 'alone') : []),
    ...oneADay(shown.flatMap((fact) => marksOf({ ...fact, days: [fact.entry.day] }, 'visit'))),
  ]
  return [
    patternOf('not-seen-alone', marks, {
      from,
      to,
      count: Math.floor((to - from) / 7),
      ...(!last && { isEver: true }),
    }),
  ]
}

/** The first words of an entry, where none says more. */
function anyWords(entry: Fact['entry']): Fact[] {
  return factsIn([entry], /\p{L}[^.!?\n]{0,40}\b/u, { notUnder: 0 })
}
