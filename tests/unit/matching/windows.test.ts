import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { features } from '../../../src/matching/signs/features.ts'
import { SignReader } from '../../../src/matching/signs/windows.ts'
import { readNote } from '../../../src/matching/text/read-note.ts'
import { model } from './taught-signs.ts'

/** The log-odds of a window by the definition: the weights of its features, each once, over the root of their number. */
function byDefinition(texts: readonly string[], of: number): number {
  const rows = new Set<number>()
  for (const text of texts)
    for (const { part } of readNote(text).sentences)
      features(part, (hash) => {
        if (model.find(hash) >= 0) rows.add(model.find(hash))
      })
  const sum = [...rows].reduce((total, row) => total + model.weight(row, of), 0)
  return sum / Math.sqrt(rows.size || 1) + (model.biases[of] as number)
}

/** Neighbours share words. */
const SENTENCES = [
  'He hits her.',
  'Mum was hit again.',
  'The fridge is empty again.',
  'No food in the fridge.',
  'Hungry and no food.',
]

describe('the windows of a note', () => {
  it('count each feature once, whether in one sentence, two or all', () => {
    const { single, double, whole } = new SignReader(model).windows(readNote(SENTENCES.join(' ')))
    for (const of of [0, 1, 2]) {
      SENTENCES.forEach((text, at) => {
        expect(single[at]?.[of]).toBeCloseTo(byDefinition([text], of))
        const next = SENTENCES[at + 1]
        if (next) expect(double[at]?.[of]).toBeCloseTo(byDefinition([text, next], of))
      })
      expect(whole[of]).toBeCloseTo(byDefinition(SENTENCES, of))
    }
  })

  it('are those of the note alone, whatever was read before', () => {
    const sentence = fc.constantFrom(...SENTENCES, 'Nothing of the kind.')
    const note = fc.array(sentence, { maxLength: 6 }).map((each) => each.join(' '))
    fc.assert(
      fc.property(fc.array(note, { minLength: 2, maxLength: 5 }), (notes) => {
        const reader = new SignReader(model)
        for (const text of notes)
          expect(reader.windows(readNote(text))).toEqual(
            new SignReader(model).windows(readNote(text)),
          )
      }),
    )
  })
})

describe('a packed model', () => {
  it('knows its own features, and no others', () => {
    const { part } = readNote('He hits her.').sentences[0] ?? {}
    let known = 0
    if (part)
      features(part, (hash) => {
        known += model.find(hash) >= 0 ? 1 : 0
        expect(model.find(hash ^ 1)).toBe(-1)
      })
    expect(known).toBeGreaterThan(1)
  })
})
