/** Finding the lesson that a person is typing for. Typing errors are forgiven. Pure. */
import { STOP_WORDS } from '../matching/text/stop-words.ts'
import type { Audience, Lesson, Nation, Pack, ThemeGroup } from './schema.ts'
import { LessonIndex, pairOf } from './search/lesson-index.ts'
import { PracticeTerms } from './search/practice-terms.ts'
import { type Candidate, Spelling } from './search/spelling.ts'
import { wordsOf } from './search/words.ts'

/** What a search can be narrowed to; a missing field narrows nothing. */
export interface SearchFilter {
  group?: ThemeGroup | undefined
  theme?: string | undefined
  source?: string | undefined
  /** Lessons whose strongest words for this audience match come first; every lesson has messages for all. */
  audience?: Audience | undefined
  nation?: Nation | undefined
}

/** How much a practice term counts for lessons that have its theme first, or among others. */
const MAIN_THEME = 0.75
const OTHER_THEME = 0.2
/** How much two words side by side, as typed, add to the words themselves. */
const SIDE_BY_SIDE = 0.6
/** Lessons in which less than this share of the query is found are left out. */
const LEAST_FOUND = 0.5
/** How steeply a lesson falls for each word of the query that it lacks. */
const MISSING = 2
/** How many readings of an unfinished word are tried in phrases. */
const MOST_READINGS = 12
const LONGEST_QUERY = 200

/** A word of the query: what it may stand for, how telling it is, and how strongly each lesson has it. */
interface QueryWord {
  candidates: Candidate[]
  rarity: number
  strengths: Map<number, number>
}

/** What a query is looked up in. */
interface Catalogue {
  index: LessonIndex
  terms: PracticeTerms
  spelling: Spelling
}

/**
 * Searches the lessons of one pack. The catalogue is made at the first search for words, not before,
 * so that a popup shows at once; to have it ready sooner, search for anything in idle time.
 */
export class LessonSearch {
  readonly #pack: Pack
  readonly #lessons: readonly Lesson[]
  readonly #groupOf: ReadonlyMap<string, ThemeGroup>
  #made: Catalogue | undefined

  constructor(pack: Pack) {
    this.#pack = pack
    this.#lessons = pack.lessons
    this.#groupOf = new Map(pack.themes.map((theme) => [theme.id, theme.group]))
  }

  /** Lessons for a query, best first; all that pass the filter, in the library's order, for an empty one. */
  find(query: string, filter: SearchFilter = {}, most = 40): Lesson[] {
    const written = wordsOf(query.slice(0, LONGEST_QUERY))
    if (written.length === 0)
      return this.#lessons.filter((lesson) => this.#passes(lesson, filter)).slice(0, most)
    const unfinished = /[\p{L}\p{N}]$/u.test(query)
    const words = this.#read(written, unfinished, filter.audience)
    return this.#rank(words, filter.audience)
      .map((at) => this.#lessons[at] as Lesson)
      .filter((lesson) => this.#passes(lesson, filter))
      .slice(0, most)
  }

  get #catalogue(): Catalogue {
    if (!this.#made) {
      const index = new LessonIndex(this.#pack)
      const terms = new PracticeTerms(this.#pack.vocabulary)
      this.#made = { index, terms, spelling: new Spelling(index, terms) }
    }
    return this.#made
  }

  #read(
    written: readonly string[],
    unfinished: boolean,
    audience: Audience | undefined,
  ): QueryWord[] {
    const isTelling = (word: string, at: number) =>
      !STOP_WORDS.has(word) || (unfinished && at === written.length - 1 && word.length > 1)
    const onlySmall = !written.some((word) => !STOP_WORDS.has(word))
    const words = written.map((word, at): QueryWord => {
      const candidates = this.#catalogue.spelling.candidates(
        word,
        unfinished && at === written.length - 1,
      )
      if (!onlySmall && !isTelling(word, at)) return { candidates, rarity: 0, strengths: new Map() }
      return { candidates, ...this.#weigh(candidates, audience) }
    })
    this.#addTerms(words)
    return forgiveUnknown(words)
  }

  /** How telling a word is, and how strongly each lesson has it in its likeliest reading there. */
  #weigh(
    candidates: readonly Candidate[],
    audience: Audience | undefined,
  ): Omit<QueryWord, 'candidates'> {
    const strengths = new Map<number, number>()
    const likely = new Set<number>()
    const best = candidates[0]?.likeness ?? 0
    for (const { root, likeness } of candidates) {
      for (const [at, prominence] of this.#catalogue.index.prominence(root, audience)) {
        strengths.set(at, Math.max(strengths.get(at) ?? 0, prominence * likeness))
        if (likeness > best * 0.8) likely.add(at)
      }
    }
    return { strengths, rarity: this.#catalogue.index.rarity(likely.size) }
  }

  /** Lets practice terms stand for words: a lesson of the term's theme has them, whatever its wording. */
  #addTerms(words: readonly QueryWord[]): void {
    const last = words.at(-1)
    if (!last) return
    const start = words.slice(0, -1).map(({ candidates }) => candidates[0]?.root ?? '')
    const readings = last.candidates.slice(0, MOST_READINGS)
    for (const [nth, { root, likeness }] of readings.entries()) {
      for (const { from, to, themes } of this.#catalogue.terms.find([...start, root])) {
        const withLast = to === words.length
        if (withLast || nth === 0)
          this.#addTerm(words.slice(from, to), themes, withLast ? likeness : 1)
      }
    }
  }

  #addTerm(
    words: readonly QueryWord[],
    themes: ReadonlyMap<string, number>,
    likeness: number,
  ): void {
    for (const [at, lesson] of this.#lessons.entries()) {
      const shares = lesson.themes.map(
        (id, place) => (themes.get(id) ?? 0) * (place === 0 ? MAIN_THEME : OTHER_THEME),
      )
      const strength = Math.max(...shares) * likeness
      if (strength === 0) continue
      for (const { strengths } of words) {
        const own = strengths.get(at) ?? 0
        strengths.set(at, own + (1 - own) * strength)
      }
    }
  }

  #rank(words: readonly QueryWord[], audience: Audience | undefined): number[] {
    const scores = new Map<number, number>()
    const found = new Map<number, number>()
    let whole = 0
    for (const { rarity, strengths } of words) {
      whole += rarity
      for (const [at, strength] of strengths) {
        scores.set(at, (scores.get(at) ?? 0) + rarity * strength)
        found.set(at, (found.get(at) ?? 0) + rarity)
      }
    }
    for (const [at, share] of this.#pairs(words, audience))
      if (scores.has(at)) scores.set(at, (scores.get(at) as number) + share)
    const ranked: [at: number, score: number][] = []
    for (const [at, score] of scores) {
      const share = whole > 0 ? (found.get(at) as number) / whole : 1
      if (share >= LEAST_FOUND) ranked.push([at, score * share ** MISSING])
    }
    return ranked.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([at]) => at)
  }

  /** What words that stand side by side in the query and in a lesson add for it. */
  #pairs(words: readonly QueryWord[], audience: Audience | undefined): Map<number, number> {
    const added = new Map<number, number>()
    for (let index = 1; index < words.length; index += 1) {
      const best = new Map<number, number>()
      for (const first of words[index - 1]?.candidates.slice(0, 2) ?? []) {
        for (const second of words[index]?.candidates.slice(0, MOST_READINGS) ?? []) {
          const places = this.#catalogue.index.prominence(pairOf(first.root, second.root), audience)
          const telling =
            this.#catalogue.index.rarity(places.size) * first.likeness * second.likeness
          for (const [at, prominence] of places)
            best.set(at, Math.max(best.get(at) ?? 0, prominence * telling))
        }
      }
      for (const [at, share] of best) added.set(at, (added.get(at) ?? 0) + share * SIDE_BY_SIDE)
    }
    return added
  }

  #passes(lesson: Lesson, { group, theme, source, nation }: SearchFilter): boolean {
    return (
      (!group || lesson.themes.some((id) => this.#groupOf.get(id) === group)) &&
      (!theme || lesson.themes.includes(theme)) &&
      (!source || lesson.evidence.includes(source)) &&
      (!nation || lesson.nations.includes(nation))
    )
  }
}

/** A word found in no lesson weighs no more than the least telling of the others, so that it cannot empty the list. */
function forgiveUnknown(words: readonly QueryWord[]): QueryWord[] {
  const isFound = ({ strengths, rarity }: QueryWord) => strengths.size > 0 && rarity > 0
  const least = Math.min(...words.filter(isFound).map(({ rarity }) => rarity))
  return words.map((word) =>
    isFound(word) ? word : { ...word, rarity: Math.min(word.rarity, least) },
  )
}
