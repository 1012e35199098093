/** A phrase found: its value, and the words (first, one past the last) that it covers. */
export interface Found<T> {
  value: T
  from: number
  to: number
}

/** Edges are kept in one map, under `node * MOST_WORDS + word`: one map of numbers builds much faster than a map a node. */
const MOST_WORDS = 2 ** 26

/**
 * Finds any number of phrases in one pass over a note's words
 * (Aho and Corasick, "Efficient string matching", 1975, with words in place of letters, so a phrase can only
 * be found at word boundaries). Time grows with the note and the number of finds, not with the number of phrases.
 */
export class PhraseAutomaton<T> {
  readonly #wordIds = new Map<string, number>()
  readonly #edges = new Map<number, number>()
  /** For each node: how many words lead to it, the values of phrases that end there, and the edge that leads to it. */
  readonly #depths: number[] = [0]
  readonly #values: (T[] | undefined)[] = [undefined]
  readonly #parents: number[] = [0]
  readonly #words: number[] = [0]
  /** For each node: the longest proper suffix of its path that is a path too, and the nearest of those that ends a phrase. */
  #fails: Int32Array | undefined
  #shorter = new Int32Array(0)

  /** Adds a phrase, as the list of its words. */
  add(words: readonly string[], value: T): void {
    if (words.length === 0) return
    let node = 0
    for (const word of words) {
      let id = this.#wordIds.get(word)
      if (id === undefined) {
        id = this.#wordIds.size
        this.#wordIds.set(word, id)
      }
      let next = this.#edges.get(node * MOST_WORDS + id)
      if (next === undefined) {
        next = this.#depths.length
        this.#edges.set(node * MOST_WORDS + id, next)
        this.#depths.push((this.#depths[node] as number) + 1)
        this.#values.push(undefined)
        this.#parents.push(node)
        this.#words.push(id)
      }
      node = next
    }
    const values = this.#values[node]
    if (!values) this.#values[node] = [value]
    else if (!values.includes(value)) values.push(value)
    this.#fails = undefined
  }

  /** Every phrase in the words, also those inside one another, by their ends. */
  find(words: readonly string[]): Found<T>[] {
    const fails = this.#link()
    const found: Found<T>[] = []
    let node = 0
    words.forEach((word, index) => {
      const id = this.#wordIds.get(word)
      node = id === undefined ? 0 : this.#step(fails, node, id)
      for (
        let end = this.#values[node] ? node : (this.#shorter[node] as number);
        end > 0;
        end = this.#shorter[end] as number
      ) {
        const from = index + 1 - (this.#depths[end] as number)
        for (const value of this.#values[end] as T[]) found.push({ value, from, to: index + 1 })
      }
    })
    return found
  }

  #step(fails: Int32Array, from: number, word: number): number {
    let node = from
    for (;;) {
      const next = this.#edges.get(node * MOST_WORDS + word)
      if (next !== undefined) return next
      if (node === 0) return 0
      node = fails[node] as number
    }
  }

  /** Works out the suffix links, nearer nodes first. */
  #link(): Int32Array {
    if (this.#fails) return this.#fails
    const count = this.#depths.length
    const fails = new Int32Array(count)
    this.#shorter = new Int32Array(count)
    const order = Array.from({ length: count - 1 }, (_, at) => at + 1).sort(
      (a, b) => (this.#depths[a] as number) - (this.#depths[b] as number),
    )
    for (const node of order) {
      const parent = this.#parents[node] as number
      const fail =
        parent === 0 ? 0 : this.#step(fails, fails[parent] as number, this.#words[node] as number)
      fails[node] = fail
      this.#shorter[node] = this.#values[fail] ? fail : (this.#shorter[fail] as number)
    }
    this.#fails = fails
    return fails
  }
}
