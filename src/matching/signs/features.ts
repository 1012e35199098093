import { carerStem, GENDERED_WORDS } from '../text/classes.ts'
import { hashText, mix } from '../text/hash.ts'
import type { Part } from '../text/read-note.ts'
import type { Token } from '../text/tokens.ts'

/** Kinds of feature, mixed into the hash so that a pair of neighbours and a pair with a gap differ. */
const PAIR = 1
const PAIR_WITH_GAP = 2
const NEGATED = 6
const GENDERED = 7

/** The place of a feature that stands for no word by itself. */
export const NO_WORD = -1

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

function genderedFeature(word: string): number {
  return mix(hashOf(word), GENDERED, GENDERED)
}

/** The features that tell men from women: only themes that are about just that are taught by them. */
export const GENDERED_FEATURES: ReadonlySet<number> = new Set(GENDERED_WORDS.map(genderedFeature))

/** What features are made of. */
type Sentence = Pick<Part, 'words' | 'negated' | 'ages'>

/**
 * The features of a sentence: each stem, each neighbouring pair, each pair with one word between, and the ages in it.
 * A word that is said not to be so (`negated`) also counts as another word, a word for a carer of either sex as one
 * that is the same for both and as itself. A feature may be visited more than once.
 */
export function features({ words, negated, ages }: Sentence, visit: Visit): void {
  for (const band of ages) visit(hashOf(`@age ${band}`), NO_WORD, NO_WORD)
  let before = 0
  let beforeThat = 0
  for (let index = 0; index < words.length; index += 1) {
    const { word, stem } = words[index] as Token
    const carer = carerStem(word)
    const hash = hashOf(carer ?? stem)
    visit(hash, index, index)
    if (carer) visit(genderedFeature(word), index, index)
    if (negated[index]) visit(mix(hash, NEGATED, NEGATED), index, index)
    if (index > 0) visit(mix(before, hash, PAIR), index - 1, index)
    if (index > 1) visit(mix(beforeThat, hash, PAIR_WITH_GAP), index - 2, index)
    beforeThat = before
    before = hash
  }
}
