import type { Lesson, Nation } from '../../library/schema.ts'
import { wordsOf } from '../cues/words-of.ts'
import type { ReadNote } from '../text/read-note.ts'
import { stem } from '../text/stem.ts'
import { IndexedTheme, type LessonFit, type Reader } from './indexed-theme.ts'
import { equal, type LessonFits } from './theme-cues.ts'

export type { LessonFit } from './indexed-theme.ts'

/** How much the chance that a lesson's second theme applies too counts, against a cue that fits wholly. */
const SECOND_THEME_WEIGHT = 0.4
/** Most lessons of a theme that are asked for. */
const MOST_CHOSEN = 2

/** Finds which lessons of a theme fit a note best. A theme's lessons are indexed when the theme first comes up. */
export class LessonChoice {
  readonly #byTheme = new Map<string, Lesson[]>()
  readonly #indexed = new Map<string, IndexedTheme>()
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
    const { cues, seconds } = index
    const chances = seconds.map(chance)
    const near = cues.fit(sentences)
    const last = index.lastChosen
    if (
      last &&
      last.near === near &&
      sameReader(last.reader, reader) &&
      equal(last.chances, chances)
    )
      return last.best
    const best = bestOf(index, near, chances, reader)
    index.lastChosen = { near, reader, chances, best }
    return best
  }

  /** Forgets the last note. */
  forget(): void {
    for (const index of this.#indexed.values()) {
      index.cues.forget()
      index.lastChosen = undefined
    }
  }

  #index(theme: string): IndexedTheme {
    let indexed = this.#indexed.get(theme)
    if (!indexed) {
      this.#rarity ??= rarityIn(this.lessons)
      indexed = new IndexedTheme(this.#byTheme.get(theme) ?? [], this.#rarity)
      this.#indexed.set(theme, indexed)
    }
    return indexed
  }
}

function bestOf(
  index: IndexedTheme,
  near: LessonFits,
  chances: readonly number[],
  reader: Reader,
): LessonFit[] {
  const { lessons, groupOf, marks } = index
  const { worth, inOrder } = index.forRole(reader.role)
  const best: LessonFit[] = []
  const weigh = (at: number, cueFit: number): boolean => {
    const lesson = lessons[at] as Lesson
    if (reader.resting?.has(lesson.id) || !inScope(lesson, reader.nations)) return false
    const likely = SECOND_THEME_WEIGHT * (chances[groupOf[at] as number] as number)
    place(best, lesson, cueFit + likely + (worth[at] as number))
    return true
  }
  near.lessons.forEach((at, each) => {
    marks[at] = 1
    weigh(at, near.fits[each] as number)
  })
  // Of the lessons without a cue near, those of one second theme differ by place and role only.
  for (const group of inOrder) {
    let found = 0
    for (const at of group) {
      if (marks[at] === 0 && weigh(at, 0)) found += 1
      if (found === MOST_CHOSEN) break
    }
  }
  for (const at of near.lessons) marks[at] = 0
  return best
}

function sameReader(before: Reader, now: Reader): boolean {
  return (
    before.role === now.role &&
    // A set may have been changed meanwhile.
    !before.resting &&
    !now.resting &&
    equal(before.nations ?? [], now.nations ?? [])
  )
}

/** Puts a lesson in its place among the best, best first, where there is room for it. */
function place(best: LessonFit[], lesson: Lesson, fit: number): void {
  let at = best.length
  while (at > 0 && isBetter(lesson, fit, best[at - 1] as LessonFit)) at -= 1
  if (at >= MOST_CHOSEN) return
  best.splice(at, 0, { lesson, fit })
  if (best.length > MOST_CHOSEN) best.pop()
}

function isBetter(lesson: Lesson, fit: number, other: LessonFit): boolean {
  return fit > other.fit || (fit === other.fit && lesson.id < other.lesson.id)
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
