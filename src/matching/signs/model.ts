/** A linear model over hashed features: for each feature a row of weights, for each class a bias. */
export interface SignModel {
  /** Class names: theme ids, and last `NOTHING`. */
  classes: readonly string[]
  biases: Float32Array
  /** The row of a feature, or -1 when the model does not know it. */
  find(hash: number): number
  /** How many features it knows. */
  rows: number
  /** What one unit of a stored weight is worth, for each class. */
  scales: Float64Array
  /** Adds a row's stored weights to `into` (one cell a class), so many times: whole numbers, so that sums are exact. */
  add(row: number, into: Int32Array, times: 1 | -1): void
  /** The weight of a row for one class; 0 when pruned. */
  weight(row: number, of: number): number
}

/** The class of fragments that call for no theme at all. */
export const NOTHING = 'nothing'
