import type { SignModel } from './model.ts'

/** A window's stored weights, summed for each class, and how many features they come from. */
export interface Sums {
  sums: Int32Array
  count: number
}

/**
 * The sums of a whole note, kept from one note to the next: where only a sentence has changed, only its features are
 * taken off and put on. They are whole numbers, so it makes no difference in which order.
 */
export class WholeNote {
  readonly #sums: Int32Array
  /** For each row of the model, how many sentences have it. */
  readonly #times: Uint16Array
  #count = 0
  #sentences: readonly (readonly number[])[] = []

  constructor(private readonly model: SignModel) {
    this.#sums = new Int32Array(model.classes.length)
    this.#times = new Uint16Array(model.rows)
  }

  /** The sums of a note whose sentences have these rows, each row counted once. Good until the next note. */
  sumsOf(sentences: readonly (readonly number[])[]): Sums {
    const before = this.#sentences
    const most = Math.min(before.length, sentences.length)
    let head = 0
    while (head < most && before[head] === sentences[head]) head += 1
    let tail = 0
    while (tail < most - head && before.at(-1 - tail) === sentences.at(-1 - tail)) tail += 1
    for (let at = head; at < before.length - tail; at += 1) this.#takeOff(before[at] ?? [])
    for (let at = head; at < sentences.length - tail; at += 1) this.#putOn(sentences[at] ?? [])
    this.#sentences = sentences
    return { sums: this.#sums, count: this.#count }
  }

  #putOn(rows: readonly number[]): void {
    for (const row of rows) {
      const times = this.#times[row] as number
      this.#times[row] = times + 1
      if (times > 0) continue
      this.model.add(row, this.#sums, 1)
      this.#count += 1
    }
  }

  #takeOff(rows: readonly number[]): void {
    for (const row of rows) {
      const times = (this.#times[row] as number) - 1
      this.#times[row] = times
      if (times > 0) continue
      this.model.add(row, this.#sums, -1)
      this.#count -= 1
    }
  }
}
