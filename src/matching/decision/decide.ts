import type { DecisionData, Tree } from '../model-data.ts'
import { FEATURE_NAMES, type ThemeEvidence } from './evidence.ts'

/** A theme and how likely it is that a thoughtful colleague would raise it here, from 0 to 1. */
export interface ThemeScore {
  theme: number
  score: number
}

/** The score of each theme, best first. */
export function decide(data: DecisionData, evidence: readonly ThemeEvidence[]): ThemeScore[] {
  return evidence
    .map((each) => ({ theme: each.theme, score: calibrated(data, rawScore(data, each)) }))
    .sort((a, b) => b.score - a.score || a.theme - b.theme)
}

/** Log-odds before calibration: the mean of the regression's and the trees'. */
function rawScore(data: DecisionData, { theme, values }: ThemeEvidence): number {
  let line = data.bias + (data.themes[theme] ?? 0)
  for (let index = 0; index < values.length; index += 1) {
    line +=
      (((values[index] as number) - (data.means[index] as number)) /
        (data.spreads[index] as number)) *
      (data.weights[index] as number)
  }
  let trees = data.base
  for (const tree of data.trees) trees += treeValue(tree, values)
  return (line + trees) / 2
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
  return evidence
    .map(({ theme, values }) => {
      const balance = (values[sum] as number) - (values[against] as number)
      return { theme, score: 1 / (1 + Math.exp(-3 * (balance - CUES_ENOUGH))) }
    })
    .sort((a, b) => b.score - a.score || a.theme - b.theme)
}
