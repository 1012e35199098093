import type { Lesson } from '../../library/schema.ts'
import { Kept } from '../text/kept.ts'
import type { Part, Sentence } from '../text/read-note.ts'
import { tokens } from '../text/tokens.ts'
import { stemsOf, telling } from './telling.ts'

/** How much a second cue that fits counts, against the best one. */
const NEXT_CUE_WEIGHT = 0.4
/**
 * Most cues of a theme that one stem leads to: those in which it weighs most. A stem of more cues tells little about
 * which of them is meant, and in a library of many thousand lessons this keeps the work for a note bounded.
 */
const MOST_POSTINGS = 32

/** The cues that a stem is in, and how much it tells. */
interface Postings {
  cues: readonly number[]
  weight: number
}

/** How well each cue fits one or two neighbouring sentences, from 0 to 1; only those above 0. */
interface CueFits {
  /** The sentence after the one that it is kept with. */
  next: Part | undefined
  cues: readonly number[]
  fits: readonly number[]
}

/** Lessons with a cue near, and for each how well its best cue fits, from 0 to 1, with some weight for a second one. */
export interface LessonFits {
  lessons: readonly number[]
  fits: readonly number[]
}

/** The cues and titles of one theme's lessons, found by their stems. */
export class ThemeCues {
  /** The lesson of each cue, and the summed rarity of its stems. */
  readonly #lessonOf: Int32Array
  readonly #all: Float64Array
  readonly #postings: ReadonlyMap<string, Postings>
  /** One cell a cue, all 0 between two uses. */
  readonly #best: Float64Array
  readonly #weights: Float64Array
  readonly #counts: Uint8Array
  /** One cell a lesson: how well its best cue and the next one fit. All 0 between two uses. */
  readonly #first: Float64Array
  readonly #second: Float64Array
  readonly #kept = new Kept<CueFits>()
  readonly #keptPostings = new Kept<readonly Postings[]>()
  #last: { of: readonly CueFits[]; fits: LessonFits } | undefined

  /** `rarity` says how much a stem tells. */
  constructor(lessons: readonly Lesson[], rarity: (stem: string) => number) {
    const lessonOf: number[] = []
    const all: number[] = []
    const gathered = new Map<string, number[]>()
    lessons.forEach((lesson, at) => {
      for (const text of [...lesson.cues, lesson.title]) {
        let sum = 0
        for (const stem of telling(tokens(text))) {
          sum += rarity(stem)
          const cues = gathered.get(stem)
          if (cues) cues.push(lessonOf.length)
          else gathered.set(stem, [lessonOf.length])
        }
        lessonOf.push(at)
        all.push(sum)
      }
    })
    this.#lessonOf = Int32Array.from(lessonOf)
    this.#all = Float64Array.from(all)
    this.#best = new Float64Array(all.length)
    this.#weights = new Float64Array(all.length)
    this.#counts = new Uint8Array(all.length)
    this.#first = new Float64Array(lessons.length)
    this.#second = new Float64Array(lessons.length)
    this.#postings = new Map(
      [...gathered].map(([stem, cues]) => [stem, { cues: most(cues, all), weight: rarity(stem) }]),
    )
  }

  /** The lessons that have a cue near, and how well their cues fit. The last answer stands while the fits do. */
  fit(sentences: readonly Sentence[]): LessonFits {
    const fits: CueFits[] = []
    for (let at = 0; at < sentences.length; at += 1) {
      const own = this.#fitsOf((sentences[at] as Sentence).part, sentences[at + 1]?.part)
      if (own.cues.length > 0) fits.push(own)
    }
    if (!this.#last || !alike(this.#last.of, fits))
      this.#last = { of: fits, fits: this.#together(fits) }
    return this.#last.fits
  }

  /** Forgets the last note. */
  forget(): void {
    this.#last = undefined
  }

  #together(all: readonly CueFits[]): LessonFits {
    const touched: number[] = []
    for (const { cues, fits } of all) {
      for (let index = 0; index < cues.length; index += 1) {
        const cue = cues[index] as number
        const known = this.#best[cue] as number
        if (known === 0) touched.push(cue)
        this.#best[cue] = Math.max(known, fits[index] as number)
      }
    }
    const lessons: number[] = []
    for (const cue of touched) {
      const fit = this.#best[cue] as number
      this.#best[cue] = 0
      const lesson = this.#lessonOf[cue] as number
      const first = this.#first[lesson] as number
      if (first === 0) lessons.push(lesson)
      if (fit > first) {
        this.#second[lesson] = first
        this.#first[lesson] = fit
      } else this.#second[lesson] = Math.max(this.#second[lesson] as number, fit)
    }
    const fits = lessons.map((lesson) => {
      const fit =
        (this.#first[lesson] as number) + NEXT_CUE_WEIGHT * (this.#second[lesson] as number)
      this.#first[lesson] = 0
      this.#second[lesson] = 0
      return fit
    })
    return { lessons, fits }
  }

  #fitsOf(part: Part, next: Part | undefined): CueFits {
    const kept = this.#kept.get(part)
    if (kept && kept.next === next) return kept
    return this.#kept.set(part, this.#overlaps(part, next))
  }

  /**
   * Which share of a cue's words two sentences have, rare words weighing most (tf-idf: Spärck Jones, 1972).
   * One shared word is chance more often than not, so it counts half.
   */
  #overlaps(part: Part, next: Part | undefined): CueFits {
    const first = this.#postingsOf(part)
    const cues: number[] = []
    for (const each of first) this.#meet(each, cues)
    if (next)
      for (const each of this.#postingsOf(next)) if (!first.includes(each)) this.#meet(each, cues)
    const fits = cues.map((cue) => {
      const share = (this.#weights[cue] as number) / (this.#all[cue] as number)
      const fit = share * (this.#counts[cue] === 1 ? 0.5 : 1)
      this.#weights[cue] = 0
      this.#counts[cue] = 0
      return fit
    })
    return { next, cues, fits }
  }

  /** The postings of a sentence's stems, for those that any cue has. */
  #postingsOf(part: Part): readonly Postings[] {
    let known = this.#keptPostings.get(part)
    if (!known) {
      const found: Postings[] = []
      for (const stem of stemsOf(part)) {
        const postings = this.#postings.get(stem)
        if (postings) found.push(postings)
      }
      known = this.#keptPostings.set(part, found)
    }
    return known
  }

  #meet({ cues, weight }: Postings, met: number[]): void {
    for (const cue of cues) {
      if (this.#counts[cue] === 0) met.push(cue)
      this.#counts[cue]! += 1
      this.#weights[cue]! += weight
    }
  }
}

/** Whether two notes come near the same cues in the same way. */
function alike(before: readonly CueFits[], now: readonly CueFits[]): boolean {
  return (
    before.length === now.length &&
    before.every((each, at) => {
      const { cues, fits } = now[at] as CueFits
      return each.cues === cues || (equal(each.cues, cues) && equal(each.fits, fits))
    })
  )
}

/** Whether two lists hold the same. */
export function equal<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at])
}

/** Of the cues that a stem is in, those that it makes up most of. */
function most(cues: number[], all: readonly number[]): readonly number[] {
  if (cues.length <= MOST_POSTINGS) return cues
  return cues
    .sort((a, b) => (all[a] as number) - (all[b] as number) || a - b)
    .slice(0, MOST_POSTINGS)
}
