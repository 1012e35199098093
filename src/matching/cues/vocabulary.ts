import type { Term } from '../../library/schema.ts'
import { carerStem, classStem, GENDERED_THEMES } from '../text/classes.ts'
import type { Part, ReadNote } from '../text/read-note.ts'
import { stem } from '../text/stem.ts'
import { NAME, type Token } from '../text/tokens.ts'
import { type Found, PhraseAutomaton } from './automaton.ts'
import { Misspellings } from './misspellings.ts'
import { Patterns, patternsIn } from './patterns.ts'
import { WORD_CLASSES } from './word-classes.ts'
import { wordsOf } from './words-of.ts'

/** A term of the vocabulary found in a sentence of a note, at that sentence's words from `from` up to `to`. */
export interface Hit {
  term: Term
  sentence: number
  from: number
  to: number
  by: 'named' | 'misspelt' | 'described'
  /** The term itself says that something is not so ("not seen alone"): a "no" in it does not speak against it. */
  saysNot: boolean
}

type HitInPart = Omit<Hit, 'sentence'>

/** What is kept of a sentence. */
interface FoundInPart {
  hits: readonly HitInPart[]
  /** The words that nobody knows, by their indexes. */
  strange: readonly number[]
  /** The hits when strange words are read as what they were meant to be. */
  mended: readonly HitInPart[] | undefined
  clauses: ReturnType<Patterns['clauses']>
}

/** Shorter words are compared as written; longer ones by stem, so that plurals need not be listed. */
const SHORTEST_STEMMED = 6
/** Most strange words of one note that are looked up: each costs Fuse.js a pass over the vocabulary's words. */
const MOST_LOOKUPS = 12

/** The vocabulary of a pack, ready to be found in notes. What it finds in a sentence is kept as long as the sentence. */
export class Vocabulary {
  readonly #automaton = new PhraseAutomaton<Term>(keysOf)
  /** Terms about men: of theirs, "dad" is not also "mum". */
  readonly #ofMen = new PhraseAutomaton<Term>((phrase) => wordsOf(phrase).map(exactKeyOf))
  readonly #misspellings: Misspellings
  readonly #patterns: Patterns
  readonly #found = new WeakMap<Part, FoundInPart>()

  /** `common` tells ordinary words, which are never taken for slips. */
  constructor(terms: readonly Term[], common: (word: Token) => boolean) {
    for (const term of terms) {
      const automaton = Object.keys(term.themes).some((theme) => GENDERED_THEMES.has(theme))
        ? this.#ofMen
        : this.#automaton
      automaton.add(term.term, term)
      for (const form of term.forms ?? []) automaton.add(form, term)
    }
    this.#misspellings = new Misspellings(terms, common)
    this.#patterns = new Patterns(terms, keyOf)
  }

  /**
   * The terms in a note that count: `when` and `unless` are looked up in the same sentence, and a term inside
   * a longer one that was found is left out ("run" in "county lines run"), as is a single word that is somebody's name.
   */
  find({ sentences }: ReadNote, misspellings = true): Hit[] {
    // Counted whether or not a word was looked up before, so that the answer does not depend on earlier notes.
    let lookups = 0
    return sentences.flatMap(({ part }, sentence) => {
      const found = this.#findIn(part)
      lookups += found.strange.length
      const mends = misspellings && found.strange.length > 0 && lookups <= MOST_LOOKUPS
      const next = sentences[sentence + 1]?.part
      return [
        ...(mends ? this.#mendedHits(part, found) : found.hits).map((hit) => ({
          ...hit,
          sentence,
        })),
        ...this.#described(found, next && this.#findIn(next), part, next).map((hit) => ({
          ...hit,
          sentence: sentence + hit.sentence,
        })),
      ]
    })
  }

  /** The patterns that are whole in a sentence or in it and the next; `sentence` is 0 or 1. */
  #described(
    own: FoundInPart,
    next: FoundInPart | undefined,
    part: Part,
    nextPart: Part | undefined,
  ): Hit[] {
    if (own.clauses.length === 0) return []
    return patternsIn(own.clauses, next?.clauses ?? []).flatMap(({ term, sentence, from, to }) => {
      const { words } = (sentence === 0 ? part : nextPart) as Part
      return counts(term, words, from, to)
        ? [
            {
              term,
              sentence,
              from,
              to,
              by: 'described' as const,
              saysNot: saysNot(words, from, to),
            },
          ]
        : []
    })
  }

  #findIn(part: Part): FoundInPart {
    let found = this.#found.get(part)
    if (!found) {
      found = {
        hits: this.#hits(part.words, undefined),
        strange: this.#misspellings.strange(part.words),
        mended: undefined,
        clauses: this.#patterns.clauses(part.words),
      }
      this.#found.set(part, found)
    }
    return found
  }

  #mendedHits(part: Part, found: FoundInPart): readonly HitInPart[] {
    if (!found.mended) {
      const meant = this.#misspellings.mend(part.words, found.strange)
      found.mended = meant.size === 0 ? found.hits : this.#hits(part.words, meant)
    }
    return found.mended
  }

  #hits(words: readonly Token[], mended: ReadonlyMap<number, string> | undefined): HitInPart[] {
    const read = words.map(({ word }, index) => mended?.get(index) ?? word)
    const longestFirst = [
      ...this.#automaton.find(read.map(keyOf)),
      ...this.#ofMen.find(read.map(exactKeyOf)),
    ].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    const covered = new Uint8Array(words.length)
    const owner = new Map<number, Found<Term>>()
    const kept: HitInPart[] = []
    for (const each of longestFirst) {
      const { from, to, value: term } = each
      if (to === from + 1 && (words[from] as Token).stem === NAME) continue
      const before = owner.get(from)
      const same = before && before.from === from && before.to === to
      if (!same && covered.subarray(from, to).some(Boolean)) continue
      if (!counts(term, words, from, to)) continue
      covered.fill(1, from, to)
      for (let at = from; at < to; at += 1) owner.set(at, each)
      let misspelt = false
      for (let at = from; at < to; at += 1) misspelt ||= mended?.has(at) ?? false
      kept.push({
        term,
        from,
        to,
        by: misspelt ? 'misspelt' : term.kind === 'described' ? 'described' : 'named',
        saysNot: saysNot(words, from, to),
      })
    }
    return kept.sort((a, b) => a.from - b.from)
  }
}

const NOT = new Set(WORD_CLASSES.NOT?.split(' '))

function saysNot(words: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (NOT.has((words[at] as Token).word)) return true
  return false
}

/** The form in which a word of a note and a word of a term are compared. */
export function key(word: Token): string {
  return keyOf(word.word)
}

function keyOf(word: string): string {
  return carerStem(word) ?? classOfPeople(word) ?? exactKeyOf(word)
}

/** "He" and "she", "him" and "her", "boy" and "girl" are alike; peoples and faiths are not, for a term may be about one. */
function classOfPeople(word: string): string | undefined {
  const stem = classStem(word)
  return stem?.startsWith(NAME) ? undefined : stem
}

function exactKeyOf(word: string): string {
  // Marked, so that the stem of a long word is never taken for a short term ("Ealing" for "EAL").
  return word.length >= SHORTEST_STEMMED ? `${stem(word)}-` : word
}

/** The words of a term's form, in the form in which they are compared. */
export function keysOf(form: string): string[] {
  return wordsOf(form).map(keyOf)
}

/** Whether the other words of its sentence allow a term: `when` and `unless`. */
function counts(term: Term, words: readonly Token[], from: number, to: number): boolean {
  if (!term.when?.length && !term.unless?.length) return true
  const around = new Set<string>()
  for (let at = 0; at < words.length; at += 1) {
    if (at >= from && at < to) continue
    const word = words[at] as Token
    around.add(key(word))
    const next = words[at + 1]
    if (next) around.add(`${key(word)} ${key(next)}`)
  }
  const has = (phrase: string) => around.has(keysOf(phrase).slice(0, 2).join(' '))
  if (term.unless?.some(has)) return false
  return !term.when?.length || term.when.some(has)
}
