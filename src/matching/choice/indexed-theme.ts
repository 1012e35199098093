import type { Audience, Lesson, Nation } from '../../library/schema.ts'
import { type LessonFits, ThemeCues } from './theme-cues.ts'

/**
 * How much a lesson's place in its file counts. Writers put a theme's broadest lesson first, so that it is
 * the one to fall back on when no cue fits well.
 */
const PLACE_WEIGHT = 0.2
/** How much each message for the reader's role counts. */
const ROLE_WEIGHT = 0.02

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

/** What was chosen last, and what that hung on. */
interface Chosen {
  near: LessonFits
  reader: Reader
  /** How likely each second theme was. */
  chances: readonly number[]
  best: LessonFit[]
}

/** What a role makes of a theme's lessons. */
interface ForRole {
  /** How well each fits whatever the note says: its place in its file, and how much it says to the role. */
  worth: Float64Array
  /** The lessons of each second theme, those that are worth most first. */
  inOrder: readonly (readonly number[])[]
}

/** A theme's lessons, ready for choosing. */
export class IndexedTheme {
  readonly cues: ThemeCues
  /** The second themes that its lessons have; `''` stands for none. */
  readonly seconds: readonly string[]
  /** Of each lesson, which second theme it has. */
  readonly groupOf: Int32Array
  /** One cell a lesson, for marks; all 0 between two uses. */
  readonly marks: Uint8Array
  lastChosen: Chosen | undefined
  readonly #byRole = new Map<Audience | undefined, ForRole>()

  constructor(
    readonly lessons: readonly Lesson[],
    rarity: (stem: string) => number,
  ) {
    this.cues = new ThemeCues(lessons, rarity)
    this.marks = new Uint8Array(lessons.length)
    const second = ({ themes }: Lesson) => themes[1] ?? ''
    this.seconds = [...new Set(lessons.map(second))]
    const index = new Map(this.seconds.map((theme, at) => [theme, at]))
    this.groupOf = Int32Array.from(lessons, (lesson) => index.get(second(lesson)) ?? 0)
  }

  forRole(role: Audience | undefined): ForRole {
    let known = this.#byRole.get(role)
    if (!known) {
      known = this.#weighed(role)
      this.#byRole.set(role, known)
    }
    return known
  }

  #weighed(role: Audience | undefined): ForRole {
    const worth = Float64Array.from(this.lessons, ({ messages }, at) => {
      const forRole = role ? ROLE_WEIGHT * messages[role].length : 0
      return PLACE_WEIGHT * (1 - at / this.lessons.length) + forRole
    })
    const order = [...this.lessons.keys()].sort(
      (a, b) => (worth[b] as number) - (worth[a] as number) || a - b,
    )
    const inOrder = this.seconds.map((_, group) => order.filter((at) => this.groupOf[at] === group))
    return { worth, inOrder }
  }
}
