/** Each pattern, both ways: found where it is, with its days and words, and silent where it only looks so. */
import { describe, expect, test } from 'vitest'
import { isoOf } from '../../../src/review/days.ts'
import type { Pattern, PatternId } from '../../../src/review/patterns/pattern.ts'
import { reviewOf, shown } from './made-record.ts'

const find = (lines: string[], id: PatternId): Pattern | undefined =>
  reviewOf(lines).patterns.find((pattern) => pattern.id === id)

/** What is added so that a record lasts; it says nothing. */
const LATER = '2026-01-20 phone call: Rang the office about parking at the hub.'

describe('visits and appointments not kept', () => {
  const missed = [
    '2025-03-03 phone call: Clinic rang, Ellie was not brought today.',
    '2025-03-20 home visit: No access, card left.',
    '2025-05-02 phone call: Mum cancelled the visit planned for today.',
  ]
  test('three within half a year', () => {
    expect(shown(find(missed, 'missed-visits') as Pattern)).toEqual([
      '2025-03-03 was not brought',
      '2025-03-20 No access',
      '2025-05-02 cancelled the visit',
    ])
  })
  test('two are no pattern, nor are three over years', () => {
    expect(find(missed.slice(1), 'missed-visits')).toBeUndefined()
    const apart = [...missed.slice(1), '2026-06-01 phone call: DNA the dentist.']
    expect(find(apart, 'missed-visits')).toBeUndefined()
  })
  test('the days that a sentence names count, and a day that is told twice counts once', () => {
    const lines = [
      '2025-05-12 email: Not brought to audiology on 1 and 8 May.',
      '2025-05-14 phone call: The hearing appointment was missed on 8 May.',
      '2025-05-20 home visit: Nobody home. Card left.',
    ]
    expect(shown(find(lines, 'missed-visits') as Pattern)).toEqual([
      '2025-05-01 Not brought',
      '2025-05-08 Not brought',
      '2025-05-20 Nobody home',
    ])
  })
  test.each([
    'The clinic cancelled the appointment because of staff sickness.',
    'I had to cancel the visit, my car broke down.',
    'No missed appointments, all attended.',
    'Rang mum, no answer.',
    'Training today on why children miss appointments: DNA or was not brought.',
    'If a visit is missed, duty will ring.',
    'Three missed appointments in 2019.',
    'DNA test back: he is the father.',
  ])('silent: %s', (text) => {
    const lines = ['2025-03-20', '2025-04-02', '2025-05-02'].map((day) => `${day} contact: ${text}`)
    expect(find(lines, 'missed-visits')).toBeUndefined()
  })
})

describe('injuries', () => {
  test('two when the later is more serious', () => {
    const lines = [
      '2025-03-03 phone call: School saw a bruise on his arm.',
      '2025-04-01 phone call: Hospital rang. He has a fractured wrist.',
    ]
    const pattern = find(lines, 'injuries')
    expect(shown(pattern as Pattern)).toEqual(['2025-03-03 bruise', '2025-04-01 fractured'])
    expect(pattern?.isRising).toBe(true)
  })
  test('three of any kind, and not two alike', () => {
    const lines = ['2025-03-03', '2025-04-01', '2025-06-10'].map(
      (day) => `${day} phone call: School saw a bruise on his arm.`,
    )
    expect(find(lines, 'injuries')?.count).toBe(3)
    expect(find(lines.slice(1), 'injuries')).toBeUndefined()
  })
  test.each([
    'No bruises or marks seen.',
    'Mum had a bruise on her cheek.',
    'The bruise on his arm has faded.',
    'Asked about the bruise to his arm.',
    'He denied any bruise.',
    'Bruise on his shin from football, the coach saw it happen.',
    'Starting the chronology from scratch.',
    'Fractured wrist in 2019.',
    'Bruises: none seen.',
  ])('silent: %s', (text) => {
    const lines = ['2025-03-03', '2025-04-01', '2025-06-10'].map((day) => `${day} visit: ${text}`)
    expect(find(lines, 'injuries')).toBeUndefined()
  })
})

describe('a man who is never described', () => {
  const lines = [
    '2025-03-03 home visit: Mum’s new boyfriend Darren was on the sofa.',
    '2025-04-01 home visit: Male voice upstairs. Mum said it was the radio.',
    '2025-05-06 supervision: Ask who Darren is, and plan to meet him.',
  ]
  test('by name, with what is found of him', () => {
    const pattern = find(lines, 'unseen-man')
    expect(pattern?.man).toBe('Darren')
    expect(shown(pattern as Pattern)).toEqual([
      '2025-03-03 Darren',
      '2025-04-01 Male voice',
      '2025-05-06 Darren',
    ])
  })
  test('without a name', () => {
    const unnamed = [
      '2025-03-03 visit: A man’s boots in the hall.',
      '2025-04-01 visit: Male voice upstairs.',
    ]
    expect(find(unnamed, 'unseen-man')?.man).toBeUndefined()
    expect(find(unnamed, 'unseen-man')?.count).toBe(2)
  })
  test('one day is no pattern', () => {
    expect(find(lines.slice(0, 1), 'unseen-man')).toBeUndefined()
  })
  test.each([
    'Met with Darren at his flat, he told me about his own childhood.',
    'Darren: police checks came back clear.',
    'Darren (34) works as a roofer.',
    'Spoke to Darren on the phone.',
  ])('silent once somebody has: %s', (text) => {
    expect(find([...lines, `2025-06-01 visit: ${text}`], 'unseen-man')).toBeUndefined()
  })
  test.each([
    'SW to speak to Darren next week.',
    'Nobody has spoken to Darren yet.',
    'Darren was not assessed and his history is unknown.',
  ])('that it was not done, or is planned, does not describe him: %s', (text) => {
    expect(find([...lines, `2025-06-01 supervision: ${text}`], 'unseen-man')).toBeDefined()
  })
  test('a neighbour or a woman friend is not meant', () => {
    const others = [
      '2025-03-03 visit: The neighbour, a man in the garden, waved.',
      '2025-04-01 visit: Sarah is a friend who helps. She was making tea.',
      '2025-05-01 visit: Sarah was there again.',
    ]
    expect(find(others, 'unseen-man')).toBeUndefined()
  })
})

describe('the child not seen alone', () => {
  const visits = [
    '2025-04-10 home visit: Ellie (7) was seen on the sofa next to mum.',
    '2025-05-15 home visit: Ellie was playing in the room.',
  ]
  test('since a day', () => {
    const lines = ['2025-03-03 school visit: Saw Ellie alone in the library.', ...visits]
    const pattern = find(lines, 'not-seen-alone')
    expect(pattern && [isoOf(pattern.from), isoOf(pattern.to), pattern.count]).toEqual([
      '2025-03-03',
      '2025-05-15',
      10,
    ])
    expect(pattern?.isEver).toBeUndefined()
  })
  test('seven weeks are not yet eight', () => {
    const lines = [
      '2025-03-03 school visit: Saw Ellie alone in the library.',
      '2025-03-20 home visit: Ellie (7) was seen with mum.',
      '2025-04-21 home visit: Ellie was seen with mum.',
    ]
    expect(find(lines, 'not-seen-alone')).toBeUndefined()
    const later = lines.map((line) => line.replace('04-21', '04-28'))
    expect(find(later, 'not-seen-alone')?.count).toBe(8)
  })
  test('ever', () => {
    const pattern = find(
      ['2025-03-03 home visit: Ellie was seen with mum.', ...visits],
      'not-seen-alone',
    )
    expect(pattern?.isEver).toBe(true)
  })
  test('that somebody means to, that mum was seen alone, or that she refused, does not count', () => {
    const lines = [
      '2025-03-03 school visit: Saw Ellie alone in the library.',
      ...visits,
      '2025-05-20 home visit: To be seen alone next time. Ellie was not seen alone today. Saw mum alone in the kitchen.',
    ]
    expect(isoOf(find(lines, 'not-seen-alone')?.from ?? 0)).toBe('2025-03-03')
  })
  test.each([
    [
      'seen alone within eight weeks',
      '2025-04-20 school visit: Ellie was seen on her own at school.',
    ],
    [
      'in other words',
      '2025-04-20 school visit: Spoke to Ellie, just the two of us, in the garden.',
    ],
    ['direct work', '2025-04-20 school visit: Direct work with Ellie in the blue room.'],
  ])('silent: %s', (_, line) => {
    const lines = ['2025-03-03 school visit: Saw Ellie alone in the library.', ...visits, line]
    expect(find(lines.toSorted(), 'not-seen-alone')).toBeUndefined()
  })
  test('silent with a baby', () => {
    const lines = ['2025-03-03', '2025-04-01', '2025-06-01'].map(
      (day) => `${day} home visit: Baby Noah (4 months) was asleep in the cot.`,
    )
    expect(find(lines, 'not-seen-alone')).toBeUndefined()
  })
})

describe('views of all but the child', () => {
  const adults = ['2025-03-10', '2025-03-24', '2025-04-07', '2025-04-21', '2025-05-12'].map(
    (day) => `${day} phone call: Mum said that all is well. School reported no change.`,
  )
  const heard = '2025-03-03 school visit: Ellie (7) said "I like the dog best".'
  test('since the child was last heard', () => {
    const pattern = find([heard, ...adults], 'child-unheard')
    expect(pattern && isoOf(pattern.from)).toBe('2025-03-03')
    expect(pattern?.count).toBe(5)
  })
  test('few views of adults are no pattern', () => {
    expect(find([heard, ...adults.slice(2)], 'child-unheard')).toBeUndefined()
  })
  test('four views in four entries are too few, five in five are not', () => {
    const views = ['2025-03-10', '2025-03-24', '2025-04-07', '2025-05-12', '2025-05-19'].map(
      (day) => `${day} phone call: Mum said that all is well.`,
    )
    expect(find([heard, ...views.slice(0, 4)], 'child-unheard')).toBeUndefined()
    expect(find([heard, ...views], 'child-unheard')?.count).toBe(5)
  })
  test.each([
    '2025-04-22 school visit: Ellie told me that she is tired of moving.',
    '2025-04-22 school visit: Saw her alone. She said "I want to stay".',
    '2025-04-22 school visit: Three Houses done with her in class.',
    '2025-04-22 school visit: The child drew a house without a door.',
  ])('silent when she was heard: %s', (line) => {
    expect(find([heard, ...adults, line].toSorted(), 'child-unheard')).toBeUndefined()
  })
  test('where nothing tells the child’s name, anybody with a first name could be the child', () => {
    expect(find([...adults, LATER], 'child-unheard')).toBeDefined()
    const lowri = '2025-05-13 visit: Lowri said "I like my bunk".'
    expect(find([...adults, lowri], 'child-unheard')).toBeUndefined()
  })
})
