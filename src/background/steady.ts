/** Keeps tips steady while a note is typed: what is shown stays, in its place, until its reason has gone. Pure. */
import type { MatchedLesson, Reason } from '../matching/matcher.ts'

/** Most tips for one page. */
const MOST_TIPS = 3
/** Below this score a theme has gone: the words for it were denied, or others speak against it. */
const GONE = 0.25

/** A text of the page, and what the matcher says of it. */
export interface ReadText {
  /** The place on the page. */
  here: string
  text: string
  lessons: readonly MatchedLesson[]
}

/** A tip as it was shown last. */
export interface Held {
  here: string
  lessonId: string
  theme: string
  score: number
  /** The words that prompted it, and how they were found. Missing after the background's sleep. */
  reasons?: readonly Reason[]
}

/** Whether a lesson rests for a text, and how much liked it is, from what the person has said of it. */
export interface Person {
  isResting(here: string, lessonId: string): boolean
  favour(lessonId: string): number
}

/**
 * The tips for texts, given those shown before: those whose reason still stands keep their lesson and their place,
 * new ones come after, strongest first, one a theme. A resting one is not shown and not counted, but holds its
 * place and its theme: the person has said that it is not wanted now, so no other of that theme comes instead.
 */
export function steady(
  before: readonly Held[],
  texts: readonly ReadText[],
  { isResting, favour }: Person,
): Held[] {
  const tips = before.flatMap((held) => stillHeld(held, texts) ?? [])
  const themes = new Set(tips.map(({ theme }) => theme))
  let room = MOST_TIPS - tips.filter(({ here, lessonId }) => !isResting(here, lessonId)).length
  const coming = texts
    .flatMap(({ here, lessons }) =>
      lessons.filter(({ shown }) => shown).map((lesson) => heldAs(lesson, here)),
    )
    .sort((a, b) => b.score + favour(b.lessonId) - (a.score + favour(a.lessonId)))
  for (const tip of coming) {
    if (themes.has(tip.theme) || tips.some(({ lessonId }) => lessonId === tip.lessonId)) continue
    const rests = isResting(tip.here, tip.lessonId)
    if (!rests && room <= 0) continue
    if (!rests) room -= 1
    themes.add(tip.theme)
    tips.push(tip)
  }
  return tips
}

/** The theme that a lesson speaks for: its reasons say it, and the lesson's main one otherwise. */
function themeOf({ id, themes, reasons }: MatchedLesson): string {
  return reasons[0]?.theme ?? themes[0] ?? id
}

function heldAs(lesson: MatchedLesson, here: string): Held {
  const { id, score, reasons } = lesson
  return { here, lessonId: id, theme: themeOf(lesson), score, reasons }
}

/** A tip as it is now, or undefined when its reason has gone. */
function stillHeld(held: Held, texts: readonly ReadText[]): Held | undefined {
  const read = texts.find(({ here }) => here === held.here)
  const now =
    read?.lessons.filter(
      (lesson) => themeOf(lesson) === held.theme || lesson.id === held.lessonId,
    ) ?? []
  const score = Math.max(0, ...now.map((lesson) => lesson.score))
  if (!read || score < GONE) return undefined
  const own = now.find(({ id }) => id === held.lessonId) ?? now[0]
  const found = own?.reasons ?? []
  if (now.some(({ shown }) => shown) || !held.reasons)
    return found.length > 0 ? { ...held, score, reasons: found } : undefined
  const standing = held.reasons.flatMap((reason) => placed(reason, read.text) ?? [])
  if (standing.length === 0) return undefined
  return { ...held, score, reasons: found.length > 0 ? found : standing }
}

/** A reason where its words stand now: in their old place, or else the first. */
function placed(reason: Reason, text: string): Reason | undefined {
  const { quote, start } = reason
  if (text.startsWith(quote, start)) return reason
  const at = text.indexOf(quote)
  return at < 0 ? undefined : { ...reason, start: at, end: at + quote.length }
}
