import { describe, expect, it } from 'vitest'
import { treeValue } from '../../../src/matching/decision/decide.ts'
import { FlatTrees } from '../../../src/matching/decision/flat-trees.ts'
import { unpackSigns } from '../../../src/matching/signs/packed.ts'
import { SignReader } from '../../../src/matching/signs/windows.ts'
import { readNote } from '../../../src/matching/text/read-note.ts'
import { trainTrees } from '../../../src/matching/training/boosting.ts'
import { figuresOf } from '../../../src/matching/training/figures.ts'
import { seededRandom } from '../../../src/matching/training/linear.ts'
import { fitLogistic, logisticScore } from '../../../src/matching/training/logistic.ts'
import { packSigns } from '../../../src/matching/training/pack-signs.ts'
import { trainSigns } from '../../../src/matching/training/train-signs.ts'

const LESSONS = [
  'dad hits mum',
  'he hits her',
  'mum was hit again',
  'no food in the house',
  'the fridge is empty again',
  'hungry and no food',
].map((text, at) => ({ text, themes: [at < 3 ? 'domestic-abuse' : 'neglect'], weight: 1 }))
const THEMES = ['domestic-abuse', 'neglect']

describe('signs', () => {
  it('are learnt from examples and survive packing', () => {
    const packed = packSigns(trainSigns(LESSONS, THEMES), 10_000)
    const reader = new SignReader(unpackSigns(packed))
    const [first, second] = reader.windows(readNote('He hits her. There is no food.')).single
    expect(first?.[0]).toBeGreaterThan(first?.[1] as number)
    expect(second?.[1]).toBeGreaterThan(second?.[0] as number)
  })

  it('come out the same, byte for byte, each time', () => {
    const pack = () => JSON.stringify(packSigns(trainSigns(LESSONS, THEMES), 500))
    expect(pack()).toBe(pack())
  })
})

describe('regression and trees', () => {
  const rows = Array.from({ length: 200 }, (_, at) => Float64Array.of(at / 200, (at * 7) % 13))
  const targets = Float64Array.from(rows, (row) => ((row[0] as number) > 0.5 ? 1 : 0))

  it('find the feature that matters', () => {
    const fit = fitLogistic(rows, targets, undefined, [], 0, {
      ridge: 0.1,
      groupRidge: 0,
      steps: 200,
    })
    expect(Math.abs(fit.weights[0] as number)).toBeGreaterThan(
      5 * Math.abs(fit.weights[1] as number),
    )
    expect(logisticScore(fit, [0.9, 3], 0)).toBeGreaterThan(0)
    const settings = { rounds: 20, depth: 2, rate: 0.3, ridge: 1, leastWeight: 1, sample: 1 }
    const trees = trainTrees(
      rows,
      targets,
      new Float64Array(200).fill(1),
      0,
      settings,
      seededRandom(1),
    )
    const sum = (row: Float64Array) =>
      trees.reduce((total, tree) => total + treeValue(tree, row), 0)
    expect(sum(Float64Array.of(0.9, 3))).toBeGreaterThan(1)
    expect(sum(Float64Array.of(0.1, 3))).toBeLessThan(-1)
    const flat = new FlatTrees(trees)
    for (const row of rows) expect(flat.sum(row, 0)).toBe(sum(row))
  })
})

describe('figures', () => {
  it('are those of the labelled notes', () => {
    const note = {
      id: '1',
      kind: '',
      text: '',
      must: ['neglect', 'home-visits'],
      may: ['infants'],
      never: ['domestic-abuse'],
      gaps: ['bedroom-seen'],
      tags: ['typo'],
    }
    const silent = { ...note, must: [], may: [], never: [], gaps: [], tags: [] }
    const figures = figuresOf(
      [note, silent],
      [
        {
          shown: [
            { themes: ['neglect', 'infants'] },
            { themes: ['domestic-abuse', 'home-visits'] },
          ],
          gaps: ['bedroom-seen', 'childs-words'],
        },
        { shown: [], gaps: [] },
      ],
    )
    expect(figures).toMatchObject({
      recall: 1,
      precision: 0.5,
      quiet: 1,
      falseAlerts: 1,
      misspeltRecall: 1,
    })
    expect(figures.gapsF1).toBeCloseTo(2 / 3)
  })
})
