/**
 * What training makes and a pack carries: plain data, as it stands in the pack's JSON.
 * Byte arrays are base64.
 */
export interface MatchingModel {
  /** The recipe that made it: a model of another recipe is not used. */
  recipe: number
  /** Fingerprint of all that it was taught from. */
  taughtFrom: string
  signs: PackedSigns
  decision: DecisionData
  gaps: GapsData
  /** How good it was on notes that it was not taught by: see `training/figures.ts`. */
  figures: Record<string, number>
}

/** A pruned linear model. Rows are sorted by hash; a row's cells are (class, weight) pairs. */
export interface PackedSigns {
  classes: string[]
  biases: number[]
  /** A weight is its stored byte (-127 to 127) times its class's scale. */
  scales: number[]
  rows: number
  /** Differences between neighbouring hashes, as little-endian base-128 numbers. */
  hashes: string
  /** How many cells each row has, one byte a row. */
  counts: string
  /** Class of each cell, one byte a cell. */
  columns: string
  /** Weight of each cell, one signed byte a cell. */
  weights: string
}

/** A tree in arrays; an inner node has a feature and two children, a leaf has feature -1. */
export interface Tree {
  feature: number[]
  /** Goes left when the value is below or at the threshold. */
  threshold: number[]
  left: number[]
  right: number[]
  value: number[]
}

/** Log-odds that a theme is worth raising: the mean of a logistic regression and of boosted trees, calibrated. */
export interface DecisionData {
  /** Names of the features, in order: checked against the code's own. */
  features: string[]
  means: number[]
  spreads: number[]
  weights: number[]
  bias: number
  /** What is added for each theme, in the order of the signs' classes. */
  themes: number[]
  base: number
  trees: Tree[]
  /** Calibration (Platt, 1999): slope and offset of the log-odds. */
  slope: number
  offset: number
  /** Scores at which a lesson is shown: for the first of a note, and for those after it. */
  showFirst: number
  showNext: number
}

/** One logistic regression a gap. */
export interface GapsData {
  features: string[]
  gaps: { id: string; bias: number; weights: number[]; threshold: number }[]
}

/** The recipe of this version of the code: raised when features or layers change, so that models are taught anew. */
export const RECIPE = 4
