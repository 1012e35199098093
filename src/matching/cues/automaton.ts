/** A phrase found: its value, and the words (first, one past the last) that it covers. */
export interface Found<T> {
  value: T
  from: number
  to: number
}

/** Where a walk through the phrases stands: the phrases that end here, and where each next word leads. */
interface State<T> {
  values: T[]
  next: Map<string, State<T>>
}

/**
 * Finds any number of phrases in one pass over a note's words: an automaton of words in place of letters, so a
 * phrase can only be found at word boundaries. As no phrase is longer than a few words, it is simply walked from
 * each word on (a trie; Fredkin, 1960). The part of it behind a first word is built when a note first has that word,
 * so a large vocabulary costs next to nothing until it is used. Time grows with the note, not with the vocabulary.
 */
export class PhraseAutomaton<T> {
  /** Phrases that are not built in yet, by their first word. */
  readonly #waiting = new Map<string, { phrase: string; value: T }[]>()
  /** The first words as they come up in phrases, and as they are compared: many phrases begin alike. */
  readonly #firsts = new Map<string, string | undefined>()
  readonly #starts = new Map<string, State<T>>()

  /** `wordsOf` splits a phrase, and also its beginning up to a space, into words. */
  constructor(private readonly wordsOf: (phrase: string) => readonly string[]) {}

  /** Adds a phrase. One without words is never found. */
  add(phrase: string, value: T): void {
    const space = phrase.indexOf(' ', 1)
    const start = space < 0 ? phrase : phrase.slice(0, space)
    let first = this.#firsts.get(start)
    if (first === undefined) {
      first = this.wordsOf(start)[0]
      this.#firsts.set(start, first)
    }
    first ??= this.wordsOf(phrase)[0]
    if (first === undefined) return
    const waiting = this.#waiting.get(first)
    if (waiting) waiting.push({ phrase, value })
    else this.#waiting.set(first, [{ phrase, value }])
  }

  /** Every phrase in the words, also those inside one another, by their ends, longer ones first. */
  find(words: readonly string[]): Found<T>[] {
    const found: Found<T>[] = []
    for (let from = 0; from < words.length; from += 1) {
      let state = this.#start(words[from] as string)
      for (let to = from + 1; state; to += 1) {
        for (const value of state.values) found.push({ value, from, to })
        state = to < words.length ? state.next.get(words[to] as string) : undefined
      }
    }
    return found.sort((a, b) => a.to - b.to || a.from - b.from)
  }

  #start(word: string): State<T> | undefined {
    const waiting = this.#waiting.get(word)
    if (waiting) {
      this.#waiting.delete(word)
      const start: State<T> = this.#starts.get(word) ?? { values: [], next: new Map() }
      this.#starts.set(word, start)
      for (const { phrase, value } of waiting) {
        let state = start
        for (const each of this.wordsOf(phrase).slice(1)) {
          const next: State<T> = state.next.get(each) ?? { values: [], next: new Map() }
          state.next.set(each, next)
          state = next
        }
        if (!state.values.includes(value)) state.values.push(value)
      }
    }
    return this.#starts.get(word)
  }
}
