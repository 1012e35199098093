import { treeValue } from '../decision/decide.ts'
import { FEATURE_NAMES, type ThemeEvidence } from '../decision/evidence.ts'
import type { DecisionData, Tree } from '../model-data.ts'
import { trainTrees } from './boosting.ts'
import type { LabelledNote } from './data.ts'
import { seededRandom, shuffled } from './linear.ts'
import { fitLogistic, type Logistic, logisticScore } from './logistic.ts'

/** A note with what the decision looks at. */
export interface JudgedNote {
  note: LabelledNote
  evidence: readonly ThemeEvidence[]
  /** How much it counts: 1 for a whole note, less for a fragment that stands in for a very short one. */
  weight: number
}

/** What an acceptable theme counts as, between wrong (0) and certain (1). */
const ACCEPTABLE = 0.6
const FOLDS = 10
/** Chosen by cross-validation over the whole notes. */
const TREES = { rounds: 120, depth: 3, rate: 0.06, ridge: 2, leastWeight: 3, sample: 0.7 }
const LOGISTIC = { ridge: 3, groupRidge: 10, steps: 120 }
const BASE = Math.log(0.15 / 0.85)

interface Fitted {
  line: Logistic
  trees: Tree[]
}

/**
 * Scores (log-odds) of each note's candidates, each worked out by models that have not seen the note.
 * `always` are taught from in every fold.
 */
export function outOfFold(
  notes: readonly JudgedNote[],
  always: readonly JudgedNote[],
  themes: readonly string[],
): Float64Array[] {
  const scores = notes.map(({ evidence }) => new Float64Array(evidence.length))
  const foldOf = folds(notes.length, FOLDS, 7)
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fitted = fit([...notes.filter((_, at) => foldOf[at] !== fold), ...always], themes)
    notes.forEach(({ evidence }, at) => {
      if (foldOf[at] === fold)
        scores[at] = Float64Array.from(evidence, (each) => score(fitted, each))
    })
  }
  return scores
}

/** Which of `number` folds each of `count` notes is in. */
export function folds(count: number, number: number, seed: number): Int32Array {
  const fold = new Int32Array(count)
  shuffled(count, seededRandom(seed)).forEach((note, at) => {
    fold[note] = at % number
  })
  return fold
}

/** Fits the decision on all notes. Calibration and bars are those found out of fold. */
export function fitDecision(
  notes: readonly JudgedNote[],
  themes: readonly string[],
  calibration: { slope: number; offset: number },
  bars: { showFirst: number; showNext: number },
): DecisionData {
  const { line, trees } = fit(notes, themes)
  const short = (value: number) => Number(value.toPrecision(5))
  return {
    features: [...FEATURE_NAMES],
    means: line.means.map(short),
    spreads: line.spreads.map(short),
    weights: line.weights.map(short),
    bias: short(line.bias),
    themes: line.groups.map(short),
    base: short(BASE),
    trees: trees.map((tree) => ({ ...tree, value: tree.value.map(short) })),
    slope: short(calibration.slope),
    offset: short(calibration.offset),
    ...bars,
  }
}

/** Slope and offset that turn log-odds into honest chances of being right (Platt, 1999). */
export function calibrate(
  notes: readonly JudgedNote[],
  themes: readonly string[],
  scores: readonly Float64Array[],
): { slope: number; offset: number } {
  const rows: number[][] = []
  const targets: number[] = []
  notes.forEach(({ note, evidence }, at) => {
    evidence.forEach(({ theme }, index) => {
      rows.push([(scores[at] as Float64Array)[index] as number])
      targets.push(isRight(note, themes[theme] as string) ? 1 : 0)
    })
  })
  const fitted = fitLogistic(rows, targets, undefined, [], 0, {
    ridge: 0,
    groupRidge: 0,
    steps: 400,
  })
  const slope = (fitted.weights[0] as number) / (fitted.spreads[0] as number)
  return { slope, offset: fitted.bias - slope * (fitted.means[0] as number) }
}

function isRight(note: LabelledNote, theme: string): boolean {
  return note.must.includes(theme) || note.may.includes(theme)
}

function fit(notes: readonly JudgedNote[], themes: readonly string[]): Fitted {
  const rows: Float64Array[] = []
  const targets: number[] = []
  const weights: number[] = []
  const groups: number[] = []
  for (const { note, evidence, weight } of notes) {
    for (const { theme, values } of evidence) {
      rows.push(values)
      targets.push(
        note.must.includes(themes[theme] as string)
          ? 1
          : isRight(note, themes[theme] as string)
            ? ACCEPTABLE
            : 0,
      )
      weights.push(weight)
      groups.push(theme)
    }
  }
  return {
    line: fitLogistic(rows, targets, weights, groups, themes.length, LOGISTIC),
    trees: trainTrees(
      rows,
      Float64Array.from(targets),
      Float64Array.from(weights),
      BASE,
      TREES,
      seededRandom(3),
    ),
  }
}

function score({ line, trees }: Fitted, { theme, values }: ThemeEvidence): number {
  let boosted = BASE
  for (const tree of trees) boosted += treeValue(tree, values)
  return (logisticScore(line, values, theme) + boosted) / 2
}
