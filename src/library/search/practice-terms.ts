import { PhraseAutomaton } from '../../matching/cues/automaton.ts'
import type { Term } from '../schema.ts'
import { rootOf, wordsOf } from './words.ts'

/** A term with `when` means this only in some company, which a short query cannot show. */
const UNSURE = 0.6

/** A practice term in a query: which of its words, and how strongly it speaks for each theme. */
export interface TermFound {
  from: number
  to: number
  themes: ReadonlyMap<string, number>
}

/** The pack's vocabulary, found in queries: the themes behind words that stand in no lesson. */
export class PracticeTerms {
  readonly #phrases = new PhraseAutomaton<ReadonlyMap<string, number>>()
  /** Every word of every term, as written. */
  readonly words: ReadonlySet<string>

  constructor(vocabulary: readonly Term[]) {
    const all = new Set<string>()
    for (const { term, forms = [], themes, when } of vocabulary) {
      const strengths = Object.entries(themes)
      if (strengths.length === 0) continue
      const weighed = new Map(strengths.map(([theme, strength]) => [theme, when ? strength * UNSURE : strength]))
      const written = new Map([term, ...forms].map((form) => [wordsOf(form).map(rootOf).join(' '), wordsOf(form)]))
      for (const words of written.values()) {
        for (const word of words) all.add(word)
        this.#phrases.add(words.map(rootOf), weighed)
      }
    }
    this.words = all
  }

  /** The terms in a query, given as the roots of its words. */
  find(roots: readonly string[]): TermFound[] {
    return this.#phrases.find(roots).map(({ value, from, to }) => ({ from, to, themes: value }))
  }
}
