import type { Audience, Lesson, Nation } from '../../library/schema.ts'
import { wordsOf } from '../cues/words-of.ts'
import type { Part, ReadNote } from '../text/read-note.ts'
import { stem } from '../text/stem.ts'
import { telling } from './telling.ts'
import { ThemeCues } from './theme-cues.ts'

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

/** How much the chance that a lesson's second theme applies too counts, against a cue that fits wholly. */
const SECOND_THEME_WEIGHT = 0.4
/**
 * How much a lesson's place in its file counts. Writers put a theme's broadest lesson first, so that it is
 * the one to fall back on when no cue fits well.
 */
const PLACE_WEIGHT = 0.2
/** How much each message for the reader's role counts. */
const ROLE_WEIGHT = 0.02
/** Most lessons of a theme that are asked for. */
const MOST_CHOSEN = 2

/** A theme's lessons, ready for choosing. */
interface IndexedTheme {
  lessons: readonly Lesson[]
  cues: ThemeCues
  /** For each role, the lessons by their second theme, those that come first whatever the note says at the front. */
  inOrder: Map<Audience | undefined, Map<string, number[]>>
}

/** Finds which lessons of a theme fit a note best. A theme's lessons are indexed when the theme first comes up. */
export class LessonChoice {
  readonly #byTheme = new Map<string, Lesson[]>()
  readonly #indexed = new Map<string, IndexedTheme>()
  readonly #stems = new WeakMap<Part, ReadonlySet<string>>()
  #rarity: ((stem: string) => number) | undefined

  constructor(private readonly lessons: readonly Lesson[]) {
    for (const lesson of lessons) {
      const theme = lesson.themes[0] as string
      const known = this.#byTheme.get(theme)
      if (known) known.push(lesson)
      else this.#byTheme.set(theme, [lesson])
    }
  }

  /**
   * The theme's two best fitting lessons: those with a cue that one or two neighbouring sentences of the note
   * come close to, and whose second theme is likely here too (`chance`, from 0 to 1).
   * Leaves out lessons that rest or belong to other nations.
   */
  choose(
    theme: string,
    { sentences }: ReadNote,
    reader: Reader,
    chance: (theme: string) => number,
  ): LessonFit[] {
    const index = this.#index(theme)
    const fits = new Map<number, number>()
    const isFree = (lesson: Lesson) =>
      !reader.resting?.has(lesson.id) && inScope(lesson, reader.nations)
    const weigh = (at: number, cueFit: number) => {
      const lesson = index.lessons[at] as Lesson
      if (!isFree(lesson)) return false
      fits.set(
        at,
        cueFit +
          SECOND_THEME_WEIGHT * chance(lesson.themes[1] ?? '') +
          staticFit(index, at, reader.role),
      )
      return true
    }
    for (const [at, fit] of index.cues.fit(
      sentences.map(({ part }) => part),
      this.#stemsOf,
    ))
      weigh(at, fit)
    // Of the lessons without a cue near, those of one second theme differ by place and role only.
    for (const group of groups(index, reader.role).values()) {
      let found = 0
      for (const at of group) {
        if (!fits.has(at) && weigh(at, 0)) found += 1
        if (found === MOST_CHOSEN) break
      }
    }
    return [...fits]
      .map(([at, fit]) => ({ lesson: index.lessons[at] as Lesson, fit }))
      .sort((a, b) => b.fit - a.fit || (a.lesson.id < b.lesson.id ? -1 : 1))
      .slice(0, MOST_CHOSEN)
  }

  readonly #stemsOf = (part: Part): ReadonlySet<string> => {
    let stems = this.#stems.get(part)
    if (!stems) {
      stems = telling(part.words)
      this.#stems.set(part, stems)
    }
    return stems
  }

  #index(theme: string): IndexedTheme {
    let indexed = this.#indexed.get(theme)
    if (!indexed) {
      const lessons = this.#byTheme.get(theme) ?? []
      this.#rarity ??= rarityIn(this.lessons)
      indexed = { lessons, cues: new ThemeCues(lessons, this.#rarity), inOrder: new Map() }
      this.#indexed.set(theme, indexed)
    }
    return indexed
  }
}

/** How well a lesson fits whatever the note says: its place in its file, and how much it says to the reader's role. */
function staticFit({ lessons }: IndexedTheme, at: number, role: Audience | undefined): number {
  const lesson = lessons[at] as Lesson
  const forRole = role ? ROLE_WEIGHT * lesson.messages[role].length : 0
  return PLACE_WEIGHT * (1 - at / lessons.length) + forRole
}

function groups(index: IndexedTheme, role: Audience | undefined): Map<string, number[]> {
  let bySecond = index.inOrder.get(role)
  if (!bySecond) {
    bySecond = new Map()
    const order = [...index.lessons.keys()].sort(
      (a, b) => staticFit(index, b, role) - staticFit(index, a, role) || a - b,
    )
    for (const at of order) {
      const second = (index.lessons[at] as Lesson).themes[1] ?? ''
      const group = bySecond.get(second)
      if (group) group.push(at)
      else bySecond.set(second, [at])
    }
    index.inOrder.set(role, bySecond)
  }
  return bySecond
}

function inScope(lesson: Lesson, nations: readonly Nation[] | undefined): boolean {
  return !nations?.length || lesson.nations.some((nation) => nations.includes(nation))
}

/** How rare a stem is among the cues of all lessons: the logarithm of one in how many lessons has it. */
function rarityIn(lessons: readonly Lesson[]): (stem: string) => number {
  const holders = new Map<string, number>()
  for (const lesson of lessons) {
    for (const word of new Set(wordsOf(lesson.cues.join(' ')).map(stem)))
      holders.set(word, (holders.get(word) ?? 0) + 1)
  }
  return (word) => Math.log(1 + lessons.length / (1 + (holders.get(word) ?? 0)))
}
