import type { Term } from '../../library/schema.ts'
import type { Hit } from '../cues/vocabulary.ts'

/** What the cues of a note say, one cell a theme. */
export interface CueWeights {
  sum: Float64Array
  best: Float64Array
  /** How many different terms. */
  kinds: Uint16Array
  /** Weight of those said not to be so, long over, or about somebody else. */
  against: Float64Array
  /** Weight of those that are described in the words of a pattern; they are in none of the sums above. */
  described: Float64Array
  describedKinds: Uint16Array
}

/** A theme by its index, and how strongly a term speaks for it. */
interface Weight {
  theme: number
  weight: number
}

const plans = new WeakMap<readonly string[], (term: Term) => readonly Weight[]>()

/** For these themes: the weights of a term, worked out once. */
function weightsFor(themes: readonly string[]): (term: Term) => readonly Weight[] {
  const known = plans.get(themes)
  if (known) return known
  const index = new Map(themes.map((theme, at) => [theme, at]))
  const weights = new WeakMap<Term, readonly Weight[]>()
  const plan = (term: Term) => {
    let own = weights.get(term)
    if (!own) {
      own = Object.entries(term.themes).flatMap(([id, weight]) => {
        const theme = index.get(id)
        return theme === undefined ? [] : [{ theme, weight }]
      })
      weights.set(term, own)
    }
    return own
  }
  plans.set(themes, plan)
  return plan
}

/** Sums up the cues of a note, given for each sentence. A term counts once for and once against. */
export function cueWeights(
  hits: readonly (readonly Hit[])[],
  themes: readonly string[],
): CueWeights {
  const weightsOf = weightsFor(themes)
  const count = themes.length
  const sum = new Float64Array(count)
  const best = new Float64Array(count)
  const kinds = new Uint16Array(count)
  const against = new Float64Array(count)
  const described = new Float64Array(count)
  const describedKinds = new Uint16Array(count)
  const seenFor = new Set<string>()
  const seenAgainst = new Set<string>()
  const seenDescribed = new Set<string>()
  for (const inSentence of hits) {
    for (const { term, undone, byPattern } of inSentence) {
      if (byPattern) {
        if (undone || seenDescribed.has(term.term)) continue
        seenDescribed.add(term.term)
        for (const { theme, weight } of weightsOf(term)) {
          described[theme]! += weight
          describedKinds[theme]! += 1
        }
        continue
      }
      const seen = undone ? seenAgainst : seenFor
      if (seen.has(term.term)) continue
      seen.add(term.term)
      for (const { theme, weight } of weightsOf(term)) {
        if (undone) against[theme]! += weight
        else {
          sum[theme]! += weight
          kinds[theme]! += 1
          best[theme] = Math.max(best[theme] as number, weight)
        }
      }
    }
  }
  return { sum, best, kinds, against, described, describedKinds }
}
