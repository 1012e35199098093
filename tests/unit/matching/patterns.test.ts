import { describe, expect, it } from 'vitest'
import type { Term } from '../../../src/library/schema.ts'
import { readPattern } from '../../../src/matching/cues/patterns.ts'
import { Vocabulary } from '../../../src/matching/cues/vocabulary.ts'
import { readNote } from '../../../src/matching/text/read-note.ts'

function found(patterns: string[], text: string, rest: Partial<Term> = {}): string[] {
  const term: Term = {
    term: 'as described',
    kind: 'described',
    themes: { 'childs-voice': 0.9 },
    patterns,
    ...rest,
  }
  const note = readNote(text)
  return new Vocabulary([term], () => true).find(note).flatMap((hits, at) =>
    hits.map(({ from, to, ahead }) => {
      const { part } = note.sentences[at + (ahead ?? 0)] as (typeof note.sentences)[number]
      return part.text.slice(part.words[from]?.start, part.words[to - 1]?.end)
    }),
  )
}

describe('a described cue', () => {
  const ANSWERS = ['CARER answered|spoke for CHILD']

  it('is found in other words of the same classes, and names the words', () => {
    expect(found(ANSWERS, 'At the school nan mostly spoke for Ellie.')).toEqual([
      'nan mostly spoke for Ellie',
    ])
    expect(found(ANSWERS, 'Dad answered for him.')).toEqual(['Dad answered for him'])
  })

  it('needs every place, in order, and near', () => {
    expect(found(ANSWERS, 'Ellie spoke for dad.')).toEqual([])
    expect(found(ANSWERS, 'Dad answered the door.')).toEqual([])
    expect(found(ANSWERS, 'Dad came in late from his shift and answered for her.')).toEqual([])
    expect(
      found(
        ['CARER ..8 answered for CHILD'],
        'Dad came in late from his shift and answered for her.',
      ),
    ).toHaveLength(1)
  })

  it('may have parts in any order, in two neighbouring sentences', () => {
    const both = ['INJURY ..4 BODY + fell|tripped']
    expect(found(both, 'Bruise to his cheek. Mum says he fell.')).toEqual([
      'Bruise to his cheek',
      'fell',
    ])
    expect(found(both, 'Mum says he fell. Bruise to his cheek.')).toHaveLength(2)
    expect(found(both, 'Bruise to his cheek. School rang. Mum says he fell.')).toEqual([])
  })

  it('keeps to "unless"', () => {
    expect(
      found(ANSWERS, 'Dad spoke for her at her christening.', { unless: ['christening'] }),
    ).toEqual([])
  })
})

describe('a pattern that cannot be read', () => {
  it('says why', () => {
    expect(() => readPattern('CARERS spoke', (word) => word)).toThrow('no word class "CARERS"')
    expect(() => readPattern('CARER + ', (word) => word)).toThrow('empty part')
  })
})
