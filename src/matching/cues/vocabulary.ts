import type { Term } from '../../library/schema.ts'
import type { Sentence } from '../text/sentences.ts'
import { stem } from '../text/stem.ts'
import type { Token } from '../text/tokens.ts'
import { type Found, PhraseAutomaton } from './automaton.ts'
import { Misspellings } from './misspellings.ts'
import { wordsOf } from './words-of.ts'

/** A term of the vocabulary found in a note, at the words from `from` up to `to`. */
export interface Hit {
  term: Term
  from: number
  to: number
  by: 'named' | 'misspelt' | 'described'
}

/** Shorter words are compared as written; longer ones by stem, so that plurals need not be listed. */
const SHORTEST_STEMMED = 6

/** The vocabulary of a pack, ready to be found in notes. */
export class Vocabulary {
  readonly #automaton = new PhraseAutomaton<Term>()
  readonly #misspellings: Misspellings

  /** `common` tells ordinary words, which are never taken for slips. */
  constructor(terms: readonly Term[], common: (word: Token) => boolean) {
    for (const term of terms) {
      this.#automaton.add(keysOf(term.term), term)
      for (const form of term.forms ?? []) this.#automaton.add(keysOf(form), term)
    }
    this.#misspellings = new Misspellings(terms, common)
  }

  /**
   * The terms in a note that count: `when` and `unless` are looked up in the same sentence, and a term inside
   * a longer one that was found is left out ("run" in "county lines run").
   */
  find(words: readonly Token[], sentences: readonly Sentence[], misspellings = true): Hit[] {
    const keys = words.map(key)
    const hits = this.#hits(this.#automaton.find(keys), words, sentences, undefined)
    if (!misspellings) return hits
    const mended = this.#misspellings.mend(words)
    if (mended.size === 0) return hits
    const again = keys.map((each, index) => mended.get(index) ?? each)
    return this.#hits(this.#automaton.find(again), words, sentences, mended)
  }

  #hits(
    found: readonly Found<Term>[],
    words: readonly Token[],
    sentences: readonly Sentence[],
    mended: ReadonlyMap<number, string> | undefined,
  ): Hit[] {
    const longestFirst = [...found].sort(
      (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from,
    )
    const covered = new Uint8Array(words.length)
    const owner = new Map<number, Found<Term>>()
    const kept: Hit[] = []
    for (const each of longestFirst) {
      const { from, to, value: term } = each
      const first = words[from] as Token
      const last = words[to - 1] as Token
      if (first.sentence !== last.sentence) continue
      const before = owner.get(from)
      const same = before && before.from === from && before.to === to
      if (!same && covered.subarray(from, to).some(Boolean)) continue
      const sentence = sentences[first.sentence] as Sentence
      if (!counts(term, words, sentence, from, to)) continue
      covered.fill(1, from, to)
      for (let at = from; at < to; at += 1) owner.set(at, each)
      let misspelt = false
      for (let at = from; at < to; at += 1) misspelt ||= mended?.has(at) ?? false
      kept.push({
        term,
        from,
        to,
        by: misspelt ? 'misspelt' : term.kind === 'described' ? 'described' : 'named',
      })
    }
    return kept.sort((a, b) => a.from - b.from)
  }
}

/** The form in which a word of a note and a word of a term are compared. */
export function key(word: Token): string {
  return keyOf(word.word)
}

function keyOf(word: string): string {
  return word.length >= SHORTEST_STEMMED ? stem(word) : word
}

/** The words of a term's form, in the form in which they are compared. */
function keysOf(form: string): string[] {
  return wordsOf(form).map(keyOf)
}

/** Whether the words around a term allow it: the other words of its sentence, in `when` and `unless`. */
function counts(
  term: Term,
  words: readonly Token[],
  sentence: Sentence,
  from: number,
  to: number,
): boolean {
  if (!term.when?.length && !term.unless?.length) return true
  const around = new Set<string>()
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (at >= from && at < to) continue
    const word = words[at] as Token
    around.add(key(word))
    const next = words[at + 1]
    if (next && at + 1 < sentence.to) around.add(`${key(word)} ${key(next)}`)
  }
  const has = (phrase: string) => around.has(keysOf(phrase).slice(0, 2).join(' '))
  if (term.unless?.some(has)) return false
  return !term.when?.length || term.when.some(has)
}
