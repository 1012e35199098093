import type { Term } from '../../library/schema.ts'
import { NAME, type Token } from '../text/tokens.ts'
import { WORD_CLASSES } from './word-classes.ts'

/** Most words between two neighbouring slots of a pattern, unless it says otherwise. */
const WIDEST_GAP = 3

/** One place of a pattern: any of these words, at most `gap` words after the place before it. */
interface Slot {
  keys: ReadonlySet<string>
  gap: number
}

/** Slots in their order. All clauses of a pattern have to be in one sentence or two neighbouring ones, in any order. */
interface Clause {
  slots: readonly Slot[]
  pattern: Pattern
  /** Its place among the clauses of its pattern. */
  place: number
}

interface Pattern {
  term: Term
  clauses: number
}

/** A clause in a sentence, at its words from `from` up to `to`. */
export interface ClauseFound {
  clause: Clause
  from: number
  to: number
}

/** A pattern, or the part of it that is in this sentence; `sentence` counts from the first one given. */
export interface PatternFound {
  term: Term
  sentence: number
  from: number
  to: number
}

/** The key of a word, as terms and notes are compared. */
export type KeyOf = (word: string) => string

/**
 * Reads a pattern: words in small letters and names of word classes in capitals, `|` between what may stand for one
 * another, `..5` for up to five words between two places instead of three, and ` + ` between clauses that may stand in
 * any order, in this or the neighbouring sentence: `CARER answered|spoke for CHILD`, `NOT SEEN ..5 BEDROOM + cancelled`.
 * Throws an error in plain English when it cannot be read.
 */
export function readPattern(pattern: string, keyOf: KeyOf): Slot[][] {
  return pattern.split(' + ').map((clause) => {
    const slots: Slot[] = []
    let gap = WIDEST_GAP
    for (const place of clause.split(/\s+/).filter(Boolean)) {
      const wider = /^\.\.(\d+)$/.exec(place)
      if (wider) {
        gap = Number(wider[1])
        continue
      }
      slots.push({
        keys: new Set(place.split('|').flatMap((each) => keysOfPlace(each, keyOf))),
        gap,
      })
      gap = WIDEST_GAP
    }
    if (slots.length === 0)
      throw new Error(`The pattern "${pattern}" has an empty part. Write at least one word in it.`)
    return slots
  })
}

function keysOfPlace(place: string, keyOf: KeyOf): string[] {
  if (!/^[A-Z_]+$/.test(place)) return [keyOf(place.replace(/['’]/g, '').toLowerCase())]
  const words = WORD_CLASSES[place]
  if (!words)
    throw new Error(
      `There is no word class "${place}". Use one of ${Object.keys(WORD_CLASSES).join(', ')}, or write the words in small letters.`,
    )
  return words.split(' ').map((word) => (word === NAME ? NAME : keyOf(word)))
}

/**
 * Finds cues that are described, not named, by patterns over word classes. Each clause is looked for from the place
 * with the fewest words, so that a sentence without any of them costs nothing.
 */
export class Patterns {
  readonly #waiting: Term[]
  readonly #byAnchor = new Map<string, { clause: Clause; anchor: number }[]>()

  constructor(
    terms: readonly Term[],
    private readonly keyOf: KeyOf,
  ) {
    this.#waiting = terms.filter((term) => term.patterns?.length)
  }

  /** The clauses in one sentence. */
  clauses(words: readonly Token[]): ClauseFound[] {
    this.#build()
    const keys = words.map(({ word, stem }) => (stem === NAME ? NAME : this.keyOf(word)))
    const found: ClauseFound[] = []
    const met = new Set<Clause>()
    keys.forEach((key, at) => {
      for (const { clause, anchor } of this.#byAnchor.get(key) ?? []) {
        if (met.has(clause)) continue
        const range = clauseAround(clause.slots, keys, anchor, at)
        if (!range) continue
        met.add(clause)
        found.push({ clause, ...range })
      }
    })
    return found
  }

  #build(): void {
    for (const term of this.#waiting.splice(0)) {
      for (const text of term.patterns ?? []) {
        const read = readPattern(text, this.keyOf)
        const pattern: Pattern = { term, clauses: read.length }
        read.forEach((slots, place) => {
          this.#index({ slots, pattern, place })
        })
      }
    }
  }

  #index(clause: Clause): void {
    let anchor = 0
    clause.slots.forEach(({ keys }, at) => {
      if (keys.size < (clause.slots[anchor] as Slot).keys.size) anchor = at
    })
    for (const key of (clause.slots[anchor] as Slot).keys) {
      const known = this.#byAnchor.get(key)
      if (known) known.push({ clause, anchor })
      else this.#byAnchor.set(key, [{ clause, anchor }])
    }
  }
}

/** Patterns that are whole in a sentence, or in it and the one after it. */
export function patternsIn(
  own: readonly ClauseFound[],
  next: readonly ClauseFound[],
): PatternFound[] {
  const found: PatternFound[] = []
  const place = ({ clause, from, to }: ClauseFound, sentence: number) =>
    found.push({ term: clause.pattern.term, sentence, from, to })
  const done = new Set<Pattern>()
  for (const each of own) {
    const { pattern } = each.clause
    if (done.has(pattern)) continue
    done.add(pattern)
    if (pattern.clauses === 1) {
      place(each, 0)
      continue
    }
    const ours = own.filter(({ clause }) => clause.pattern === pattern)
    const theirs = next.filter(({ clause }) => clause.pattern === pattern)
    const places = new Set([...ours, ...theirs].map(({ clause }) => clause.place))
    if (places.size < pattern.clauses) continue
    for (const part of ours) place(part, 0)
    for (const part of theirs)
      if (!ours.some(({ clause }) => clause.place === part.clause.place)) place(part, 1)
  }
  return found
}

/** Where a clause stands whose place `anchor` is the word `at`; undefined when the other places are not near. */
function clauseAround(
  slots: readonly Slot[],
  keys: readonly string[],
  anchor: number,
  at: number,
): { from: number; to: number } | undefined {
  let from = at
  for (let slot = anchor - 1; slot >= 0; slot -= 1) {
    const { gap } = slots[slot + 1] as Slot
    const before = nearest(slots[slot] as Slot, keys, from - 1, Math.max(0, from - 1 - gap), -1)
    if (before < 0) return undefined
    from = before
  }
  let to = at
  for (let slot = anchor + 1; slot < slots.length; slot += 1) {
    const own = slots[slot] as Slot
    const after = nearest(own, keys, to + 1, Math.min(keys.length - 1, to + 1 + own.gap), 1)
    if (after < 0) return undefined
    to = after
  }
  return { from, to: to + 1 }
}

/** The first word from `from` to `last`, going by `step`, that may stand in a slot; -1 when there is none. */
function nearest(
  { keys: wanted }: Slot,
  keys: readonly string[],
  from: number,
  last: number,
  step: 1 | -1,
): number {
  for (let at = from; step > 0 ? at <= last : at >= last; at += step)
    if (wanted.has(keys[at] as string)) return at
  return -1
}
