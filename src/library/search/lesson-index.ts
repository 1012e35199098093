import { STOP_WORDS } from '../../matching/text/stop-words.ts'
import { AUDIENCES, type Audience, type Lesson, type Pack, type Source } from '../schema.ts'
import { Shorthand } from './shorthand.ts'
import { rootOf, wordsOf } from './words.ts'

/** How much a word counts in each part of a lesson. */
const WEIGHTS = {
  title: 6,
  mainTheme: 5,
  mainCovers: 3,
  theme: 1.6,
  covers: 0.8,
  review: 4,
  kinds: 0.4,
  cue: 1.2,
  finding: 1.2,
  question: 0.5,
}
const MESSAGE = 0.8
/** Messages for the audience that a search is narrowed to. */
const OWN_MESSAGE = 3
/** How strongly the length of a lesson is held against the words in it, 0 to 1. */
const LENGTH = 0.3
/** More of the same word soon adds little: BM25's saturation (Robertson and Zaragoza, 2009). */
const SATURATION = 4
/** The names that reviews of one child's case have had, so that a search for one name also finds the others. */
const KINDS_OF_REVIEW =
  'SCR serious significant case review LCSPR CSPR local child safeguarding practice review CPR child practice review learning review CMR case management review'

/**
 * Where one root stands: place, weight, place, weight… A place is `lesson * PARTS + part`; part 0 is all but the
 * messages. Flat, and summed only when read, because there are tens of thousands of them to fill when the popup opens.
 */
type Postings = number[]
const PARTS = AUDIENCES.length + 1

/** Which words stand in which lessons, and how prominently. Two words side by side also count as one. */
export class LessonIndex {
  /** Every word as written somewhere in the lessons or their sources. */
  readonly written = new Set<string>()
  readonly #postings = new Map<string, Postings>()
  readonly #shorthand: Shorthand
  readonly #roots = new Map<string, string>()
  readonly #lengths: number[] = []
  readonly #size: number
  #average = 1

  constructor(pack: Pack) {
    this.#shorthand = new Shorthand(pack.vocabulary)
    this.#size = pack.lessons.length
    const read = this.#reader(pack)
    for (const [at, lesson] of pack.lessons.entries()) read(lesson, at)
    this.#average = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.#size)
  }

  /** Whether a root stands in any lesson. */
  has(root: string): boolean {
    return this.#postings.has(root)
  }

  /** The number of lessons that a root stands in. */
  howMany(root: string): number {
    const lessons = new Set<number>()
    const postings = this.#postings.get(root) ?? []
    for (let next = 0; next < postings.length; next += 2)
      lessons.add(Math.floor((postings[next] as number) / PARTS))
    return lessons.size
  }

  /** How telling words are that stand in so many lessons. */
  rarity(lessons: number): number {
    return Math.log(1 + (this.#size - Math.min(lessons, this.#size) + 0.5) / (lessons + 0.5))
  }

  /** How prominently a root stands in each lesson that has it, above 0 and below 1. */
  prominence(root: string, audience: Audience | undefined): Map<number, number> {
    const found = new Map<number, number>()
    const postings = this.#postings.get(root) ?? []
    for (let next = 0; next < postings.length; next += 2) {
      const place = postings[next] as number
      const weight = postings[next + 1] as number
      const part = place % PARTS
      const at = (place - part) / PARTS
      const share = part === 0 ? 1 : AUDIENCES[part - 1] === audience ? OWN_MESSAGE : MESSAGE
      found.set(at, (found.get(at) ?? 0) + weight * share)
    }
    for (const [at, weight] of found) {
      const evened = weight / (1 - LENGTH + (LENGTH * (this.#lengths[at] ?? 1)) / this.#average)
      found.set(at, evened / (evened + SATURATION))
    }
    return found
  }

  /** What puts one lesson into the index; themes and sources are read once, not once a lesson. */
  #reader(pack: Pack): (lesson: Lesson, at: number) => void {
    const themes = new Map(
      pack.themes.map((theme) => [
        theme.id,
        { name: this.#unitsOf(theme.name), covers: this.#unitsOf(theme.covers) },
      ]),
    )
    const sources = new Map(
      pack.sources.map((source) => [
        source.id,
        { names: this.#unitsOf(namesOf(source)), kind: kindOf(source) },
      ]),
    )
    const kinds = new Map(
      [...new Set(pack.sources.map(kindOf))].map((kind) => [
        kind,
        [...new Set(this.#unitsOf(kind))],
      ]),
    )
    return (lesson, at) => {
      const put = (units: readonly string[] = [], weight: number) => {
        for (const unit of units) this.#put(unit, at, weight)
      }
      this.#lengths[at] = 0
      put(this.#unitsOf(lesson.title, at), WEIGHTS.title)
      lesson.themes.forEach((id, place) => {
        put(themes.get(id)?.name, place === 0 ? WEIGHTS.mainTheme : WEIGHTS.theme)
        put(themes.get(id)?.covers, place === 0 ? WEIGHTS.mainCovers : WEIGHTS.covers)
      })
      for (const id of lesson.evidence) put(sources.get(id)?.names, WEIGHTS.review)
      for (const kind of new Set(lesson.evidence.map((id) => sources.get(id)?.kind ?? '')))
        put(kinds.get(kind), WEIGHTS.kinds)
      for (const cue of lesson.cues) put(this.#unitsOf(cue, at), WEIGHTS.cue)
      put(this.#unitsOf(lesson.finding, at, false), WEIGHTS.finding)
      for (const question of lesson.questions)
        put(this.#unitsOf(question, at, false), WEIGHTS.question)
      AUDIENCES.forEach((audience, part) => {
        for (const message of lesson.messages[audience]) {
          for (const unit of this.#unitsOf(message, at, false)) this.#put(unit, at, 1, part + 1)
        }
      })
    }
  }

  /** What a text is found by: its roots, their other forms and, where wanted, each two neighbouring words. */
  #unitsOf(text: string, at?: number, withPairs = true): string[] {
    const words = wordsOf(text)
    const roots = words.map((word) => this.#rootOf(word))
    if (at !== undefined) this.#lengths[at] = (this.#lengths[at] ?? 0) + words.length
    const units = roots.filter((_, index) => !STOP_WORDS.has(words[index] as string))
    for (let index = 1; withPairs && index < roots.length; index += 1)
      units.push(pairOf(roots[index - 1] as string, roots[index] as string))
    units.push(...this.#shorthand.otherForms(roots))
    return units
  }

  #rootOf(word: string): string {
    let root = this.#roots.get(word)
    if (root === undefined) {
      root = rootOf(word)
      this.#roots.set(word, root)
      this.written.add(word)
    }
    return root
  }

  #put(unit: string, at: number, weight: number, part = 0): void {
    const postings = this.#postings.get(unit)
    if (postings) postings.push(at * PARTS + part, weight)
    else this.#postings.set(unit, [at * PARTS + part, weight])
  }
}

/** The unit that two neighbouring roots make. */
export function pairOf(first: string, second: string): string {
  return `${first} ${second}`
}

/** An id often holds the name by which people know a report. */
function namesOf({ id, title, publisher, area, year, reviewType }: Source): string {
  return `${title} · ${id} · ${reviewType ?? ''} · ${publisher} · ${area ?? ''} · ${year}`
}

function kindOf({ kind }: Source): string {
  return kind === 'review' || kind === 'national-review'
    ? KINDS_OF_REVIEW
    : kind.replaceAll('-', ' ')
}
