/** From the passages of a page to what the panel shows. Pure. */
import type { Match } from '../matching/matcher.ts'
import type { CharacterRange, Prompt, Tip } from '../messages.ts'
import { runningText } from '../records/running-text.ts'
import type { PlacedPassage } from './open-pages.ts'
import { type Held, type Person, type ReadText, steady } from './steady.ts'

/** Most characters of a sentence quoted on each side of the words that prompted a tip. */
const AROUND = 90

/** A text that counts, with the matcher's answer. */
export interface ReadPassage extends ReadText {
  passage: PlacedPassage
  match: Match
}

/** The texts that count on a page, matched. */
export interface ReadTexts {
  about: 'note' | 'record'
  texts: ReadPassage[]
}

/**
 * The texts that count. While a note is being written only the note does; otherwise the record shown does, of which
 * fields and headings say nothing.
 * `match` gives the matcher's answer for a text and its kind of record.
 */
export function readTexts(
  passages: readonly PlacedPassage[],
  match: (text: string, recordKind: string | undefined) => Match,
): ReadTexts {
  const writing = passages.filter((passage) => passage.role === 'writing')
  const about = writing.length > 0 ? 'note' : 'record'
  const read = about === 'note' ? writing : passages
  const texts = read.map((passage) => {
    const { text, recordKind, isEntry } = passage
    const found = match(about === 'note' || isEntry ? text : runningText(text), recordKind)
    return { passage, here: placeOf(passage), text, match: found, lessons: found.lessons }
  })
  return { about, texts }
}

/** The name of a text's place: random, and the same for as long as the page is open. */
export function placeOf({ page, key }: PlacedPassage): string {
  return `${page}/${key}`
}

/** The tips for texts, given those that were shown before, and what is to be held for the next time. */
export function tipsFor(
  { texts }: ReadTexts,
  before: readonly Held[],
  person: Person,
): { tips: Omit<Tip, 'raised' | 'seenOn'>[]; held: Held[] } {
  const held = steady(before, texts, person)
  const tips = held.flatMap(({ here, lessonId, score, reasons = [] }) => {
    const passage = texts.find((each) => each.here === here)?.passage
    if (!passage || person.isResting(here, lessonId)) return []
    return [{ lessonId, score, here, prompts: reasons.map((each) => promptAt(passage, each)) }]
  })
  return { tips, held }
}

/** Words of a passage, as the panel quotes them and points at them. */
export function promptAt(passage: PlacedPassage, { start, end }: CharacterRange): Prompt {
  return {
    ...quoteInSentence(passage.text, start, end),
    place: { frame: passage.frame, passage: passage.key, start, end },
    pointable: passage.pointable,
  }
}

/** Words of a text with the sentence around them, cut at word ends when it is long. */
export function quoteInSentence(
  text: string,
  start: number,
  end: number,
): { before: string; quote: string; after: string } {
  const left = text.slice(Math.max(0, start - AROUND), start)
  const right = text.slice(end, end + AROUND)
  const from = Math.max(left.lastIndexOf('\n') + 1, lastSentenceEnd(left))
  const stop = right.search(/[.!?](\s|$)|\n/)
  const before = left.slice(from)
  const after = stop === -1 ? right : right.slice(0, right[stop] === '\n' ? stop : stop + 1)
  return {
    before: (from === 0 && start > AROUND
      ? `…${before.replace(/^\S*\s/, '')}`
      : before
    ).trimStart(),
    quote: text.slice(start, end),
    after: (stop === -1 && end + AROUND < text.length
      ? `${after.replace(/\s\S*$/, '')}…`
      : after
    ).trimEnd(),
  }
}

function lastSentenceEnd(text: string): number {
  const ends = [...text.matchAll(/[.!?]\s+/g)]
  const last = ends.at(-1)
  return last ? last.index + last[0].length : 0
}
