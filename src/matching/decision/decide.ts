import type { DecisionData, Tree } from '../model-data.ts'
import { FEATURE_NAMES, type ThemeEvidence } from './evidence.ts'
import { FlatTrees } from './flat-trees.ts'

/** A theme and how likely it is that a thoughtful colleague would raise it here, from 0 to 1. */
export interface ThemeScore {
  theme: number
  score: number
}

/** The score of each theme, best first. */
export function decide(data: DecisionData, evidence: readonly ThemeEvidence[]): ThemeScore[] {
  let scorer = scorers.get(data)
  if (!scorer) {
    scorer = new Scorer(data)
    scorers.set(data, scorer)
  }
  const found: ThemeScore[] = []
  for (const each of evidence)
    found.push({ theme: each.theme, score: calibrated(data, scorer.raw(each)) })
  return found.sort((a, b) => b.score - a.score || a.theme - b.theme)
}

const scorers = new WeakMap<DecisionData, Scorer>()

/** Scores themes. Most letters that are typed change nothing that the decision sees: then the last score stands. */
class Scorer {
  readonly #trees: FlatTrees
  readonly #means: Float64Array
  readonly #spreads: Float64Array
  readonly #weights: Float64Array
  readonly #last: ({ values: Float64Array; raw: number } | undefined)[] = []

  constructor(private readonly data: DecisionData) {
    this.#trees = new FlatTrees(data.trees)
    this.#means = Float64Array.from(data.means)
    this.#spreads = Float64Array.from(data.spreads)
    this.#weights = Float64Array.from(data.weights)
  }

  /** Log-odds before calibration: the mean of the regression's and the trees'. */
  raw({ theme, values }: ThemeEvidence): number {
    const last = this.#last[theme]
    if (last && same(last.values, values)) return last.raw
    const { bias, themes, base } = this.data
    let line = bias + (themes[theme] ?? 0)
    for (let index = 0; index < values.length; index += 1) {
      const apart = (values[index] as number) - (this.#means[index] as number)
      line += (apart / (this.#spreads[index] as number)) * (this.#weights[index] as number)
    }
    const raw = (line + this.#trees.sum(values, base)) / 2
    this.#last[theme] = { values, raw }
    return raw
  }
}

function same(first: Float64Array, second: Float64Array): boolean {
  for (let at = 0; at < first.length; at += 1) if (first[at] !== second[at]) return false
  return true
}

function calibrated(data: DecisionData, raw: number): number {
  return 1 / (1 + Math.exp(-(data.slope * raw + data.offset)))
}

/** What a tree adds for one row of features. */
export function treeValue(tree: Tree, row: Float64Array): number {
  let node = 0
  while ((tree.feature[node] as number) >= 0) {
    const goesLeft =
      (row[tree.feature[node] as number] as number) <= (tree.threshold[node] as number)
    node = (goesLeft ? tree.left[node] : tree.right[node]) as number
  }
  return tree.value[node] as number
}

/** Weight of cues at which a theme is raised when there is no trained model: two strong terms, or three middling ones. */
const CUES_ENOUGH = 1.6

/** The same judgement from the vocabulary alone, for packs without a trained model. */
export function decideByCues(evidence: readonly ThemeEvidence[]): ThemeScore[] {
  const sum = FEATURE_NAMES.indexOf('cueSum')
  const against = FEATURE_NAMES.indexOf('cueAgainst')
  const described = FEATURE_NAMES.indexOf('described')
  return evidence
    .map(({ theme, values }) => {
      const balance =
        (values[sum] as number) + (values[described] as number) - (values[against] as number)
      return { theme, score: 1 / (1 + Math.exp(-3 * (balance - CUES_ENOUGH))) }
    })
    .sort((a, b) => b.score - a.score || a.theme - b.theme)
}
