/** A phrase found: its value, and the words (first, one past the last) that it covers. */
interface Found<T> {
  value: T
  from: number
  to: number
}

/**
 * Finds known phrases in a line of words. Quick to fill, which the matcher's automaton is not:
 * a search is made anew each time the popup opens, and a query has few words.
 */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { roots: readonly string[]; value: T }[]>()

  /** Adds a phrase, as the roots of its words. */
  add(roots: readonly string[], value: T): void {
    const [first] = roots
    if (first === undefined) return
    const others = this.#byFirst.get(first)
    if (others) others.push({ roots, value })
    else this.#byFirst.set(first, [{ roots, value }])
  }

  /** Every phrase in the words, also those inside one another. */
  find(words: readonly string[]): Found<T>[] {
    const found: Found<T>[] = []
    for (let from = 0; from < words.length; from += 1) {
      for (const { roots, value } of this.#byFirst.get(words[from] as string) ?? []) {
        if (roots.every((root, at) => words[from + at] === root))
          found.push({ value, from, to: from + roots.length })
      }
    }
    return found
  }
}
