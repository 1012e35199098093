import type { Term } from '../schema.ts'
import { Phrases } from './phrases.ts'
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
  readonly #phrases = new Phrases<{ term: string; themes: ReadonlyMap<string, number> }>()
  /** Every word of every term, as it should be written: forms hold slips too. */
  readonly words: ReadonlySet<string>
  /** The roots of all words, slips included. */
  readonly roots: ReadonlySet<string>

  constructor(vocabulary: readonly Term[]) {
    const all = new Set<string>()
    const roots = new Set<string>()
    for (const { term, forms = [], themes, when } of vocabulary) {
      const strengths = Object.entries(themes)
      if (strengths.length === 0) continue
      const weighed = new Map(
        strengths.map(([theme, strength]) => [theme, when ? strength * UNSURE : strength]),
      )
      for (const word of wordsOf(term)) all.add(word)
      for (const form of [term, ...forms]) {
        const phrase = wordsOf(form).map(rootOf)
        for (const root of phrase) roots.add(root)
        this.#phrases.add(phrase, { term, themes: weighed })
      }
    }
    this.words = all
    this.roots = roots
  }

  /** The terms in a query, given as the roots of its words. */
  find(roots: readonly string[]): TermFound[] {
    const seen = new Set<string>()
    return this.#phrases.find(roots).flatMap(({ value, from, to }) => {
      // Two forms of one term may have the same roots.
      const key = `${value.term} ${from} ${to}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ from, to, themes: value.themes }]
    })
  }
}
