import { type Keeps, Kept } from '../text/kept.ts'
import type { Part, ReadNote } from '../text/read-note.ts'
import { features, NO_WORD } from './features.ts'
import type { SignModel } from './model.ts'
import { type Sums, WholeNote } from './whole-note.ts'

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

/** What each word of a sentence adds to a class, one cell a word. */
export interface Shares extends Keeps {
  values: Float64Array
}

/** What is kept of a sentence. */
interface Scored extends Sums {
  /** Rows of the model's features in it, each once, and the first and last word of each. */
  rows: readonly number[]
  firsts: readonly number[]
  lasts: readonly number[]
  logits: Float64Array
  soft: Float64Array
  /** By class, for the classes that were asked about. */
  shares: (Shares | undefined)[]
  /** The sentence that last followed it, and the log-odds of both together. */
  next: Part | undefined
  pair: Float64Array | undefined
}

/** Reads notes with a model. What it works out of a sentence is kept as long as the sentence itself. */
export class SignReader {
  readonly #scored = new Kept<Scored>()
  readonly #whole: WholeNote
  /** For each row of the model, in which window it was met last: much quicker than a set a window. */
  readonly #met: Uint32Array
  #window = 0

  constructor(readonly model: SignModel) {
    this.#met = new Uint32Array(model.rows)
    this.#whole = new WholeNote(model)
  }

  /** Scores a note's windows. A window's features weigh 1/sqrt(count), as in training. */
  windows({ sentences }: ReadNote): Windows {
    const scored = sentences.map(({ part }) => this.#score(part))
    const double: Float64Array[] = []
    for (let at = 1; at < scored.length; at += 1)
      double.push(this.#pair(scored[at - 1] as Scored, (sentences[at] as { part: Part }).part))
    return {
      single: scored.map(({ logits }) => logits),
      soft: scored.map(({ soft }) => soft),
      double,
      whole: this.#logits(this.#whole.sumsOf(scored.map(({ rows }) => rows))),
    }
  }

  /** What each word of a sentence adds to one class: a feature of several words shares its weight among them. */
  shares(part: Part, of: number): Shares {
    const scored = this.#score(part)
    let shares = scored.shares[of]
    if (!shares) {
      shares = { values: this.#wordShares(scored, part.words.length, of), kept: [] }
      scored.shares[of] = shares
    }
    return shares
  }

  /** Forgets the last note. */
  forget(): void {
    this.#whole.sumsOf([])
  }

  #score(part: Part): Scored {
    return this.#scored.get(part) ?? this.#scored.set(part, this.#read(part))
  }

  #read(part: Part): Scored {
    const window = this.#nextWindow()
    const rows: number[] = []
    const firsts: number[] = []
    const lasts: number[] = []
    const sums = new Int32Array(this.model.classes.length)
    features(part, (hash, first, last) => {
      const row = this.model.find(hash)
      if (row < 0 || this.#met[row] === window) return
      this.#met[row] = window
      rows.push(row)
      firsts.push(first)
      lasts.push(last)
      this.model.add(row, sums, 1)
    })
    const count = rows.length
    const logits = this.#logits({ sums, count })
    const soft = logits.map((each) => Math.log1p(Math.exp(each)))
    const own = { rows, firsts, lasts, sums, count, logits, soft }
    return { ...own, shares: [], next: undefined, pair: undefined }
  }

  #pair(first: Scored, next: Part): Float64Array {
    if (first.next !== next || !first.pair) {
      first.next = next
      first.pair = this.#logits(this.#together(first, this.#score(next)))
    }
    return first.pair
  }

  /** The sums of two sentences; a row that both have counts once. */
  #together(first: Scored, second: Scored): Sums {
    const window = this.#nextWindow()
    for (const row of first.rows) this.#met[row] = window
    const sums = first.sums.map((sum, each) => sum + (second.sums[each] as number))
    let count = first.count + second.count
    for (const row of second.rows) {
      if (this.#met[row] !== window) continue
      this.model.add(row, sums, -1)
      count -= 1
    }
    return { sums, count }
  }

  #logits({ sums, count }: Sums): Float64Array {
    const { biases, scales } = this.model
    const value = 1 / Math.sqrt(count || 1)
    const logits = new Float64Array(sums.length)
    for (let each = 0; each < sums.length; each += 1)
      logits[each] =
        (sums[each] as number) * (scales[each] as number) * value + (biases[each] as number)
    return logits
  }

  #wordShares({ rows, firsts, lasts }: Scored, words: number, of: number): Float64Array {
    const shares = new Float64Array(words)
    const value = 1 / Math.sqrt(rows.length || 1)
    for (let at = 0; at < rows.length; at += 1) {
      const first = firsts[at] as number
      if (first === NO_WORD) continue
      const weight = this.model.weight(rows[at] as number, of)
      if (weight === 0) continue
      const last = lasts[at] as number
      const share = first === last ? weight : weight / 2
      shares[first]! += share
      if (first !== last) shares[last]! += share
    }
    return shares.map((share) => share * value)
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
