import { describe, expect, it } from 'vitest'
import type { Term } from '../../../src/library/schema.ts'
import { Reasons } from '../../../src/matching/choice/reasons.ts'
import { Vocabulary } from '../../../src/matching/cues/vocabulary.ts'
import { SignReader } from '../../../src/matching/signs/windows.ts'
import { NoteReader } from '../../../src/matching/text/read-note.ts'
import { model, THEMES } from './taught-signs.ts'

const TERMS: Term[] = [{ term: 'debt', kind: 'named', themes: { 'domestic-abuse': 0.5 } }]

/** Asks for the words that speak for domestic abuse, in one text after the other. */
function asked() {
  const texts = new NoteReader()
  const signs = new SignReader(model)
  const vocabulary = new Vocabulary(TERMS, () => true)
  const reasons = new Reasons()
  return (text: string) => {
    const note = texts.read(text)
    const evidence = {
      note,
      hits: vocabulary.find(note),
      signs: { reader: signs, windows: signs.windows(note) },
    }
    const found = reasons.of(evidence, 'domestic-abuse', THEMES.indexOf('domestic-abuse'))
    for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote)
    return found.map(({ quote }) => quote)
  }
}

describe('the words that speak for a theme', () => {
  it('are found where they stand, also when the text before them has changed', () => {
    const of = asked()
    expect(of('Tea was made. He hits her.')).toEqual(['hits'])
    expect(of('Tea was made today. He hits her.')).toEqual(['hits'])
    expect(of('Debt. He hits her.')).toEqual(['Debt', 'hits'])
    expect(of('New debt. He hits her.')).toEqual(['debt', 'hits'])
  })

  it('are none that are said not to be so', () => {
    const of = asked()
    expect(of('In debt. Tea was made.')).toContain('debt')
    expect(of('No debt. Tea was made.')).not.toContain('debt')
  })
})
