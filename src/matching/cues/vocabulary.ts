import type { Term } from '../../library/schema.ts'
import { CONTEXT } from '../context/triggers.ts'
import { carerStem, classStem, GENDERED_THEMES } from '../text/classes.ts'
import { Kept } from '../text/kept.ts'
import type { Part, ReadNote } from '../text/read-note.ts'
import { stem } from '../text/stem.ts'
import { NAME, type Token } from '../text/tokens.ts'
import { type Found, PhraseAutomaton } from './automaton.ts'
import { Misspellings } from './misspellings.ts'
import { type ClauseFound, Patterns, patternsIn } from './patterns.ts'
import { WORD_CLASSES } from './word-classes.ts'
import { wordsOf } from './words-of.ts'

/** A term of the vocabulary found in a sentence, at its words from `from` up to `to`. */
export interface Hit {
  term: Term
  /** 1 when it stands in the next sentence, and its pattern began in this one. */
  ahead: 0 | 1
  from: number
  to: number
  by: 'named' | 'misspelt' | 'described'
  /** Found by a pattern over word classes, not by the term's own words. */
  byPattern: boolean
  /**
   * Said not to be so, long over, about somebody else, or only asked about. When the words themselves say that
   * something is not so ("not seen alone"), their own "not" does not speak against them.
   */
  undone: boolean
}

/** What is kept of a sentence. */
interface FoundInPart {
  hits: readonly Hit[]
  /** The words that nobody knows, by their indexes. */
  strange: readonly number[]
  /** The hits when strange words are read as what they were meant to be. */
  mended: readonly Hit[] | undefined
  clauses: readonly ClauseFound[]
  /** The patterns that are whole in it and the sentence that last followed it. */
  described: { next: Part | undefined; hits: readonly Hit[] } | undefined
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
  readonly #found = new Kept<FoundInPart>()

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
   * The terms of each sentence of a note that count: `when` and `unless` are looked up in the same sentence, and a term
   * inside a longer one that was found is left out ("run" in "county lines run"), as is a single word that is somebody's name.
   */
  find({ sentences }: ReadNote, misspellings = true): (readonly Hit[])[] {
    // Counted whether or not a word was looked up before, so that the answer does not depend on earlier notes.
    let lookups = 0
    return sentences.map(({ part }, at) => {
      const found = this.#findIn(part)
      lookups += found.strange.length
      const mends = misspellings && found.strange.length > 0 && lookups <= MOST_LOOKUPS
      const hits = mends ? this.#mendedHits(part, found) : found.hits
      const described = this.#described(part, found, sentences[at + 1]?.part)
      return described.length === 0 ? hits : [...hits, ...described]
    })
  }

  /** The patterns that are whole in a sentence or in it and the next. */
  #described(part: Part, own: FoundInPart, next: Part | undefined): readonly Hit[] {
    if (own.clauses.length === 0) return NO_HITS
    if (own.described?.next !== next || !own.described) {
      const clauses = next ? this.#findIn(next).clauses : []
      own.described = { next, hits: describedHits(part, own.clauses, next, clauses) }
    }
    return own.described.hits
  }

  /** Forgets the words of earlier notes. */
  forget(): void {
    this.#misspellings.forget()
  }

  #findIn(part: Part): FoundInPart {
    let found = this.#found.get(part)
    if (!found) {
      found = {
        hits: this.#hits(part, undefined),
        strange: this.#misspellings.strange(part.words),
        mended: undefined,
        described: undefined,
        clauses: this.#patterns.clauses(part.words),
      }
      this.#found.set(part, found)
    }
    return found
  }

  #mendedHits(part: Part, found: FoundInPart): readonly Hit[] {
    if (!found.mended) {
      const meant = this.#misspellings.mend(part.words, found.strange)
      found.mended = meant.size === 0 ? found.hits : this.#hits(part, meant)
    }
    return found.mended
  }

  #hits(part: Part, mended: ReadonlyMap<number, string> | undefined): Hit[] {
    const { words } = part
    const read = words.map(({ word }, index) => mended?.get(index) ?? word)
    const longestFirst = [
      ...this.#automaton.find(read.map(keyOf)),
      ...this.#ofMen.find(read.map(exactKeyOf)),
    ].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    const covered = new Uint8Array(words.length)
    const owner = new Map<number, Found<Term>>()
    const kept: Hit[] = []
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
      const by = misspelt ? 'misspelt' : term.kind === 'described' ? 'described' : 'named'
      kept.push(hitIn(part, 0, term, from, to, by))
    }
    return kept.sort((a, b) => a.from - b.from)
  }
}

const NO_HITS: readonly Hit[] = []
const NOT = new Set(WORD_CLASSES.NOT?.split(' '))
const UNDONE = CONTEXT.negated | CONTEXT.historic | CONTEXT.elsewhere | CONTEXT.hypothetical

function hitIn(
  { words, bits }: Part,
  ahead: Hit['ahead'],
  term: Term,
  from: number,
  to: number,
  by: Hit['by'],
  byPattern = false,
): Hit {
  let saysNot = false
  let under = 0
  for (let at = from; at < to; at += 1) {
    saysNot ||= NOT.has((words[at] as Token).word)
    under |= bits[at] as number
  }
  const spoilt = saysNot ? UNDONE & ~CONTEXT.negated : UNDONE
  return { term, ahead, from, to, by, byPattern, undone: (under & spoilt) !== 0 }
}

function describedHits(
  part: Part,
  own: readonly ClauseFound[],
  next: Part | undefined,
  theirs: readonly ClauseFound[],
): Hit[] {
  return patternsIn(own, theirs).flatMap(({ term, sentence, from, to }) => {
    const ahead = sentence === 0 ? 0 : 1
    const where = (ahead === 0 ? part : next) as Part
    return counts(term, where.words, from, to)
      ? [hitIn(where, ahead, term, from, to, 'described', true)]
      : []
  })
}

/** The form in which a word of a note and a word of a term are compared. */
export function key(word: Token): string {
  return keyOf(word.word)
}

/** The form in which a word, in small letters and without apostrophes, is compared. */
export function keyOf(word: string): string {
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
