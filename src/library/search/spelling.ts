import Fuse from 'fuse.js'
import type { LessonIndex } from './lesson-index.ts'
import type { PracticeTerms } from './practice-terms.ts'
import { rootOf } from './words.ts'

/** A word that a typed one may stand for. `likeness` is 1 for the word itself. */
export interface Candidate {
  root: string
  likeness: number
}

/** Shorter words have too many neighbours to guess at. */
const SHORTEST_GUESS = 4
/** Fuse.js's scale: 0 is the same word, 1 is nothing alike. About one slip in three letters. */
const LOOSEST = 0.34
/** Guesses this much worse than the best are left out. */
const NEAR_BEST = 0.09
const MOST_CANDIDATES = 40
const MOST_REMEMBERED = 2_000
/** A word in so few lessons may itself be a slip in someone's note, so its neighbours count too. */
const RARE = 3

const FUSE = {
  includeScore: true,
  threshold: LOOSEST,
  distance: 20,
  ignoreFieldNorm: true,
  minMatchCharLength: 2,
}

/** Everything that a typed word can be: the word, one that begins with it, or one that it nearly is. */
export class Spelling {
  readonly #written: readonly string[]
  readonly #letters: readonly number[]
  readonly #remembered = new Map<string, Candidate[]>()
  readonly #index: LessonIndex
  readonly #terms: PracticeTerms

  constructor(index: LessonIndex, terms: PracticeTerms) {
    this.#index = index
    this.#terms = terms
    this.#written = [...new Set([...index.written, ...terms.words])].sort()
    this.#letters = this.#written.map(lettersOf)
  }

  /** What a word may stand for, likeliest first. `unfinished`: it is still being typed. */
  candidates(word: string, unfinished: boolean): Candidate[] {
    const key = unfinished ? `${word}…` : word
    let found = this.#remembered.get(key)
    if (!found) {
      found = this.#candidates(word, unfinished)
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear()
      this.#remembered.set(key, found)
    }
    return found
  }

  #candidates(word: string, unfinished: boolean): Candidate[] {
    const best = new Map<string, number>()
    const add = (root: string, likeness: number) =>
      best.set(root, Math.max(likeness, best.get(root) ?? 0))
    const isKnown = this.#index.has(rootOf(word)) || this.#terms.roots.has(rootOf(word))
    if (isKnown) add(rootOf(word), 1)
    if (word.length >= (unfinished ? 2 : 3) && (unfinished || !isKnown)) {
      for (const longer of this.#beginningWith(word)) {
        const likeness = 0.6 + (0.4 * word.length) / longer.length
        add(rootOf(longer), isKnown ? likeness * 0.4 : unfinished ? likeness : likeness * 0.8)
      }
    }
    const isRare =
      isKnown && word.length > SHORTEST_GUESS && this.#index.howMany(rootOf(word)) <= RARE
    if (word.length >= SHORTEST_GUESS && !/\d/.test(word) && (best.size === 0 || isRare)) {
      for (const [root, likeness] of this.#nearly(word, unfinished)) add(root, likeness)
    }
    return [...best]
      .map(([root, likeness]) => ({ root, likeness }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_CANDIDATES)
  }

  #beginningWith(start: string): string[] {
    let low = 0
    let high = this.#written.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#written[middle] as string) < start) low = middle + 1
      else high = middle
    }
    let end = low
    while (this.#written[end]?.startsWith(start)) end += 1
    return this.#written.slice(low, end)
  }

  #nearly(word: string, unfinished: boolean): [root: string, likeness: number][] {
    const close = new Fuse(this.#withSameLetters(word, unfinished), FUSE)
      .search(word)
      .filter(({ item }) => rootOf(item) !== rootOf(word))
      .map(({ item, score = 1 }) => ({
        item,
        far: score + 0.03 * Math.abs(item.length - word.length) + (item[0] === word[0] ? 0 : 0.1),
      }))
      .sort((a, b) => a.far - b.far)
    const nearest = close[0]?.far ?? 1
    return close
      .filter(({ far }) => far <= nearest + NEAR_BEST)
      .slice(0, 8)
      .map(({ item, far }) => [rootOf(item), Math.max(0.2, 0.85 * (1 - far))])
  }

  /** The few words worth Fuse.js's time: long enough, and lacking no more letters than it would forgive. */
  #withSameLetters(word: string, unfinished: boolean): string[] {
    const letters = lettersOf(word)
    const most = Math.floor(word.length * LOOSEST)
    return this.#written.filter((item, at) => {
      if (item.length < word.length - 2 || (!unfinished && item.length > word.length + 2))
        return false
      let lacking = letters & ~(this.#letters[at] as number)
      let count = 0
      for (; lacking !== 0; lacking &= lacking - 1) count += 1
      return count <= most
    })
  }
}

/** Which letters a word has, a bit for each. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}
