/** Patterns of plans and decisions, both ways. */
import { describe, expect, test } from 'vitest'
import { isoOf } from '../../../src/review/days.ts'
import type { Pattern, PatternId } from '../../../src/review/patterns/pattern.ts'
import { reviewOf, shown } from './made-record.ts'

const find = (lines: string[], id: PatternId): Pattern | undefined =>
  reviewOf(lines).patterns.find((pattern) => pattern.id === id)

describe('referrals again', () => {
  const twice = [
    '2024-03-03 referral: School is worried about cold clothes.',
    '2024-03-10 management decision: No further action.',
    '2025-01-15 referral: Neighbour rang about shouting.',
  ]
  test('two with a closing between', () => {
    const pattern = find(twice, 're-referrals')
    expect(pattern?.count).toBe(2)
    expect(pattern?.marks.map(({ from, side }) => `${isoOf(from)} ${side}`)).toEqual([
      '2024-03-03 referral',
      '2024-03-10 closed',
      '2025-01-15 referral',
    ])
  })
  test('three within a year, by their words', () => {
    const lines = ['2025-01-03', '2025-04-10', '2025-08-15'].map(
      (day) => `${day} contact: Referral received from the nursery.`,
    )
    expect(find(lines, 're-referrals')?.count).toBe(3)
  })
  test.each([
    ['one', twice.slice(0, 2)],
    [
      'closed before both',
      [
        '2024-01-01 management decision: No further action.',
        twice[0] as string,
        twice[2] as string,
      ],
    ],
    ['two without a closing', [twice[0] as string, twice[2] as string]],
    [
      'referrals to others',
      ['2025-01-03', '2025-04-10', '2025-08-15'].map(
        (day) => `${day} visit: Referral to CAMHS made.`,
      ),
    ],
    [
      'what is not closed, and other things that are',
      [
        twice[0] as string,
        '2024-05-01 visit: School closed for snow. We will not close the case.',
        twice[2] as string,
      ],
    ],
    [
      'years apart',
      [twice[0] as string, twice[1] as string, '2027-01-15 referral: Neighbour rang.'],
    ],
  ])('silent: %s', (_, lines) => expect(find(lines, 're-referrals')).toBeUndefined())
})

describe('better, and worse again', () => {
  const cycle = [
    '2025-03-03 home visit: Kitchen dirty, no bedding.',
    '2025-03-24 home visit: Home much improved, floor washed.',
    '2025-05-12 home visit: Cat faeces on the stairs.',
  ]
  test('the same worry within four months', () => {
    expect(shown(find(cycle, 'brief-change') as Pattern)).toEqual([
      '2025-03-03 dirty',
      '2025-03-24 much improved',
      '2025-05-12 faeces',
    ])
  })
  test.each([
    ['no worry after', cycle.slice(0, 2)],
    ['no worry before', cycle.slice(1)],
    ['another worry', [...cycle.slice(0, 2), '2025-05-12 email: Police called after a fight.']],
    ['worry denied', [...cycle.slice(0, 2), '2025-05-12 home visit: No faeces, not dirty.']],
    ['long after', [...cycle.slice(0, 2), '2025-12-12 home visit: Kitchen dirty.']],
    [
      'nothing is better',
      [cycle[0] as string, '2025-03-24 visit: Home has not improved.', cycle[2] as string],
    ],
  ])('silent: %s', (_, lines) => expect(find(lines, 'brief-change')).toBeUndefined())
})

describe('drift', () => {
  const same = [
    '2025-03-03 core group: No change to the plan.',
    '2025-05-05 core group: The plan remains the same.',
    '2025-08-04 core group: Actions carried over.',
  ]
  test('over four months', () => {
    const pattern = find(same, 'drift')
    expect(pattern && [isoOf(pattern.from), isoOf(pattern.to), pattern.count]).toEqual([
      '2025-03-03',
      '2025-08-04',
      5,
    ])
  })
  test('the same action again and again', () => {
    const lines = ['2025-03-03', '2025-05-05', '2025-08-04'].map(
      (day) => `${day} core group: Action: mum to clear the back bedroom and buy bunk beds.`,
    )
    expect(find(lines, 'drift')?.marks.length).toBe(3)
  })
  test.each([
    ['twice', same.slice(1)],
    [
      'three times within weeks',
      same.map((line, at) => line.replace(/^\S+/, `2025-03-${10 + at}`)),
    ],
    ['stepped up since', [...same, '2025-08-20 meeting: Legal planning meeting held.']],
    [
      'no change of something else',
      ['2025-03-03', '2025-05-05', '2025-08-04'].map(
        (day) => `${day} visit: No change in his weight.`,
      ),
    ],
  ])('silent: %s', (_, lines) => expect(find(lines, 'drift')).toBeUndefined())
})

describe('plans without news', () => {
  const plans = [
    '2025-03-03 core group: Action: SW to refer to the family group conference service.',
    '2025-03-10 visit: Action: mum to register with a dentist.',
    '2025-03-17 supervision: SW to request a parenting assessment by 30 April.',
  ]
  const later = '2025-06-02 visit: Talked about school dinners.'
  test('three that nothing comes back to; with and without a day', () => {
    const pattern = find([...plans, later], 'open-plans')
    expect(pattern?.count).toBe(3)
    expect(pattern?.withoutDate).toBe(2)
  })
  test.each([
    [
      'reported back',
      [...plans, '2025-06-02 visit: Dentist: registered on Monday, seen by the dentist.', later],
    ],
    ['too new', [...plans, '2025-03-24 visit: Talked about school dinners.']],
    [
      'none',
      [
        '2025-03-03 core group: Actions: none.',
        '2025-03-10 core group: Plan: nil.',
        '2025-03-17 visit: Plan: continue.',
        later,
      ],
    ],
    [
      'wishes',
      ['2025-03-03', '2025-03-10', '2025-03-17', '2025-06-02'].map(
        (day) => `${day} visit: Mum would like to see her sister.`,
      ),
    ],
  ])('silent: %s', (_, lines) => expect(find(lines, 'open-plans')).toBeUndefined())
  test('planned again is not reported back', () => {
    const again = [
      ...plans,
      '2025-04-14 core group: Action: mum to register with a dentist.',
      later,
    ]
    expect(find(again, 'open-plans')?.count).toBe(3)
  })
})
