import { readPattern } from '../../matching/cues/patterns.ts'
import { keyOf } from '../../matching/cues/vocabulary.ts'
import type { Term } from '../schema.ts'
import type { Problem } from './problem.ts'
import type { Entry } from './read-yaml.ts'

/** Patterns of described cues that cannot be read. */
export function patternProblems(vocabulary: readonly Entry<Term>[]): Problem[] {
  return vocabulary.flatMap((entry) =>
    (entry.value.patterns ?? []).flatMap((pattern, at) => {
      try {
        readPattern(pattern, keyOf)
        return []
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        return [{ file: entry.file, line: entry.lineOf(['patterns', at]), message }]
      }
    }),
  )
}
