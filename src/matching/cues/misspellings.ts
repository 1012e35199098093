import Fuse from 'fuse.js'
import type { Term } from '../../library/schema.ts'
import { stem } from '../text/stem.ts'
import type { Token } from '../text/tokens.ts'
import { isPlain, wordsOf } from './words-of.ts'

/** Shorter words have too many neighbours to guess at. */
const SHORTEST = 6
/** Fuse.js's scale: 0 is the same word, 1 is nothing alike. About one slip in six letters. */
const LOOSEST = 0.25
/** How many letters longer or shorter than the word that was meant a slip may be. */
const MOST_LONGER = 2
const CACHE_LIMIT = 5_000

/**
 * Finds the vocabulary word that a misspelt one was meant to be ("methodone", "neglectfull"), by Fuse.js
 * over single words of the vocabulary. A word is looked up only when nothing else is known of it.
 */
export class Misspellings {
  readonly #terms: readonly Term[]
  readonly #cache = new Map<string, string | undefined>()
  readonly #common: (word: Token) => boolean
  /** Searches among the words that begin with a letter and have about a length; made when first needed. */
  readonly #searches = new Map<string, Fuse<string>>()
  #words: readonly string[] | undefined
  /** Every word of the vocabulary, right or wrong, by its first two letters, which its stem has too. */
  #listed: Map<string, string[]> | undefined
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
    const [best] = this.#near(word)
      .search(word, { limit: 4 })
      .filter(({ item }) => slips(item, word) <= (word.length >= 9 ? 2 : 1))
    return best?.item
  }

  /** The words that a slip could have been meant to be: few people get the first letter wrong (Pollock and Zamora, 1984). */
  #near(word: string): Fuse<string> {
    const key = `${word[0]}${word.length}`
    let search = this.#searches.get(key)
    if (!search) {
      this.#words ??= this.#guessable()
      const near = this.#words.filter(
        (each) => each[0] === word[0] && Math.abs(each.length - word.length) <= MOST_LONGER,
      )
      search = new Fuse(near, {
        threshold: LOOSEST,
        distance: 2,
        minMatchCharLength: SHORTEST - 2,
        ignoreFieldNorm: true,
      })
      this.#searches.set(key, search)
    }
    return search
  }

  /** Whether a word or another with its stem is in the vocabulary: nothing needs to be guessed of it then. */
  #isListed({ stem: own }: Token): boolean {
    const start = own.slice(0, 2)
    let stems = this.#stems.get(start)
    if (!stems) {
      this.#listed ??= byStart(this.#terms)
      stems = new Set(this.#listed.get(start)?.map(stem))
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

function byStart(terms: readonly Term[]): Map<string, string[]> {
  const plain: string[] = []
  const others: string[] = []
  for (const { term, forms = [], when = [], unless = [] } of terms)
    for (const form of [term, ...forms, ...when, ...unless])
      (isPlain(form) ? plain : others).push(form)
  const found = new Map<string, string[]>()
  // Split apart, because a text of plain letters is split much faster.
  for (const word of new Set([...wordsOf(plain.join(' ')), ...wordsOf(others.join(' '))])) {
    const start = word.slice(0, 2)
    const known = found.get(start)
    if (known) known.push(word)
    else found.set(start, [word])
  }
  return found
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
