import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../../../src/matching/base64.ts'
import { isEnglish, languageCount } from '../../../src/matching/text/language.ts'
import { NoteReader, readNote } from '../../../src/matching/text/read-note.ts'
import { stem } from '../../../src/matching/text/stem.ts'
import { NAME, tokens } from '../../../src/matching/text/tokens.ts'

const sentencesOf = (text: string) =>
  readNote(text).sentences.map(({ start, part }) => {
    expect(text.slice(start, start + part.text.length)).toBe(part.text)
    return part.text
  })

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
    expect(stems('Rose said no')[0]).toBe(NAME)
    expect(stems('Rose petals')[0]).not.toBe(NAME)
    expect(stems('Dover is far')[0]).not.toBe(stem('dv'))
    expect(stems('speaks Polish')[1]).not.toBe(NAME)
    expect(stems('MARAC on Tues')[0]).not.toBe(NAME)
  })
})

describe('sentences', () => {
  it('are read by themselves: what stands before one makes no name of its first word', () => {
    const stems = readNote('Visit.\n) Zebra came').sentences.map(({ part }) => part.words[0]?.stem)
    expect(stems[1]).toBe('zebra')
  })

  it('end at stops, line breaks and bullets, not at short forms and times', () => {
    expect(sentencesOf('Saw Mr. Hill at 4.15pm. No reply\n- door shut')).toEqual([
      'Saw Mr. Hill at 4.15pm',
      'No reply',
      'door shut',
    ])
  })
})

describe('a note read again', () => {
  it('reads only the sentences that changed', () => {
    const reader = new NoteReader()
    const parts = (text: string) => reader.read(text).sentences.map(({ part }) => part)
    const before = parts('Door shut. No reply. Left a card.')
    const after = parts('Door shut. No reply at all. Left a card.')
    expect(after[0]).toBe(before[0])
    expect(after[1]).not.toBe(before[1])
    expect(after[2]).toBe(before[2])
  })

  it('ends its sentences anew where a letter more makes them others', () => {
    const reader = new NoteReader()
    for (const text of [
      'CSE [ ] Neglect',
      'CSE [ ]x Neglect',
      'Seen.',
      'Seen.5',
      'Seen." ',
      'Seen." No',
    ])
      expect(reader.read(text)).toEqual(readNote(text))
  })

  it('is read anew when it was to be forgotten', () => {
    const reader = new NoteReader()
    const [before] = reader.read('Door shut.').sentences
    reader.forget()
    expect(reader.read('Door shut.').sentences[0]?.part).not.toBe(before?.part)
  })

  it('is the same as when it is read for the first time', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(), (texts, cut) => {
        const reader = new NoteReader()
        for (const text of texts) {
          reader.read(text.slice(0, cut))
          expect(reader.read(text)).toEqual(readNote(text))
        }
      }),
    )
  })

  it('cuts an endless sentence, and keeps every word in its place', () => {
    const text = 'asleep upstairs again '.repeat(60)
    const { sentences, length } = readNote(text)
    expect(length).toBe(180)
    expect(sentences.length).toBeGreaterThan(3)
    for (const { start, part } of sentences)
      for (const { word, start: from, end } of part.words)
        expect(text.slice(start + from, start + end)).toBe(word)
  })
})

describe('language', () => {
  it('tells Welsh from English', () => {
    const english = (text: string) => isEnglish([languageCount(tokens(text))])
    expect(english('Roedd y plentyn yn y gegin ac nid oedd bwyd yn yr oergell.')).toBe(false)
    expect(english('Mum said the child was in the kitchen, 6 yr old, no food.')).toBe(true)
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
