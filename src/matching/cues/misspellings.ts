import Fuse from 'fuse.js'
import type { Term } from '../../library/schema.ts'
import { stem } from '../text/stem.ts'
import type { Token } from '../text/tokens.ts'
import { wordsOf } from './words-of.ts'

/** Shorter words have too many neighbours to guess at. */
const SHORTEST = 6
/** Fuse.js's scale: 0 is the same word, 1 is nothing alike. About one slip in six letters. */
const LOOSEST = 0.25
/** How many letters longer or shorter than the word that was meant a slip may be. */
const MOST_LONGER = 2
const CACHE_LIMIT = 5_000

/** Words that begin with the same letter and are about as long, and the search among them, made when first needed. */
interface Near {
  words: readonly string[]
  search: Fuse<string> | undefined
}

/**
 * Finds the vocabulary word that a misspelt one was meant to be ("methodone", "neglectfull"), by Fuse.js
 * over single words of the vocabulary. A word is looked up only when nothing else is known of it.
 */
export class Misspellings {
  readonly #terms: readonly Term[]
  readonly #cache = new Map<string, string | undefined>()
  readonly #common: (word: Token) => boolean
  readonly #searches = new Map<string, Near>()
  #words: readonly string[] | undefined
  /** Every word of the vocabulary, right or wrong, in one text. */
  #listed: string | undefined
  /** The stems of those that begin with two letters, which their stems begin with too. */
  readonly #stems = new Map<string, ReadonlySet<string>>()

  /** `common` says whether a word is ordinary English or known practice language. */
  constructor(terms: readonly Term[], common: (word: Token) => boolean) {
    this.#common = common
    this.#terms = terms
  }

  /** The indexes of words that look like slips: nobody knows them. */
  strange(words: readonly Token[]): number[] {
    return words.flatMap((word, index) =>
      word.word.length < SHORTEST ||
      word.capital ||
      /\p{N}/u.test(word.word) ||
      this.#common(word) ||
      this.#isListed(word)
        ? []
        : [index],
    )
  }

  /** Forgets the words of earlier notes. */
  forget(): void {
    this.#cache.clear()
  }

  /** For each strange word that can be guessed, its index and the word that was meant. */
  mend(words: readonly Token[], strange: readonly number[]): Map<number, string> {
    const mended = new Map<number, string>()
    for (const index of strange) {
      const { word } = words[index] as Token
      if (!this.#cache.has(word)) {
        if (this.#cache.size >= CACHE_LIMIT) this.#cache.clear()
        this.#cache.set(word, this.#guess(word))
      }
      const meant = this.#cache.get(word)
      if (meant !== undefined) mended.set(index, meant)
    }
    return mended
  }

  #guess(word: string): string | undefined {
    const most = word.length >= 9 ? 2 : 1
    const near = this.#near(word)
    // Mostly no word is as near as that, and nothing needs to be searched.
    if (!near.words.some((each) => couldBe(each, word, most))) return undefined
    near.search ??= new Fuse(near.words, {
      threshold: LOOSEST,
      distance: 2,
      minMatchCharLength: SHORTEST - 2,
      ignoreFieldNorm: true,
    })
    const [best] = near.search
      .search(word, { limit: 4 })
      .filter(({ item }) => slips(item, word) <= most)
    return best?.item
  }

  /** The words that a slip could have been meant to be: few people get the first letter wrong (Pollock and Zamora, 1984). */
  #near(word: string): Near {
    const key = `${word[0]}${word.length}`
    let near = this.#searches.get(key)
    if (!near) {
      this.#words ??= this.#guessable()
      const words = this.#words.filter(
        (each) => each[0] === word[0] && Math.abs(each.length - word.length) <= MOST_LONGER,
      )
      near = { words, search: undefined }
      this.#searches.set(key, near)
    }
    return near
  }

  /** Whether a word or another with its stem is in the vocabulary: nothing needs to be guessed of it then. */
  #isListed({ stem: own }: Token): boolean {
    const start = own.slice(0, 2)
    let stems = this.#stems.get(start)
    if (!stems) {
      this.#listed ??= textOf(this.#terms)
      stems = new Set(wordsFrom(this.#listed, start).map(stem))
      this.#stems.set(start, stems)
    }
    return stems.has(own)
  }

  /** The words that a slip may have been meant to be. */
  #guessable(): string[] {
    const words = new Set<string>()
    for (const { kind, term } of this.#terms) {
      if (kind === 'agency') continue
      for (const word of wordsOf(term)) if (word.length >= SHORTEST) words.add(word)
    }
    return [...words].sort()
  }
}

/** All forms of terms, as `wordsOf` reads them before it splits them. */
function textOf(terms: readonly Term[]): string {
  const all: string[] = []
  for (const { term, forms = [], when = [], unless = [] } of terms)
    all.push(term, ...forms, ...when, ...unless)
  return all.join(' ').toLowerCase().replace(/['’]/g, '')
}

/** The words of a text that begin in a certain way, as written there. */
function wordsFrom(text: string, start: string): string[] {
  const found = new Set<string>()
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    if (at > 0 && IN_WORD.test(text.charAt(at - 1))) continue
    let end = at + start.length
    while (end < text.length && IN_WORD.test(text.charAt(end))) end += 1
    found.add(text.slice(at, end))
  }
  return [...found]
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u

const letters = new Int8Array(128)

/** Whether two words can be so few slips apart, going by their letters alone: each slip adds or takes one at most. */
function couldBe(first: string, second: string, most: number): boolean {
  for (let at = 0; at < first.length; at += 1) letters[first.charCodeAt(at) & 127]! += 1
  for (let at = 0; at < second.length; at += 1) letters[second.charCodeAt(at) & 127]! -= 1
  let added = 0
  let taken = 0
  for (const word of [first, second]) {
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charCodeAt(at) & 127
      const more = letters[letter] as number
      if (more > 0) taken += more
      else added -= more
      letters[letter] = 0
    }
  }
  return Math.max(added, taken) <= most
}

/** Slips between two words: letters left out, put in, changed, or swapped with the next (Damerau, 1964). */
function slips(first: string, second: string): number {
  let beforeThat: number[] = []
  let before = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (let row = 1; row <= first.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1]
      let least = Math.min(
        (before[column] as number) + 1,
        (now[column - 1] as number) + 1,
        (before[column - 1] as number) + (same ? 0 : 1),
      )
      if (
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1]
      ) {
        least = Math.min(least, (beforeThat[column - 2] as number) + 1)
      }
      now.push(least)
    }
    beforeThat = before
    before = now
  }
  return before[second.length] as number
}
