import { GAP_FEATURES, GAP_IDS } from '../gaps/find-gaps.ts'
import type { GapsData } from '../model-data.ts'
import { fitLogistic, type Logistic, logisticScore } from './logistic.ts'
import { folds } from './train-decision.ts'

/** A note's features for gaps, and the gaps it has. */
export interface GapExample {
  features: readonly number[]
  gaps: readonly string[]
}

const FOLDS = 6
const SETTINGS = { ridge: 30, groupRidge: 0, steps: 120 }

/** Fits a logistic regression a gap, and the threshold at which the gaps together have the best F1 out of fold. */
export function trainGaps(examples: readonly GapExample[]): { data: GapsData; said: string[][] } {
  const scores = outOfFold(examples)
  const threshold = bestThreshold(examples, scores)
  const rows = examples.map(({ features }) => features)
  const short = (value: number) => Number(value.toPrecision(4))
  const gaps = GAP_IDS.map((id) => {
    const fit = fitLogistic(rows, targets(examples, id), undefined, [], 0, SETTINGS)
    const weights = fit.weights.map((weight, at) => short(weight / (fit.spreads[at] as number)))
    const bias = short(
      weights.reduce((sum, weight, at) => sum - weight * (fit.means[at] as number), fit.bias),
    )
    return { id, bias, weights, threshold }
  })
  const said = examples.map((_, at) =>
    GAP_IDS.filter((_id, gap) => sigmoid((scores[at] as number[])[gap] as number) > threshold),
  )
  return { data: { features: [...GAP_FEATURES], gaps }, said }
}

function outOfFold(examples: readonly GapExample[]): number[][] {
  const scores = examples.map(() => GAP_IDS.map(() => 0))
  const foldOf = folds(examples.length, FOLDS, 7)
  for (const fold of new Set(foldOf)) {
    const others = examples.filter((_, at) => foldOf[at] !== fold)
    const fits = GAP_IDS.map(
      (id): Logistic =>
        fitLogistic(
          others.map(({ features }) => features),
          targets(others, id),
          undefined,
          [],
          0,
          SETTINGS,
        ),
    )
    examples.forEach(({ features }, at) => {
      if (foldOf[at] === fold) scores[at] = fits.map((fit) => logisticScore(fit, features, 0))
    })
  }
  return scores
}

function bestThreshold(examples: readonly GapExample[], scores: readonly number[][]): number {
  let best = { threshold: 0.5, f1: 0 }
  for (let threshold = 0.2; threshold <= 0.6; threshold += 0.02) {
    let both = 0
    let said = 0
    let all = 0
    examples.forEach(({ gaps }, at) => {
      const own = GAP_IDS.filter(
        (_, gap) => sigmoid((scores[at] as number[])[gap] as number) > threshold,
      )
      both += own.filter((id) => gaps.includes(id)).length
      said += own.length
      all += gaps.length
    })
    const f1 = (2 * both) / (said + all || 1)
    if (f1 > best.f1) best = { threshold: Number(threshold.toFixed(2)), f1 }
  }
  return best.threshold
}

function targets(examples: readonly GapExample[], id: string): number[] {
  return examples.map(({ gaps }) => (gaps.includes(id) ? 1 : 0))
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
