/** A logistic regression over standardised features, with one extra bias a group of rows. */
export interface Logistic {
  means: number[]
  spreads: number[]
  weights: number[]
  bias: number
  /** Added for rows of each group. */
  groups: number[]
}

export interface LogisticSettings {
  /** L2 strength on the weights, and on the groups' biases: in units of one row. */
  ridge: number
  groupRidge: number
  steps: number
}

/**
 * Fits by full-batch Adam (Kingma and Ba, 2015). Targets may be soft; rows weigh 1 when there are no `rowWeights`. `groupOf` may be empty when there are no groups.
 */
export function fitLogistic(
  rows: readonly ArrayLike<number>[],
  targets: ArrayLike<number>,
  rowWeights: ArrayLike<number> | undefined,
  groupOf: ArrayLike<number>,
  groupCount: number,
  settings: LogisticSettings,
): Logistic {
  const width = rows[0]?.length ?? 0
  const { means, spreads } = spread(rows, width)
  // One row after another in one array: it is read many hundred times.
  const scaled = new Float64Array(rows.length * width)
  rows.forEach((row, index) => {
    for (let at = 0; at < width; at += 1)
      scaled[index * width + at] =
        ((row[at] as number) - (means[at] as number)) / (spreads[at] as number)
  })
  const count = width + 1 + groupCount
  const weights = new Float64Array(count)
  const first = new Float64Array(count)
  const second = new Float64Array(count)
  for (let step = 1; step <= settings.steps; step += 1) {
    const slope = new Float64Array(count)
    for (let at = 0; at < width; at += 1) slope[at] = settings.ridge * (weights[at] as number)
    for (let at = width + 1; at < count; at += 1)
      slope[at] = settings.groupRidge * (weights[at] as number)
    for (let index = 0; index < rows.length; index += 1) {
      const row = index * width
      const group = groupCount > 0 ? width + 1 + (groupOf[index] as number) : -1
      let line = (weights[width] as number) + (group >= 0 ? (weights[group] as number) : 0)
      for (let at = 0; at < width; at += 1)
        line += (weights[at] as number) * (scaled[row + at] as number)
      const miss =
        (rowWeights?.[index] ?? 1) * (1 / (1 + Math.exp(-line)) - (targets[index] as number))
      for (let at = 0; at < width; at += 1) slope[at]! += miss * (scaled[row + at] as number)
      slope[width]! += miss
      if (group >= 0) slope[group]! += miss
    }
    for (let at = 0; at < count; at += 1) {
      first[at] = 0.9 * (first[at] as number) + 0.1 * (slope[at] as number)
      second[at] = 0.99 * (second[at] as number) + 0.01 * (slope[at] as number) ** 2
      const mean = (first[at] as number) / (1 - 0.9 ** step)
      const size = Math.sqrt((second[at] as number) / (1 - 0.99 ** step)) + 1e-8
      weights[at] = (weights[at] as number) - (0.05 * mean) / size
    }
  }
  return {
    means,
    spreads,
    weights: [...weights.subarray(0, width)],
    bias: weights[width] as number,
    groups: [...weights.subarray(width + 1)],
  }
}

/** The log-odds of one row. */
export function logisticScore(fit: Logistic, row: ArrayLike<number>, group: number): number {
  let line = fit.bias + (fit.groups[group] ?? 0)
  for (let at = 0; at < fit.weights.length; at += 1) {
    line +=
      (fit.weights[at] as number) *
      (((row[at] as number) - (fit.means[at] as number)) / (fit.spreads[at] as number))
  }
  return line
}

function spread(
  rows: readonly ArrayLike<number>[],
  width: number,
): { means: number[]; spreads: number[] } {
  const means = new Array<number>(width).fill(0)
  const spreads = new Array<number>(width).fill(0)
  for (const row of rows)
    for (let at = 0; at < width; at += 1) means[at]! += (row[at] as number) / rows.length
  for (const row of rows)
    for (let at = 0; at < width; at += 1)
      spreads[at]! += ((row[at] as number) - (means[at] as number)) ** 2 / rows.length
  return { means, spreads: spreads.map((each) => Math.sqrt(each) || 1) }
}
