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

/** Answers this near to right teach nothing more. */
const LEAST_SLOPE = 0.01
/** Biases move more slowly than weights: every text pulls at them. */
const BIAS_RATE = 0.1

/**
 * One logistic regression a class, all at once, by stochastic gradient descent with AdaGrad steps
 * (Duchi, Hazan and Singer, "Adaptive subgradient methods", 2011). An example's features weigh 1/sqrt(count),
 * so that a short and a long one have the same length.
 */
export function trainLinear(
  examples: readonly Example[],
  features: number,
  classes: number,
  settings: LinearSettings,
  /** For each feature, 1 when only the classes in `mayUse` are taught by it. */
  reserved = new Uint8Array(features),
  mayUse: ReadonlySet<number> = new Set(),
): LinearModel {
  const weights = new Float32Array(features * classes)
  const seen = new Float32Array(features * classes)
  const biases = new Float32Array(classes).fill(-4)
  const biasSeen = new Float32Array(classes).fill(1)
  const random = seededRandom(20240229)
  const slopes = new Float32Array(classes)
  const actives = new Int32Array(classes)
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at] as Example
      const value = 1 / Math.sqrt(example.features.length || 1)
      slopes.set(biases)
      for (const feature of example.features) {
        const row = feature * classes
        for (let each = 0; each < classes; each += 1)
          slopes[each]! += (weights[row + each] as number) * value
      }
      let active = 0
      for (let each = 0; each < classes; each += 1) {
        const p = 1 / (1 + Math.exp(-(slopes[each] as number)))
        const slope = (p - (example.targets[each] as number)) * (example.weights[each] as number)
        if (Math.abs(slope) < LEAST_SLOPE) continue
        biasSeen[each]! += slope * slope
        biases[each]! -= (BIAS_RATE * settings.rate * slope) / Math.sqrt(biasSeen[each] as number)
        slopes[active] = slope
        actives[active] = each
        active += 1
      }
      for (const feature of example.features) {
        const row = feature * classes
        for (let at = 0; at < active; at += 1) {
          const cell = row + (actives[at] as number)
          if (reserved[feature] && !mayUse.has(actives[at] as number)) continue
          const step = (slopes[at] as number) * value + settings.ridge * (weights[cell] as number)
          const total = (seen[cell] as number) + step * step
          seen[cell] = total
          weights[cell] =
            (weights[cell] as number) - (settings.rate * step) / (Math.sqrt(total) + 1e-4)
        }
      }
    }
  }
  return { weights, biases }
}
