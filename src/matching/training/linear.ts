/** One example: its features as dense ids (each once), what it is, and how much each label counts. */
export interface Example {
  features: Int32Array
  /** One value a class: 1 yes, 0 no. */
  targets: Float32Array
  /** One weight a class: how much the answer counts. */
  weights: Float32Array
}

/** One weight row a feature (row-major, `classes` wide) and one bias a class. */
export interface LinearModel {
  weights: Float32Array
  biases: Float32Array
}

export interface LinearSettings {
  epochs: number
  rate: number
  /** Strength of the pull towards zero (L2), per example seen. */
  ridge: number
}

/** Numbers from 0 to 1, the same on every machine (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** A shuffled list of the numbers below `count` (Fisher and Yates). */
export function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index)
  for (let index = count - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const kept = order[index] as number
    order[index] = order[other] as number
    order[other] = kept
  }
  return order
}

/**
 * One logistic regression a class, all at once, by stochastic gradient descent with AdaGrad steps
 * (Duchi, Hazan and Singer, "Adaptive subgradient methods", 2011). An example's features weigh 1/sqrt(count),
 * so that a short and a long one have the same length.
 */
export function trainLinear(examples: readonly Example[], features: number, classes: number, settings: LinearSettings): LinearModel {
  const weights = new Float32Array(features * classes)
  const seen = new Float32Array(features * classes)
  const biases = new Float32Array(classes).fill(-4)
  const biasSeen = new Float32Array(classes).fill(1)
  const random = seededRandom(20240229)
  const slopes = new Float32Array(classes)
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at] as Example
      const value = 1 / Math.sqrt(example.features.length || 1)
      slopes.set(biases)
      for (const feature of example.features) {
        const row = feature * classes
        for (let each = 0; each < classes; each += 1) (slopes as Float32Array)[each]! += (weights[row + each] as number) * value
      }
      for (let each = 0; each < classes; each += 1) {
        const p = 1 / (1 + Math.exp(-(slopes[each] as number)))
        const slope = (p - (example.targets[each] as number)) * (example.weights[each] as number)
        slopes[each] = Math.abs(slope) < 1e-3 ? 0 : slope
        if (slopes[each] === 0) continue
        biasSeen[each]! += slope * slope
        biases[each]! -= (0.1 * settings.rate * slope) / Math.sqrt(biasSeen[each] as number)
      }
      for (let each = 0; each < classes; each += 1) {
        const slope = slopes[each] as number
        if (slope === 0) continue
        for (const feature of example.features) {
          const cell = feature * classes + each
          const step = slope * value + settings.ridge * (weights[cell] as number)
          const total = (seen[cell] as number) + step * step
          seen[cell] = total
          weights[cell] = (weights[cell] as number) - (settings.rate * step) / (Math.sqrt(total) + 1e-4)
        }
      }
    }
  }
  return { weights, biases }
}
