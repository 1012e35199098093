import { features } from '../signs/features.ts'
import { NOTHING } from '../signs/model.ts'
import { readNote } from '../text/read-note.ts'
import type { Fragment } from './data.ts'
import { type Example, trainLinear } from './linear.ts'
import type { DenseSigns } from './pack-signs.ts'

/** Features seen in fewer fragments are left out. */
const LEAST_COUNT = 2
/** How much a fragment's second and later labels count: they were set more quickly than the first. */
const LATER_LABEL = 0.7
/** How much "this must not be raised" counts, against the mere absence of a label. */
const NEAR_MISS = 3
/** Chosen by cross-validation over the whole notes. */
const SETTINGS = { epochs: 12, rate: 0.3, ridge: 1e-3 }

/** Teaches the linear model of signs from fragments. */
export function trainSigns(fragments: readonly Fragment[], themes: readonly string[]): DenseSigns {
  const classes = [...themes, NOTHING]
  const indexOf = new Map(themes.map((theme, at) => [theme, at]))
  const hashes = fragments.map(({ text }) => {
    const { words, negated } = readNote(text)
    const own = new Set<number>()
    features(words, 0, words.length, negated, (hash) => own.add(hash))
    return own
  })
  const counts = new Map<number, number>()
  for (const own of hashes) for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).sort((a, b) => a[0] - b[0])
  const rowOf = new Map(kept.map(([hash], row) => [hash, row]))

  const examples = fragments.map((fragment, at): Example => {
    const targets = new Float32Array(classes.length)
    const weights = new Float32Array(classes.length).fill(1)
    fragment.themes.forEach((theme, rank) => {
      const index = indexOf.get(theme)
      if (index === undefined) return
      targets[index] = 1
      weights[index] = rank === 0 ? 1 : LATER_LABEL
    })
    for (const theme of fragment.not ?? []) {
      const index = indexOf.get(theme)
      if (index !== undefined) weights[index] = NEAR_MISS
    }
    if (fragment.themes.length === 0) targets[classes.length - 1] = 1
    const rows = [...(hashes[at] as Set<number>)].flatMap((hash) => rowOf.get(hash) ?? [])
    return { features: Int32Array.from(rows), targets, weights }
  })
  const { weights, biases } = trainLinear(examples, kept.length, classes.length, SETTINGS)
  return { classes, biases, hashes: kept.map(([hash]) => hash), counts: kept.map(([, count]) => count), weights }
}
