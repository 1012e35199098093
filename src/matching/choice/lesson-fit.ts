import type { Audience, Lesson, Nation } from '../../library/schema.ts'
import { type Token, tokens } from '../text/tokens.ts'

/** Words that say nothing about which lesson fits. */
const SHORTEST_STEM = 3

interface IndexedLesson {
  lesson: Lesson
  /** Weight of each stem; the squares add up to 1. */
  weights: Map<string, number>
}

/** What the choice of a lesson within a theme depends on, beside the words. */
export interface Reader {
  role?: Audience
  nations?: readonly Nation[]
  resting?: ReadonlySet<string>
}

/** A lesson and how well it fits the note, above 0. */
export interface LessonFit {
  lesson: Lesson
  fit: number
}

/** How much the chance that a lesson's second theme applies too counts, against likeness of words (at most about 0.6). */
const SECOND_THEME_WEIGHT = 0.5

/** Finds which lessons of a theme fit a note best. A theme's lessons are indexed when the theme first comes up. */
export class LessonChoice {
  readonly #byTheme = new Map<string, Lesson[]>()
  readonly #indexed = new Map<string, IndexedLesson[]>()

  constructor(lessons: readonly Lesson[]) {
    for (const lesson of lessons) {
      const theme = lesson.themes[0] as string
      const known = this.#byTheme.get(theme)
      if (known) known.push(lesson)
      else this.#byTheme.set(theme, [lesson])
    }
  }

  /**
   * The theme's lessons, best fitting first: those whose cues use the note's words, and whose second theme is
   * likely here too (`chance`, from 0 to 1). Leaves out lessons that rest or belong to other nations.
   */
  choose(
    theme: string,
    words: readonly Token[],
    reader: Reader,
    chance: (theme: string) => number,
  ): LessonFit[] {
    const present = new Set(words.map((word) => word.stem))
    return this.#lessonsOf(theme)
      .filter(({ lesson }) => !reader.resting?.has(lesson.id) && inScope(lesson, reader.nations))
      .map(({ lesson, weights }) => ({
        lesson,
        fit:
          likeness(present, weights) +
          SECOND_THEME_WEIGHT * chance(lesson.themes[1] ?? '') +
          roleFit(lesson, reader.role),
      }))
      .sort((a, b) => b.fit - a.fit || (a.lesson.id < b.lesson.id ? -1 : 1))
  }

  #lessonsOf(theme: string): IndexedLesson[] {
    let indexed = this.#indexed.get(theme)
    if (!indexed) {
      indexed = index(this.#byTheme.get(theme) ?? [])
      this.#indexed.set(theme, indexed)
    }
    return indexed
  }
}

function inScope(lesson: Lesson, nations: readonly Nation[] | undefined): boolean {
  return !nations?.length || lesson.nations.some((nation) => nations.includes(nation))
}

/** A lesson with more to say to the reader's role comes a little sooner. */
function roleFit(lesson: Lesson, role: Audience | undefined): number {
  return role ? 0.02 * lesson.messages[role].length : 0
}

/** Cosine-like overlap: the lesson's weights of the words that the note has, for the note's length not to matter. */
function likeness(present: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [stem, weight] of weights) if (present.has(stem)) sum += weight * weight
  return sum
}

/** Tf-idf over the lessons of one theme (Spärck Jones, 1972): what tells its lessons apart weighs most. */
function index(lessons: readonly Lesson[]): IndexedLesson[] {
  const bags = lessons.map((lesson) => {
    const bag = new Map<string, number>()
    for (const text of [...lesson.cues, lesson.title, lesson.finding]) {
      for (const { stem } of tokens(text))
        if (stem.length >= SHORTEST_STEM) bag.set(stem, (bag.get(stem) ?? 0) + 1)
    }
    return bag
  })
  const holders = new Map<string, number>()
  for (const bag of bags)
    for (const stem of bag.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  return bags.map((bag, at) => {
    const weights = new Map<string, number>()
    let length = 0
    for (const [stem, count] of bag) {
      const weight =
        (1 + Math.log(count)) * Math.log(1 + lessons.length / (holders.get(stem) as number))
      weights.set(stem, weight)
      length += weight * weight
    }
    for (const [stem, weight] of weights) weights.set(stem, weight / Math.sqrt(length || 1))
    return { lesson: lessons[at] as Lesson, weights }
  })
}
