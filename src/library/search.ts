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

/** Searches the lessons of one pack. */
export class LessonSearch {
  readonly #lessons: readonly Lesson[]
  readonly #groupOf: ReadonlyMap<string, ThemeGroup>
  readonly #index: LessonIndex
  readonly #terms: PracticeTerms
  readonly #spelling: Spelling

  constructor(pack: Pack) {
    this.#lessons = pack.lessons
    this.#groupOf = new Map(pack.themes.map((theme) => [theme.id, theme.group]))
    this.#index = new LessonIndex(pack)
    this.#terms = new PracticeTerms(pack.vocabulary)
    this.#spelling = new Spelling(
      new Set([...this.#index.written, ...this.#terms.words]),
      (root) => this.#index.has(root) || this.#terms.roots.has(root),
      (root) => this.#index.howMany(root),
    )
  }

  /** Lessons for a query, best first; all that pass the filter, in the library's order, for an empty one. */
  find(query: string, filter: SearchFilter = {}, most = 40): Lesson[] {
    const words = this.#read(query.slice(0, LONGEST_QUERY), filter.audience)
    if (words.length === 0) return this.#lessons.filter((lesson) => this.#passes(lesson, filter)).slice(0, most)
    return this.#rank(words, filter.audience)
      .map((at) => this.#lessons[at] as Lesson)
      .filter((lesson) => this.#passes(lesson, filter))
      .slice(0, most)
  }

  #read(query: string, audience: Audience | undefined): QueryWord[] {
    const written = wordsOf(query)
    const unfinished = /[\p{L}\p{N}]$/u.test(query)
    const isTelling = (word: string, at: number) => !STOP_WORDS.has(word) || (unfinished && at === written.length - 1 && word.length > 1)
    const onlySmall = !written.some((word) => !STOP_WORDS.has(word))
    const words = written.map((word, at): QueryWord => {
      const candidates = this.#spelling.candidates(word, unfinished && at === written.length - 1)
      if (!onlySmall && !isTelling(word, at)) return { candidates, rarity: 0, strengths: new Map() }
      return { candidates, ...this.#weigh(candidates, audience) }
    })
    this.#addTerms(words)
    const found = words.filter(({ strengths, rarity }) => strengths.size > 0 && rarity > 0)
    const least = Math.min(...found.map(({ rarity }) => rarity))
    return found.length === 0 ? words : words.map((word) => (word.strengths.size > 0 ? word : { ...word, rarity: Math.min(word.rarity, least) }))
  }

  /** How telling a word is, and how strongly each lesson has it in its likeliest reading there. */
  #weigh(candidates: readonly Candidate[], audience: Audience | undefined): Omit<QueryWord, 'candidates'> {
    const strengths = new Map<number, number>()
    const likely = new Set<number>()
    const best = candidates[0]?.likeness ?? 0
    for (const { root, likeness } of candidates) {
      for (const [at, prominence] of this.#index.prominence(root, audience)) {
        strengths.set(at, Math.max(strengths.get(at) ?? 0, prominence * likeness))
        if (likeness > best * 0.8) likely.add(at)
      }
    }
    return { strengths, rarity: this.#index.rarity(likely.size) }
  }

  /** Lets practice terms stand for words: a lesson of the term's theme has them, whatever its wording. */
  #addTerms(words: readonly QueryWord[]): void {
    const last = words.at(-1)
    if (!last) return
    const start = words.slice(0, -1).map(({ candidates }) => candidates[0]?.root ?? '')
    for (const reading of last.candidates.slice(0, MOST_READINGS)) {
      for (const { from, to, themes } of this.#terms.find([...start, reading.root])) {
        const covered = words.slice(from, to)
        const share = to === words.length ? reading.likeness : 1
        this.#lessons.forEach((lesson, at) => {
          let strength = 0
          lesson.themes.forEach((id, place) => {
            strength = Math.max(strength, (themes.get(id) ?? 0) * (place === 0 ? MAIN_THEME : OTHER_THEME))
          })
          if (strength === 0) return
          for (const { strengths } of covered) {
            const own = strengths.get(at) ?? 0
            strengths.set(at, own + (1 - own) * strength * share)
          }
        })
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
    for (const [at, share] of this.#pairs(words, audience)) if (scores.has(at)) scores.set(at, (scores.get(at) as number) + share)
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
          const places = this.#index.prominence(pairOf(first.root, second.root), audience)
          const telling = this.#index.rarity(places.size) * first.likeness * second.likeness
          for (const [at, prominence] of places) best.set(at, Math.max(best.get(at) ?? 0, prominence * telling))
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
