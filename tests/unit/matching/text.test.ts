import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../../../src/matching/base64.ts'
import { isEnglish } from '../../../src/matching/text/language.ts'
import { readNote } from '../../../src/matching/text/read-note.ts'
import { stem } from '../../../src/matching/text/stem.ts'
import { NAME, tokens } from '../../../src/matching/text/tokens.ts'

const sentencesOf = (text: string) =>
  readNote(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('words', () => {
  it('keep their place in the text', () => {
    const text = 'Mum didn’t come, w/out a reason.'
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mum',
      'didn’t',
      'come',
      'w/out',
      'a',
      'reason',
    ])
    expect(tokens(text).map(({ word }) => word)).toEqual([
      'mum',
      'didnt',
      'come',
      'without',
      'a',
      'reason',
    ])
  })

  it('count as one when only their endings differ', () => {
    expect(new Set(['bruise', 'bruises', 'bruised', 'bruising'].map(stem)).size).toBe(1)
    expect(stem('14')).toBe(stem('2019'))
  })

  it('are read as names where a capital says so', () => {
    const stems = (text: string) => tokens(text).map((token) => token.stem)
    expect(stems('saw Bexleyheath today')[1]).toBe(NAME)
    expect(stems('Neil rang')[0]).toBe(NAME)
    expect(stems('Dover is far')[0]).not.toBe(stem('dv'))
    expect(stems('speaks Polish')[1]).not.toBe(NAME)
    expect(stems('MARAC on Tues')[0]).not.toBe(NAME)
  })
})

describe('sentences', () => {
  it('end at stops, line breaks and bullets, not at short forms and times', () => {
    expect(sentencesOf('Saw Mr. Hill at 4.15pm. No reply\n- door shut')).toEqual([
      'Saw Mr. Hill at 4.15pm',
      'No reply',
      'door shut',
    ])
  })
})

describe('language', () => {
  it('tells Welsh from English', () => {
    expect(isEnglish(tokens('Roedd y plentyn yn y gegin ac nid oedd bwyd yn yr oergell.'))).toBe(
      false,
    )
    expect(isEnglish(tokens('Mum said the child was in the kitchen, 6 yr old, no food.'))).toBe(
      true,
    )
  })
})

describe('base64', () => {
  it('gives back the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
  })
})
