/** Something that layers work things out of, and keep them with. */
export interface Keeps {
  kept: unknown[]
}

let slots = 0

/** What a layer works out of a sentence, or of a part of it, kept with the thing itself: forgotten when that is. */
export class Kept<T> {
  readonly #slot = slots++

  get({ kept }: Keeps): T | undefined {
    return kept[this.#slot] as T | undefined
  }

  set({ kept }: Keeps, value: T): T {
    kept[this.#slot] = value
    return value
  }
}
