import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { features } from './features.ts'
import type { SignModel } from './model.ts'

/** A stretch of the note and how strongly it speaks for each class, as log-odds. */
export interface Window {
  /** Tokens: first, and one past the last. */
  from: number
  to: number
  logits: Float64Array
}

/** The note as seen through windows of one sentence, of two neighbouring sentences, and as a whole. */
export interface Windows {
  single: Window[]
  double: Window[]
  whole: Window
}

/** Scores a note's windows with the model. A window's features weigh 1/sqrt(count), as in training. */
export function scoreWindows(
  model: SignModel,
  words: readonly Token[],
  sentences: readonly Sentence[],
  negated: Uint8Array,
): Windows {
  const rows = sentences.map((each) => rowsOf(model, words, each.from, each.to, negated))
  const scored = (first: number, last: number): Window => ({
    from: sentences[first]?.from ?? 0,
    to: sentences[last]?.to ?? 0,
    logits: score(
      first === last ? (rows[first] as Set<number>) : union(rows.slice(first, last + 1)),
      model,
    ),
  })
  return {
    single: sentences.map((_, at) => scored(at, at)),
    double: sentences.slice(1).map((_, at) => scored(at, at + 1)),
    whole: scored(0, sentences.length - 1),
  }
}

/** The rows of the model's features in a stretch of words, each once. */
function rowsOf(
  model: SignModel,
  words: readonly Token[],
  from: number,
  to: number,
  negated: Uint8Array,
): Set<number> {
  const rows = new Set<number>()
  features(words, from, to, negated, (hash) => {
    const row = model.find(hash)
    if (row >= 0) rows.add(row)
  })
  return rows
}

function union(sets: readonly ReadonlySet<number>[]): Set<number> {
  const all = new Set<number>()
  for (const set of sets) for (const each of set) all.add(each)
  return all
}

function score(rows: ReadonlySet<number>, model: SignModel): Float64Array {
  const logits = new Float64Array(model.classes.length)
  const value = 1 / Math.sqrt(rows.size || 1)
  for (const row of rows) model.add(row, value, logits)
  for (let each = 0; each < logits.length; each += 1) logits[each]! += model.biases[each] as number
  return logits
}

/**
 * What each word of a stretch adds to one class: a feature of several words shares its weight among them.
 * The cells are the tokens from `from` on.
 */
export function wordShares(
  model: SignModel,
  words: readonly Token[],
  from: number,
  to: number,
  negated: Uint8Array,
  of: number,
): Float64Array {
  const shares = new Float64Array(to - from)
  const seen = new Set<number>()
  features(words, from, to, negated, (hash, first, last) => {
    const row = model.find(hash)
    if (row < 0 || seen.has(row)) return
    seen.add(row)
    const weight = model.weight(row, of)
    if (weight === 0) return
    const share = first === last ? weight : weight / 2
    shares[first - from]! += share
    if (first !== last) shares[last - from]! += share
  })
  const value = 1 / Math.sqrt(seen.size || 1)
  return shares.map((share) => share * value)
}
