/** A phrase found: its value, and the words (first, one past the last) that it covers. */
export interface Found<T> {
  value: T
  from: number
  to: number
}

interface Node<T> {
  next: Map<string, Node<T>>
  /** The longest proper suffix of this path that is also a path. */
  fail: Node<T> | undefined
  /** Values of the phrase that ends here, and the number of its words. */
  values: T[]
  length: number
  /** The nearest node along `fail` at which a phrase ends. */
  shorter: Node<T> | undefined
}

function makeNode<T>(length: number): Node<T> {
  return { next: new Map(), fail: undefined, values: [], length, shorter: undefined }
}

/**
 * Finds any number of phrases in one pass over a note's words
 * (Aho and Corasick, "Efficient string matching", 1975, with words in place of letters, so a phrase can only
 * be found at word boundaries). Time grows with the note and the number of finds, not with the number of phrases.
 */
export class PhraseAutomaton<T> {
  readonly #root = makeNode<T>(0)
  #linked = false

  /** Adds a phrase, as the list of its words. */
  add(words: readonly string[], value: T): void {
    if (words.length === 0) return
    let node = this.#root
    for (const word of words) {
      let next = node.next.get(word)
      if (!next) {
        next = makeNode(node.length + 1)
        node.next.set(word, next)
      }
      node = next
    }
    node.values.push(value)
    this.#linked = false
  }

  /** Every phrase in the words, also those inside one another, by their ends. */
  find(words: readonly string[]): Found<T>[] {
    if (!this.#linked) this.#link()
    const found: Found<T>[] = []
    let node = this.#root
    words.forEach((word, index) => {
      let next = node.next.get(word)
      while (!next && node.fail) {
        node = node.fail
        next = node.next.get(word)
      }
      node = next ?? this.#root
      for (let end: Node<T> | undefined = node.values.length > 0 ? node : node.shorter; end; end = end.shorter) {
        for (const value of end.values) found.push({ value, from: index + 1 - end.length, to: index + 1 })
      }
    })
    return found
  }

  #link(): void {
    const queue = [...this.#root.next.values()]
    for (const node of queue) node.fail = this.#root
    for (let head = 0; head < queue.length; head += 1) {
      const node = queue[head] as Node<T>
      for (const [word, child] of node.next) {
        let fail = node.fail
        while (fail && !fail.next.has(word)) fail = fail.fail
        child.fail = fail?.next.get(word) ?? this.#root
        queue.push(child)
      }
      node.shorter = node.fail && node.fail.values.length > 0 ? node.fail : node.fail?.shorter
    }
    this.#linked = true
  }
}
