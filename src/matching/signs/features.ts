import { hashText, mix } from '../text/hash.ts'
import type { Token } from '../text/tokens.ts'

/** Kinds of feature, mixed into the hash so that a pair of neighbours and a pair with a gap differ. */
const PAIR = 1
const PAIR_WITH_GAP = 2
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
 * The features of a sentence's words: each stem, each neighbouring pair, and each pair with one word between.
 * A word that is said not to be so (`negated`) also counts as another word. A feature may be visited
 * more than once.
 */
export function features(words: readonly Token[], negated: Uint8Array, visit: Visit): void {
  let before = 0
  let beforeThat = 0
  for (let index = 0; index < words.length; index += 1) {
    const hash = hashOf((words[index] as Token).stem)
    visit(hash, index, index)
    if (negated[index]) visit(mix(hash, NEGATED, NEGATED), index, index)
    if (index > 0) visit(mix(before, hash, PAIR), index - 1, index)
    if (index > 1) visit(mix(beforeThat, hash, PAIR_WITH_GAP), index - 2, index)
    beforeThat = before
    before = hash
  }
}
