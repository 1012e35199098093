/** From the passages of a page to what the panel shows. Pure. */
import type { Match, MatchedLesson } from '../matching/matcher.ts'
import type { PageTips, Prompt, Tip } from '../messages.ts'
import type { PlacedPassage } from './open-pages.ts'

/** Most tips for one page. */
const MOST_TIPS = 3
/** Most characters of a sentence quoted on each side of the words that prompted a tip. */
const AROUND = 90

/**
 * Tips for a page. While a note is being written only the note counts; otherwise the record shown does.
 * `match` gives the matcher's answer for a text; `isResting` says which lessons rest for which text. No other
 * lesson of the theme takes the place of a resting one: the person has said that it is not wanted now.
 */
export function tipsFor(
  passages: readonly PlacedPassage[],
  match: (text: string) => Match,
  isResting: (here: string, lessonId: string) => boolean,
): PageTips {
  const writing = passages.filter((passage) => passage.role === 'writing')
  const about = writing.length > 0 ? 'note' : 'record'
  const read = writing.length > 0 ? writing : passages
  const found = read.flatMap((passage) => {
    const here = `${passage.page}/${passage.key}`
    return match(passage.text)
      .lessons.filter((lesson) => lesson.shown && !isResting(here, lesson.id))
      .map((lesson) => ({ lesson, passage, here }))
  })
  const taken = new Set<string>()
  const tips: Tip[] = []
  for (const { lesson, passage, here } of found.sort((a, b) => b.lesson.score - a.lesson.score)) {
    const theme = lesson.themes[0] ?? lesson.id
    if (taken.has(theme)) continue
    taken.add(theme)
    tips.push({ lessonId: lesson.id, score: lesson.score, here, prompts: prompts(lesson, passage) })
    if (tips.length === MOST_TIPS) break
  }
  if (tips.length > 0) return { state: 'tips', about, tips }
  return { state: 'quiet', reading: read.length > 0 ? about : 'nothing' }
}

function prompts(lesson: MatchedLesson, passage: PlacedPassage): Prompt[] {
  return lesson.reasons.map(({ start, end }) => ({
    ...quoteInSentence(passage.text, start, end),
    place: { frame: passage.frame, passage: passage.key, start, end },
    pointable: passage.pointable,
  }))
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
