import type { Lesson } from '../../library/schema.ts'
import type { Part } from '../text/read-note.ts'
import { tokens } from '../text/tokens.ts'
import { telling } from './telling.ts'

/** How much a second cue that fits counts, against the best one. */
const NEXT_CUE_WEIGHT = 0.4
/**
 * Most cues of a theme that one stem leads to: those in which it weighs most. A stem of more cues tells little about
 * which of them is meant, and in a library of many thousand lessons this keeps the work for a note bounded.
 */
const MOST_POSTINGS = 32

/** One cue of a lesson, and the summed rarity of its stems. */
interface Cue {
  lesson: number
  all: number
}

/** A stem's weight in one cue. */
interface Posting {
  cue: number
  weight: number
}

/** How well each cue fits one or two neighbouring sentences, from 0 to 1; only those above 0. */
interface CueFits {
  cues: readonly number[]
  fits: readonly number[]
}

const NO_STEMS: ReadonlySet<string> = new Set()

/** The cues and titles of one theme's lessons, found by their stems. */
export class ThemeCues {
  readonly #cues: Cue[] = []
  readonly #postings = new Map<string, Posting[]>()
  /** One cell a cue, all 0 between two uses. */
  readonly #best: Float64Array
  readonly #weights: Float64Array
  readonly #counts: Uint8Array
  /** What was worked out for a sentence and the one after it; the last sentence of a note has none after it. */
  readonly #pairs = new WeakMap<Part, { alone?: CueFits; before: WeakMap<Part, CueFits> }>()

  /** `rarity` says how much a stem tells. */
  constructor(lessons: readonly Lesson[], rarity: (stem: string) => number) {
    lessons.forEach((lesson, at) => {
      for (const text of [...lesson.cues, lesson.title]) {
        const cue = this.#cues.length
        let all = 0
        for (const stem of telling(tokens(text))) {
          const weight = rarity(stem)
          all += weight
          const postings = this.#postings.get(stem)
          if (postings) postings.push({ cue, weight })
          else this.#postings.set(stem, [{ cue, weight }])
        }
        this.#cues.push({ lesson: at, all })
      }
    })
    this.#best = new Float64Array(this.#cues.length)
    this.#weights = new Float64Array(this.#cues.length)
    this.#counts = new Uint8Array(this.#cues.length)
    for (const [stem, postings] of this.#postings) {
      if (postings.length <= MOST_POSTINGS) continue
      const share = ({ cue, weight }: Posting) => weight / (this.#cues[cue] as Cue).all
      postings.sort((a, b) => share(b) - share(a) || a.cue - b.cue)
      this.#postings.set(stem, postings.slice(0, MOST_POSTINGS))
    }
  }

  /** For each lesson with a cue near: how well its best cue fits, from 0 to 1, with some weight for a second one. */
  fit(
    parts: readonly Part[],
    stemsOf: (part: Part) => ReadonlySet<string>,
  ): ReadonlyMap<number, number> {
    const touched: number[] = []
    parts.forEach((part, at) => {
      const { cues, fits } = this.#fitsOf(part, parts[at + 1], stemsOf)
      for (let index = 0; index < cues.length; index += 1) {
        const cue = cues[index] as number
        const known = this.#best[cue] as number
        if (known === 0) touched.push(cue)
        this.#best[cue] = Math.max(known, fits[index] as number)
      }
    })
    const lessons = new Map<number, { best: number; next: number }>()
    for (const cue of touched) {
      const fit = this.#best[cue] as number
      this.#best[cue] = 0
      const { lesson } = this.#cues[cue] as Cue
      const known = lessons.get(lesson)
      if (!known) lessons.set(lesson, { best: fit, next: 0 })
      else if (fit > known.best) {
        known.next = known.best
        known.best = fit
      } else known.next = Math.max(known.next, fit)
    }
    return new Map([...lessons].map(([at, each]) => [at, each.best + NEXT_CUE_WEIGHT * each.next]))
  }

  #fitsOf(
    part: Part,
    next: Part | undefined,
    stemsOf: (part: Part) => ReadonlySet<string>,
  ): CueFits {
    let known = this.#pairs.get(part)
    if (!known) {
      known = { before: new WeakMap() }
      this.#pairs.set(part, known)
    }
    const kept = next ? known.before.get(next) : known.alone
    if (kept) return kept
    const fits = this.#overlaps(stemsOf(part), next ? stemsOf(next) : NO_STEMS)
    if (next) known.before.set(next, fits)
    else known.alone = fits
    return fits
  }

  /**
   * Which share of a cue's words two sentences have, rare words weighing most (tf-idf: Spärck Jones, 1972).
   * One shared word is chance more often than not, so it counts half.
   */
  #overlaps(first: ReadonlySet<string>, second: ReadonlySet<string>): CueFits {
    const cues: number[] = []
    const meet = (stem: string) => {
      for (const { cue, weight } of this.#postings.get(stem) ?? []) {
        if (this.#counts[cue] === 0) cues.push(cue)
        this.#counts[cue]! += 1
        this.#weights[cue]! += weight
      }
    }
    for (const stem of first) meet(stem)
    for (const stem of second) if (!first.has(stem)) meet(stem)
    const fits = cues.map((cue) => {
      const share = (this.#weights[cue] as number) / (this.#cues[cue] as Cue).all
      const fit = share * (this.#counts[cue] === 1 ? 0.5 : 1)
      this.#weights[cue] = 0
      this.#counts[cue] = 0
      return fit
    })
    return { cues, fits }
  }
}
