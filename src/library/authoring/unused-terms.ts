import { PhraseAutomaton } from '../../matching/cues/automaton.ts'
import { key, keysOf } from '../../matching/cues/vocabulary.ts'
import { tokens } from '../../matching/text/tokens.ts'
import type { Term } from '../schema.ts'

/**
 * Terms tied to a theme that stand in none of the texts, in any form: nothing that the project has written
 * shows yet that anybody would write them. Terms tied to no theme are only there to be understood, and left out.
 */
export function unusedTerms(vocabulary: readonly Term[], texts: Iterable<string>): string[] {
  const tied = vocabulary.filter((term) => Object.keys(term.themes).length > 0)
  const automaton = new PhraseAutomaton<Term>(keysOf)
  for (const term of tied) {
    for (const form of [term.term, ...(term.forms ?? [])]) automaton.add(form, term)
  }
  const seen = new Set<Term>()
  for (const text of texts) {
    for (const { value } of automaton.find(tokens(text).map(key))) seen.add(value)
  }
  return tied.filter((term) => !seen.has(term)).map((term) => term.term)
}
