import { classesOf } from '../text/classes.ts'
import { hashText, mix } from '../text/hash.ts'
import type { Token } from '../text/tokens.ts'

/** Kinds of feature, mixed into the hash so that a word and a class of the same name differ. */
const BIGRAM = 1
const SKIP = 2
const CLASS = 3
const CLASS_WORD = 4
const CLASS_PAIR = 5
const NEGATED = 6

/** Called with a feature's hash and the words (first, last) that it stands for. */
type Visit = (hash: number, first: number, last: number) => void

const wordHashes = new Map<string, number>()
const CACHE_LIMIT = 20_000

function hashOf(stem: string): number {
  let hash = wordHashes.get(stem)
  if (hash === undefined) {
    hash = hashText(stem)
    if (wordHashes.size >= CACHE_LIMIT) wordHashes.clear()
    wordHashes.set(stem, hash)
  }
  return hash
}

/**
 * The features of the words from `from` to `to`: each stem, each neighbouring pair, each pair with one word
 * between, each word class, and classes with their neighbours. A feature may be visited more than once.
 * `negated[i]` says whether word i stands in the scope of a negation: then it counts as another word too.
 */
export function features(words: readonly Token[], from: number, to: number, negated: Uint8Array | undefined, visit: Visit): void {
  let before = 0
  let beforeThat = 0
  let classBefore: readonly number[] = []
  for (let index = from; index < to; index += 1) {
    const word = words[index] as Token
    const hash = hashOf(word.stem)
    visit(hash, index, index)
    if (negated?.[index]) visit(mix(hash, NEGATED, NEGATED), index, index)
    if (index > from) visit(mix(before, hash, BIGRAM), index - 1, index)
    if (index > from + 1) visit(mix(beforeThat, hash, SKIP), index - 2, index)
    const classes = classesOf(word)
    for (const own of classes) {
      visit(mix(own, CLASS, CLASS), index, index)
      if (index > from) visit(mix(before, own, CLASS_WORD), index - 1, index)
      for (const earlier of classBefore) visit(mix(earlier, own, CLASS_PAIR), index - 1, index)
    }
    for (const earlier of classBefore) visit(mix(earlier, hash, CLASS_WORD), index - 1, index)
    beforeThat = before
    before = hash
    classBefore = classes
  }
}
