import { describe, expect, it } from 'vitest'
import { GAP_IDS } from '../../../src/matching/gaps/find-gaps.ts'
import { PRESENCE_NAMES, presence } from '../../../src/matching/gaps/presence.ts'
import { features, GENDERED_FEATURES } from '../../../src/matching/signs/features.ts'
import { type Part, readNote } from '../../../src/matching/text/read-note.ts'

function featuresOf(text: string): Set<number> {
  const found = new Set<number>()
  for (const { part } of readNote(text).sentences)
    features(part as Part, (feature) => found.add(feature))
  return found
}

describe('the features of a sentence', () => {
  it('tell a word that is said not to be so from the word', () => {
    const plain = featuresOf('no reply, bruising')
    const negated = featuresOf('no bruising')
    expect([...negated].some((feature) => !plain.has(feature))).toBe(true)
    expect(featuresOf('Nil bruising.').size).toBeGreaterThan(featuresOf('Big bruising.').size)
  })

  it('tell of the ages in it', () => {
    const baby = featuresOf('Mark on (1) arm.')
    const child = featuresOf('Mark on (9) arm.')
    expect([...baby].filter((feature) => !child.has(feature))).toHaveLength(1)
    expect([...child].filter((feature) => !baby.has(feature))).toHaveLength(1)
  })

  it('are the same for a mother and a father, but for those that only some themes are taught by', () => {
    const shared = (text: string) =>
      [...featuresOf(text)].filter((feature) => !GENDERED_FEATURES.has(feature)).sort()
    expect(shared('Mum hit her again.')).toEqual(shared('Dad hit him again.'))
    expect(featuresOf('Mum hit her again.')).not.toEqual(featuresOf('Dad hit him again.'))
  })
})

describe('what a record says', () => {
  it('depends on the kind of record that the page names', () => {
    const at = PRESENCE_NAMES.indexOf('supervision')
    const note = readNote('Plan for the next month agreed, nothing else to add today.')
    expect(presence(note)[at]).toBe(0)
    expect(presence(note, 'supervision')[at]).toBe(1)
    expect(GAP_IDS.length).toBe(11)
  })
})
