import { treeValue } from '../decision/decide.ts'
import type { Tree } from '../model-data.ts'

const MOST_CUTS = 32
const MOST_BINS = MOST_CUTS + 1

/** How trees are grown. */
export interface BoostSettings {
  rounds: number
  depth: number
  rate: number
  /** L2 on leaf values, in units of the summed curvature. */
  ridge: number
  /** Least summed curvature in a leaf. */
  leastWeight: number
  /** Share of rows for each tree. */
  sample: number
}

/**
 * Gradient-boosted trees for a yes-or-no answer with soft targets, second order
 * (Chen and Guestrin, "XGBoost", 2016), exact splits over at most 32 cut points a feature.
 * `rows` are feature values; returns the trees whose values add up to log-odds above `base`.
 */
export function trainTrees(
  rows: readonly Float64Array[],
  targets: Float64Array,
  weights: Float64Array,
  base: number,
  settings: BoostSettings,
  random: () => number,
): Tree[] {
  const width = rows[0]?.length ?? 0
  const cuts = Array.from({ length: width }, (_, feature) => cutPoints(rows, feature))
  // One row after another in one array, and one histogram for all features: reading them in order is what makes it quick.
  const binned = new Uint8Array(rows.length * width)
  rows.forEach((row, at) => {
    for (let feature = 0; feature < width; feature += 1)
      binned[at * width + feature] = binOf(cuts[feature] as number[], row[feature] as number)
  })
  const slopes = new Float64Array(width * MOST_BINS)
  const curves = new Float64Array(width * MOST_BINS)
  const logits = new Float64Array(rows.length).fill(base)
  const trees: Tree[] = []
  for (let round = 0; round < settings.rounds; round += 1) {
    const slope = new Float64Array(rows.length)
    const curve = new Float64Array(rows.length)
    const chosen: number[] = []
    for (let row = 0; row < rows.length; row += 1) {
      const p = 1 / (1 + Math.exp(-(logits[row] as number)))
      slope[row] = (weights[row] as number) * (p - (targets[row] as number))
      curve[row] = (weights[row] as number) * Math.max(p * (1 - p), 1e-4)
      if (random() < settings.sample) chosen.push(row)
    }
    const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [] }
    grow(tree, chosen, 0)
    trees.push(tree)
    for (let row = 0; row < rows.length; row += 1)
      logits[row]! += treeValue(tree, rows[row] as Float64Array)

    function grow(into: Tree, members: number[], depth: number): number {
      const node = into.feature.length
      let sumSlope = 0
      let sumCurve = 0
      for (const row of members) {
        sumSlope += slope[row] as number
        sumCurve += curve[row] as number
      }
      into.feature.push(-1)
      into.threshold.push(0)
      into.left.push(-1)
      into.right.push(-1)
      into.value.push((-settings.rate * sumSlope) / (sumCurve + settings.ridge))
      if (depth >= settings.depth) return node
      slopes.fill(0)
      curves.fill(0)
      for (const row of members) {
        const ownSlope = slope[row] as number
        const ownCurve = curve[row] as number
        const start = row * width
        for (let feature = 0; feature < width; feature += 1) {
          const cell = feature * MOST_BINS + (binned[start + feature] as number)
          slopes[cell]! += ownSlope
          curves[cell]! += ownCurve
        }
      }
      let best = { gain: 1e-6, feature: -1, bin: 0 }
      const whole = (sumSlope * sumSlope) / (sumCurve + settings.ridge)
      for (let feature = 0; feature < width; feature += 1) {
        const bins = (cuts[feature] as number[]).length + 1
        const first = feature * MOST_BINS
        let leftSlope = 0
        let leftCurve = 0
        for (let bin = 0; bin < bins - 1; bin += 1) {
          leftSlope += slopes[first + bin] as number
          leftCurve += curves[first + bin] as number
          const rightCurve = sumCurve - leftCurve
          if (leftCurve < settings.leastWeight || rightCurve < settings.leastWeight) continue
          const rightSlope = sumSlope - leftSlope
          const gain =
            (leftSlope * leftSlope) / (leftCurve + settings.ridge) +
            (rightSlope * rightSlope) / (rightCurve + settings.ridge) -
            whole
          if (gain > best.gain) best = { gain, feature, bin }
        }
      }
      if (best.feature < 0) return node
      const cut = (cuts[best.feature] as number[])[best.bin] as number
      into.feature[node] = best.feature
      into.threshold[node] = cut
      const goesLeft = (row: number) => (binned[row * width + best.feature] as number) <= best.bin
      into.left[node] = grow(into, members.filter(goesLeft), depth + 1)
      into.right[node] = grow(
        into,
        members.filter((row) => !goesLeft(row)),
        depth + 1,
      )
      return node
    }
  }
  return trees
}

function cutPoints(rows: readonly Float64Array[], feature: number): number[] {
  const values = [...new Set(rows.map((row) => row[feature] as number))].sort((a, b) => a - b)
  const step = Math.max(1, values.length / MOST_CUTS)
  const cuts: number[] = []
  for (let at = step; at < values.length; at += step) {
    const index = Math.floor(at)
    cuts.push(Number((((values[index - 1] as number) + (values[index] as number)) / 2).toFixed(3)))
  }
  return [...new Set(cuts)]
}

/** The first bin whose upper cut is not below the value. */
function binOf(cuts: readonly number[], value: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (cuts[middle] as number)) high = middle
    else low = middle + 1
  }
  return low
}
