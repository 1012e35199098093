import { describe, expect, it } from 'vitest'
import { FEATURE_NAMES } from '../../../src/matching/decision/evidence.ts'
import { findGaps, GAP_FEATURES } from '../../../src/matching/gaps/find-gaps.ts'
import { PRESENCE_NAMES, presence } from '../../../src/matching/gaps/presence.ts'
import { readNote } from '../../../src/matching/text/read-note.ts'

const THEMES = ['domestic-abuse', 'neglect']
const note = readNote('No food in. Plan: see him at school tomorrow. Tea was made.')

/** The gaps of a note by one gap that hangs on one feature alone. */
function gapsBy(feature: string, likely: number, neglect: number): string[] {
  const values = new Float64Array(FEATURE_NAMES.length)
  values[FEATURE_NAMES.indexOf('any')] = neglect
  const weights = GAP_FEATURES.map((name) => (name === feature ? 4 : 0))
  return findGaps(
    {
      features: [...GAP_FEATURES],
      gaps: [{ id: 'bedroom-seen', bias: -2, weights, threshold: 0.5 }],
    },
    note,
    [{ theme: 1, values }],
    [{ theme: 1, score: likely }],
    THEMES,
  )
}

describe('gaps', () => {
  it('hang on how likely a theme is', () => {
    expect(gapsBy('theme neglect', 0.9, 4)).toEqual(['bedroom-seen'])
    expect(gapsBy('theme neglect', 0.9, -4)).toEqual([])
    expect(gapsBy('theme domestic-abuse', 0.9, 4)).toEqual([])
  })

  it('hang on what is in the note', () => {
    expect(gapsBy('plan', 0.9, 0)).toEqual(['bedroom-seen'])
    expect(gapsBy('interpreter', 0.9, 0)).toEqual([])
  })

  it('are none where there is nothing to raise', () => {
    expect(gapsBy('plan', 0.2, 0)).toEqual([])
  })
})

describe('what a record says at its end', () => {
  it('is what its last two sentences say', () => {
    const says = (text: string) => {
      const values = presence(readNote(text))
      return ['plan', 'planAtEnd'].map((name) => values[PRESENCE_NAMES.indexOf(name)])
    }
    expect(says('Tea was made. Action: see him.')).toEqual([1, 1])
    expect(says('Action: see him. Tea was made. Door shut.')).toEqual([1, 0])
  })
})
