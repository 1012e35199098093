/** Words that hide the child, found in notes with the phrases that ship. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { compilePack } from '../../../../src/library/authoring/compile-pack.ts'
import type { Wording } from '../../../../src/library/schema.ts'
import { NoteReader, readNote } from '../../../../src/matching/text/read-note.ts'
import { findWording } from '../../../../src/matching/wording/find-wording.ts'
import { HIDING, USED_WELL } from './notes.ts'

const { wording = [] } = compilePack('src/lessons', '1.0.0').pack
const find = findWording(wording)
const ids = (text: string) => find(readNote(text)).map(({ id }) => id)

describe('a practice educator', () => {
  test.each(HIDING)('stops at $first in “$text”', ({ text, first, also }) => {
    const found = ids(text)
    expect(found[0]).toBe(first)
    expect(found).toEqual(expect.arrayContaining([...also]))
  })

  test.each(USED_WELL)('reads on: “%s”', (text) => {
    expect(ids(text)).toEqual([])
  })

  test('has nothing to say of what is offered instead', () => {
    const found = wording.flatMap(({ id, instead }) =>
      instead.filter((text) => ids(text).includes(id)).map((text) => `${id}: ${text}`),
    )
    expect(found).toEqual([])
  })
})

test('every phrase and every form of it that is listed can be found', () => {
  const missed = wording.flatMap(({ id, phrase, forms = [] }) =>
    [phrase, ...forms].filter((form) => !ids(`Noted on Tuesday ${form}`).includes(id)),
  )
  expect(missed).toEqual([])
})

test('a short word is not taken for one that is listed', () => {
  expect(ids('Bub fed at three.')).toEqual([])
})

const entry = (id: string, phrase: string, weight: Wording['weight']): Wording => ({
  id,
  phrase,
  hides: 'It can hide a child.',
  instead: ['Ada said, "No."'],
  weight,
  evidence: ['a-source'],
  themes: ['recording'],
})
const few = findWording([
  entry('label', 'attention seeking', 3),
  entry('calm', 'no concerns', 2),
  entry('calm-too', 'engaging well', 2),
  { ...entry('holds-its-excuse', 'keeps going home', 3), unless: ['home'] },
  { ...entry('excused', 'DNA', 3), unless: ['paternity test'] },
])
const fewIds = (text: string) => few(readNote(text)).map(({ id }) => id)

describe('the order', () => {
  it('is by weight', () => {
    expect(fewIds('No concerns. Attention seeking.')).toEqual(['label', 'calm'])
  })

  it('is then by how little evidence stands beside the words', () => {
    const speech = '\nMum said, “He only eats when I sit with him.”'
    expect(fewIds(`No concerns.${speech}\n\nTea at six.\n\nEngaging well.`)).toEqual([
      'calm-too',
      'calm',
    ])
    expect(fewIds(`No concerns.\n\nEngaging well.`)).toEqual(['calm', 'calm-too'])
  })

  it('gives a phrase once, where it is most telling', () => {
    const text = 'Attention seeking. “She only does it here,” said Miss Lee.\n\nAttention seeking.'
    const [hit, ...rest] = few(readNote(text))
    expect(rest).toEqual([])
    expect(hit?.start).toBe(text.lastIndexOf('Attention'))
  })
})

describe('what stands beside the words', () => {
  it('fills weights 1 and 2, and not a label', () => {
    expect(fewIds('No concerns, he ran to his dad.')).toEqual([])
    expect(fewIds('He ran to his dad. No concerns.')).toEqual([])
    expect(fewIds('No concerns. He ran to his dad.')).toEqual([])
    expect(fewIds('No concerns.\nHe ran to his dad.')).toEqual(['calm'])
    expect(fewIds('He ran to his dad.\nNo concerns.')).toEqual(['calm'])
    expect(fewIds('Attention seeking, she ran to her dad.')).toEqual(['label'])
  })

  it('excuses only what it is listed for, and only whole', () => {
    expect(fewIds('DNA, paternity test due.')).toEqual([])
    expect(fewIds('DNA, test due.')).toEqual(['excused'])
    expect(fewIds('Attention seeking, paternity test due.')).toEqual(['label'])
    expect(fewIds('Keeps going home.')).toEqual(['holds-its-excuse'])
    expect(fewIds('Keeps going home to the new home.')).toEqual([])
  })
})

describe('denials', () => {
  it('reach a phrase near them, unless something parts them', () => {
    expect(fewIds('Not just attention seeking.')).toEqual([])
    expect(fewIds('Not at school, attention seeking.')).toEqual(['label'])
    expect(fewIds('He did not settle and was attention seeking.')).toEqual(['label'])
  })

  it('do not reach a phrase that denies something itself', () => {
    expect(fewIds('Again no bruises no concerns.')).toEqual(['calm'])
    expect(fewIds('Close if no concerns.')).toEqual([])
  })
})

describe('somebody’s own words', () => {
  it.each([
    'Mum: "attention seeking, that one".',
    'Mum: “attention seeking, that one”.',
    "Mum: 'attention seeking, that one'.",
    'Mum: ‘attention seeking, that one’.',
    'Mum: “It started at home.\nShe is attention seeking.”',
    'An "attention"-seeking child.',
  ])('are left alone: %s', (text) => {
    expect(fewIds(text)).toEqual([])
  })

  it.each([
    "The twins' room. Attention seeking at the boys' school.",
    '5\'10" tall, attention seeking, 6\'1" brother.',
    'She said "stop. Attention seeking.\nNo quote here".',
    "Mum's view: attention seeking, isn't it.",
    "He said 'stop\nAttention seeking in the boys' room.",
  ])('are not begun by apostrophes, inches or a mark that is never closed: %s', (text) => {
    expect(fewIds(text)).toContain('label')
  })
})

describe('headings, forms and questions', () => {
  it.each([
    '# Attention seeking',
    'Attention seeking behaviour:',
    'Attention seeking: none seen',
    'ATTENTION SEEKING\nHe kicked the door.',
    'Calm / attention seeking / withdrawn',
    '[ ] Attention seeking',
    'Is he attention seeking?',
  ])('are left alone: %s', (text) => {
    expect(fewIds(text)).toEqual([])
  })

  it.each([
    'Attention seeking: shouts until Miss Lee sits down.',
    'ATTENTION SEEKING',
    '[x] Attention seeking',
    'Attention seeking ?depressed',
  ])('are told from words that are meant: %s', (text) => {
    expect(fewIds(text)).toEqual(['label'])
  })
})

describe('for any text', () => {
  const phrases = wording.flatMap(({ phrase, forms = [], unless = [] }) => [
    phrase,
    ...forms,
    ...unless,
  ])
  const between = [
    ' ',
    '. ',
    ', ',
    '\n',
    ' "',
    '” ',
    " '",
    ': ',
    '? ',
    ' / ',
    ' not ',
    ' he ran to ',
  ]
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.tuple(fc.constantFrom(...phrases), fc.constantFrom(...between)), { maxLength: 12 })
      .map((parts) => parts.flat().join('')),
  )

  it('there is an answer, each phrase once, quoting words that lie in the text', () => {
    const known = new Map(wording.map((each) => [each.id, each.weight]))
    fc.assert(
      fc.property(anyText, (text) => {
        const hits = find(readNote(text))
        for (const { start, end, quote } of hits) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(quote).toBe(text.slice(start, end))
          expect(quote).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su)
        }
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length)
        const weights = hits.map(({ id }) => known.get(id) ?? 0)
        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
      }),
      { numRuns: 300 },
    )
  })

  it('the answer does not depend on what was read before', () => {
    const reader = new NoteReader()
    fc.assert(
      fc.property(anyText, (text) => {
        expect(find(reader.read(text))).toEqual(findWording(wording)(readNote(text)))
      }),
      { numRuns: 60 },
    )
  })

  it('nothing between quotation marks is found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), (phrase) => {
        expect(ids(`Mum said “well, ${phrase}, you know” at the door.`)).toEqual([])
      }),
    )
  })

  it('Welsh notes have none', () => {
    expect(
      ids('Mae Mam yn dweud no concerns. Nid oedd y plentyn yn y cartref gyda ei dad.'),
    ).toEqual([])
  })
})
