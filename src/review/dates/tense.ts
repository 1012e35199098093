/** Whether a sentence looks ahead or back: it decides which year, or which Tuesday, is meant. Pure. */

/** Ahead or back in time; undefined when a sentence does not say. */
export type Tense = 'ahead' | 'back' | undefined

const AHEAD =
  /\b(?:will|shall|going to|to be|due|by|next|book(?:ed)? (?:for|in)|planned (?:for|on)|plan(?:s|ned)? to|arranged for|arrange|scheduled|until|till|deadline|upcoming|coming|starts on|needs? to|to (?:visit|see|ring|call|meet|attend|complete|refer|review|chase|send|speak|check|book|discuss|convene|contact|follow))\b/i
const BACK =
  /\b(?:was|were|had|did|went|came|saw|said|told|seen|met|rang|since|last|previous(?:ly)?|ago|took|gave|found|left|got|spoke|held|missed|dna|wnb|\p{L}{3,}ed)\b/iu
/** What was to be, is no longer ahead: "was due on 3 May". */
const WAS = /\b(?:was|were|had|should have)\b/i
/** So far before a date a word bears on it most. */
const NEAR = 45

/** What the sentence around a place says; the words just before it count first. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const from = lastBreak(text.slice(0, start))
  const rest = text.slice(end)
  const stop = rest.search(/[.!?;](?:\s|$)|\n/)
  const before = text.slice(Math.max(from, start - NEAR), start)
  const near = tenseOf(before)
  return near ?? tenseOf(text.slice(from, stop === -1 ? undefined : end + stop))
}

function tenseOf(words: string): Tense {
  if (AHEAD.test(words) && !WAS.test(words)) return 'ahead'
  return BACK.test(words) ? 'back' : undefined
}

function lastBreak(before: string): number {
  const breaks = [...before.matchAll(/[.!?;](?=\s)|\n/g)]
  return (breaks.at(-1)?.index ?? -1) + 1
}
