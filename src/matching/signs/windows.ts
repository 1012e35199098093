import type { Part, ReadNote } from '../text/read-note.ts'
import { features, NO_WORD } from './features.ts'
import type { SignModel } from './model.ts'

/** How strongly stretches of a note speak for each class, as log-odds, one cell a class. */
export interface Windows {
  /** Each sentence. */
  single: readonly Float64Array[]
  /** Each sentence again, as log(1 + odds): these add up to the chance of "at least one". */
  soft: readonly Float64Array[]
  /** Each sentence with the one after it. */
  double: readonly Float64Array[]
  whole: Float64Array
}

/** What is kept of a sentence. */
interface Scored {
  /** Rows of the model's features in it, each once. */
  rows: readonly number[]
  logits: Float64Array
  soft: Float64Array
  /** What each word adds to a class, for the classes that were asked about. */
  shares: Map<number, Float64Array>
  /** The log-odds together with the next sentence, for those that followed it. */
  pairs: WeakMap<Part, Float64Array>
}

/** Reads notes with a model. What it works out of a sentence is kept as long as the sentence itself. */
export class SignReader {
  readonly #scored = new WeakMap<Part, Scored>()
  /** For each row of the model, in which window it was met last: much quicker than a set a window. */
  readonly #met: Uint32Array
  #window = 0

  constructor(readonly model: SignModel) {
    this.#met = new Uint32Array(model.rows)
  }

  /** Scores a note's windows. A window's features weigh 1/sqrt(count), as in training. */
  windows({ sentences }: ReadNote): Windows {
    const scored = sentences.map(({ part }) => this.#score(part))
    const single = scored.map(({ logits }) => logits)
    return {
      single,
      soft: scored.map(({ soft }) => soft),
      double: scored
        .slice(1)
        .map((_, at) => this.#pair(sentences[at]?.part, sentences[at + 1]?.part)),
      whole:
        single.length === 1
          ? (single[0] as Float64Array)
          : this.#logits(scored.map(({ rows }) => rows)),
    }
  }

  /**
   * What each word of a sentence adds to one class: a feature of several words shares its weight among them.
   * One cell a word.
   */
  shares(part: Part, of: number): Float64Array {
    const { shares } = this.#score(part)
    let known = shares.get(of)
    if (!known) {
      known = wordShares(this.model, part, of)
      shares.set(of, known)
    }
    return known
  }

  #score(part: Part): Scored {
    let scored = this.#scored.get(part)
    if (!scored) {
      const rows = this.#rowsOf(part)
      const logits = this.#logits([rows])
      const soft = logits.map((each) => Math.log1p(Math.exp(each)))
      scored = { rows, logits, soft, shares: new Map(), pairs: new WeakMap() }
      this.#scored.set(part, scored)
    }
    return scored
  }

  #pair(first: Part | undefined, second: Part | undefined): Float64Array {
    if (!first || !second) return new Float64Array(0)
    const { rows, pairs } = this.#score(first)
    let logits = pairs.get(second)
    if (!logits) {
      logits = this.#logits([rows, this.#score(second).rows])
      pairs.set(second, logits)
    }
    return logits
  }

  #rowsOf(part: Part): number[] {
    const window = this.#nextWindow()
    const rows: number[] = []
    features(part, (hash) => {
      const row = this.model.find(hash)
      if (row < 0 || this.#met[row] === window) return
      this.#met[row] = window
      rows.push(row)
    })
    return rows
  }

  /** The log-odds of a window that has these rows; one that is there twice counts once. */
  #logits(sets: readonly (readonly number[])[]): Float64Array {
    const { classes, biases } = this.model
    const window = this.#nextWindow()
    const logits = new Float64Array(classes.length)
    let count = 0
    for (const rows of sets) {
      for (const row of rows) {
        if (this.#met[row] === window) continue
        this.#met[row] = window
        this.model.add(row, logits)
        count += 1
      }
    }
    const value = 1 / Math.sqrt(count || 1)
    for (let each = 0; each < logits.length; each += 1)
      logits[each] = (logits[each] as number) * value + (biases[each] as number)
    return logits
  }

  #nextWindow(): number {
    if (this.#window === 0xffffffff) {
      this.#met.fill(0)
      this.#window = 0
    }
    this.#window += 1
    return this.#window
  }
}

function wordShares(model: SignModel, part: Part, of: number): Float64Array {
  const shares = new Float64Array(part.words.length)
  const seen = new Set<number>()
  features(part, (hash, first, last) => {
    const row = model.find(hash)
    if (row < 0 || seen.has(row)) return
    seen.add(row)
    const weight = model.weight(row, of)
    if (weight === 0 || first === NO_WORD) return
    const share = first === last ? weight : weight / 2
    shares[first]! += share
    if (first !== last) shares[last]! += share
  })
  const value = 1 / Math.sqrt(seen.size || 1)
  return shares.map((share) => share * value)
}
