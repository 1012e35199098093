import type { Audience, Lesson, Nation } from '../../library/schema.ts'
import { STOP_WORDS } from '../text/stop-words.ts'
import { NAME, type Token, tokens } from '../text/tokens.ts'
import { EVERYWHERE } from './everywhere.ts'

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

/** The telling stems of a cue with how rare each is, and the sum of that. */
interface Cue {
  stems: (readonly [stem: string, rarity: number])[]
  all: number
}

interface IndexedLesson {
  lesson: Lesson
  cues: Cue[]
  /** 1 for the theme's first lesson, falling towards 0 for its last. */
  prior: number
}

/** How much a second cue that fits counts, against the best one. */
const NEXT_CUE_WEIGHT = 0.4
/** How much the chance that a lesson's second theme applies too counts, against a cue that fits wholly. */
const SECOND_THEME_WEIGHT = 0.4
/**
 * How much a lesson's place in its file counts. Writers put a theme's broadest lesson first, so that it is
 * the one to fall back on when no cue fits well.
 */
const PLACE_WEIGHT = 0.2

/** Finds which lessons of a theme fit a note best. A theme's lessons are indexed when the theme first comes up. */
export class LessonChoice {
  readonly #byTheme = new Map<string, Lesson[]>()
  readonly #indexed = new Map<string, IndexedLesson[]>()
  #rarity: ((stem: string) => number) | undefined
  #last: { words: readonly Token[]; windows: Set<string>[] } | undefined

  constructor(private readonly lessons: readonly Lesson[]) {
    for (const lesson of lessons) {
      const theme = lesson.themes[0] as string
      const known = this.#byTheme.get(theme)
      if (known) known.push(lesson)
      else this.#byTheme.set(theme, [lesson])
    }
  }

  /**
   * The theme's lessons, best fitting first: those with a cue that one or two neighbouring sentences of the note
   * come close to, and whose second theme is likely here too (`chance`, from 0 to 1).
   * Leaves out lessons that rest or belong to other nations.
   */
  choose(
    theme: string,
    words: readonly Token[],
    reader: Reader,
    chance: (theme: string) => number,
  ): LessonFit[] {
    const windows = this.#windowsOf(words)
    return this.#lessonsOf(theme)
      .filter(({ lesson }) => !reader.resting?.has(lesson.id) && inScope(lesson, reader.nations))
      .map(({ lesson, cues, prior }) => ({
        lesson,
        fit:
          cueFit(cues, windows) +
          SECOND_THEME_WEIGHT * chance(lesson.themes[1] ?? '') +
          PLACE_WEIGHT * prior +
          roleFit(lesson, reader.role),
      }))
      .sort((a, b) => b.fit - a.fit || (a.lesson.id < b.lesson.id ? -1 : 1))
  }

  /** A note is asked about theme after theme, so its windows are kept until the next note. */
  #windowsOf(words: readonly Token[]): Set<string>[] {
    if (this.#last?.words !== words) this.#last = { words, windows: windowsOf(words) }
    return this.#last.windows
  }

  #lessonsOf(theme: string): IndexedLesson[] {
    let indexed = this.#indexed.get(theme)
    if (!indexed) {
      const lessons = this.#byTheme.get(theme) ?? []
      this.#rarity ??= rarityIn(this.lessons)
      const rarity = this.#rarity
      indexed = lessons.map((lesson, at) => ({
        lesson,
        cues: [...lesson.cues, lesson.title].map((cue) => weigh(cue, rarity)),
        prior: 1 - at / lessons.length,
      }))
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

/** The stems that tell something: no stop words, names, numbers, nor words of nearly every note. */
function telling(words: readonly Token[]): Set<string> {
  return new Set(
    words
      .filter(
        ({ word, stem }) =>
          stem !== NAME && stem !== '#' && !STOP_WORDS.has(word) && !EVERYWHERE.has(word),
      )
      .map(({ stem }) => stem),
  )
}

/** The stems of each sentence together with the one after it. */
function windowsOf(words: readonly Token[]): Set<string>[] {
  const sentences: Token[][] = []
  for (const word of words) {
    const sentence = sentences[word.sentence]
    if (sentence) sentence.push(word)
    else sentences[word.sentence] = [word]
  }
  const kept = sentences.filter(Boolean)
  return kept.map((sentence, at) => telling([...sentence, ...(kept[at + 1] ?? [])]))
}

function weigh(text: string, rarity: (stem: string) => number): Cue {
  const stems = [...telling(tokens(text))].map((stem) => [stem, rarity(stem)] as const)
  return { stems, all: stems.reduce((sum, [, weight]) => sum + weight, 0) }
}

/** How well the best cue fits, from 0 to 1, with some weight for a second one. */
function cueFit(cues: readonly Cue[], windows: readonly ReadonlySet<string>[]): number {
  let best = 0
  let next = 0
  for (const cue of cues) {
    let fit = 0
    for (const window of windows) fit = Math.max(fit, overlap(cue, window))
    if (fit > best) {
      next = best
      best = fit
    } else if (fit > next) next = fit
  }
  return best + NEXT_CUE_WEIGHT * next
}

/**
 * Which share of a cue's words a window has, rare words weighing most (tf-idf: Spärck Jones, 1972).
 * One shared word is chance more often than not, so it counts half.
 */
function overlap({ stems, all }: Cue, window: ReadonlySet<string>): number {
  let shared = 0
  let count = 0
  for (const [stem, weight] of stems) {
    if (!window.has(stem)) continue
    shared += weight
    count += 1
  }
  return all === 0 ? 0 : (shared / all) * (count === 1 ? 0.5 : 1)
}

/** How rare a stem is among the cues of all lessons: the logarithm of one in how many lessons has it. */
function rarityIn(lessons: readonly Lesson[]): (stem: string) => number {
  const holders = new Map<string, number>()
  for (const lesson of lessons) {
    for (const stem of telling(tokens(lesson.cues.join(' . ')))) {
      holders.set(stem, (holders.get(stem) ?? 0) + 1)
    }
  }
  return (stem) => Math.log(1 + lessons.length / (1 + (holders.get(stem) ?? 0)))
}
