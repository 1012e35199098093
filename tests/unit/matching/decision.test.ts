import { describe, expect, it } from 'vitest'
import type { Term } from '../../../src/library/schema.ts'
import { Vocabulary } from '../../../src/matching/cues/vocabulary.ts'
import { cueWeights } from '../../../src/matching/decision/cue-weights.ts'
import { decide } from '../../../src/matching/decision/decide.ts'
import { FEATURE_NAMES, themeEvidence } from '../../../src/matching/decision/evidence.ts'
import type { DecisionData } from '../../../src/matching/model-data.ts'
import { SignReader } from '../../../src/matching/signs/windows.ts'
import { readNote } from '../../../src/matching/text/read-note.ts'
import { model, THEMES } from './taught-signs.ts'

const reader = new SignReader(model)

/** The features of each theme, most likely first, by their names. */
function evidenceOf(text: string) {
  const note = readNote(text)
  const found = themeEvidence(
    { note, hits: [], signs: { reader, windows: reader.windows(note) } },
    THEMES,
  )
  return found.map(({ theme, values }) => ({
    theme: THEMES[theme],
    of: (name: (typeof FEATURE_NAMES)[number]) => values[FEATURE_NAMES.indexOf(name)] as number,
  }))
}

describe('the features of themes', () => {
  const found = evidenceOf('He hits her. The fridge is empty. Door shut again. Mum was hit again.')
  const any = found.map(({ of }) => of('any'))

  it('come most likely theme first', () => {
    expect(found).toHaveLength(THEMES.length)
    expect(found[0]?.theme).toBe('domestic-abuse')
    expect(any).toEqual(any.toSorted((a, b) => b - a))
  })

  it('say how far a theme is behind the first and the third of the others', () => {
    found.forEach(({ of }, rank) => {
      const others = any.filter((_, at) => at !== rank)
      expect(of('rank')).toBeCloseTo(Math.log1p(rank))
      expect(of('behindBest')).toBeCloseTo((any[rank] as number) - (others[0] as number))
      expect(of('behindThird')).toBeCloseTo((any[rank] as number) - (others[2] as number))
    })
  })

  it('say where the strongest sentence stands, and how strong it and the next ones are', () => {
    const note = readNote('Tea was made. He hits her. Mum was hit again.')
    const singles = reader.windows(note).single.map((each) => each[0] as number)
    const first = evidenceOf(note.text)[0]
    expect(first?.theme).toBe('domestic-abuse')
    const [best, second, third] = singles.toSorted((a, b) => b - a)
    expect([first?.of('best'), first?.of('second'), first?.of('third')]).toEqual([
      best,
      second,
      third,
    ])
    expect(first?.of('position')).toBeCloseTo(singles.indexOf(best as number) / 2)
  })

  it('say under which context the words for a theme stand', () => {
    const contexts = ['negated', 'historic', 'elsewhere', 'hypothetical', 'done', 'denied'] as const
    const under = (text: string) => {
      const own = evidenceOf(text).find(({ theme }) => theme === 'domestic-abuse')
      return contexts.filter((name) => (own?.of(name) ?? 0) > 0.3)
    }
    expect(under('He hits her.')).toEqual([])
    expect(under('Ruled out that he hits her.')).toEqual(['negated'])
    expect(under('Historic, he hits her.')).toEqual(['historic'])
    expect(under('Neighbours say he hits her.')).toEqual(['elsewhere'])
    expect(under('Asked about whether he hits her.')).toEqual(['hypothetical'])
    expect(under('Verified, he hits her.')).toEqual(['done'])
    expect(under('Denies he hits her.')).toEqual(['denied'])
  })
})

describe('the score of a theme', () => {
  const at = (name: (typeof FEATURE_NAMES)[number]) => FEATURE_NAMES.indexOf(name)
  const zeros = FEATURE_NAMES.map(() => 0)
  const data: DecisionData = {
    features: [...FEATURE_NAMES],
    means: zeros,
    spreads: FEATURE_NAMES.map(() => 1),
    weights: zeros.map((_, each) => (each === at('length') ? 2 : 0)),
    bias: 0,
    themes: [],
    base: 0,
    trees: [],
    slope: 1,
    offset: 0,
    showFirst: 0.5,
    showNext: 0.5,
  }

  it('follows every feature, also from one letter to the next', () => {
    const scoreAt = (length: number) => {
      const values = new Float64Array(FEATURE_NAMES.length)
      values[at('length')] = length
      return decide(data, [{ theme: 0, values }])[0]?.score
    }
    expect([scoreAt(0), scoreAt(1), scoreAt(1), scoreAt(0)]).toEqual([
      0.5,
      expect.closeTo(1 / (1 + Math.exp(-1))),
      expect.closeTo(1 / (1 + Math.exp(-1))),
      0.5,
    ])
  })
})

describe('the weight of cues', () => {
  const TERMS: Term[] = [
    { term: 'debt', kind: 'named', themes: { neglect: 0.5, 'home-visits': 0.1 } },
    { term: 'eviction', kind: 'named', themes: { neglect: 0.3 } },
  ]
  const weightsOf = (text: string) => {
    const { sum, best, kinds, against } = cueWeights(
      new Vocabulary(TERMS, () => true).find(readNote(text)),
      THEMES,
    )
    const at = THEMES.indexOf('neglect')
    return [sum[at], best[at], kinds[at], against[at]].map((each) =>
      Number((each as number).toFixed(3)),
    )
  }

  it('adds up over different terms, each once', () => {
    expect(weightsOf('Debt and eviction. More debt, debt again.')).toEqual([0.8, 0.5, 2, 0])
  })

  it('counts against what is said not to be so', () => {
    expect(weightsOf('No debt. Eviction on Friday.')).toEqual([0.3, 0.3, 1, 0.5])
  })
})
