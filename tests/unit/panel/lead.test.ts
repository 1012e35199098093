import { describe, expect, it } from 'vitest'
import type { Tip } from '../../../src/messages.ts'
import { howSure } from '../../../src/panel/how-sure.ts'
import { leadFor, shownAtOnce, whyItWaited } from '../../../src/panel/lead.ts'

const tip = (lessonId: string, raised: boolean, seenOn?: string): Tip => ({
  lessonId,
  score: 0.9,
  here: 'p/1',
  prompts: [],
  raised,
  ...(seenOn && { seenOn }),
})
const ids = (tips: readonly Tip[]) => tips.map(({ lessonId }) => lessonId)

describe('what stands in the panel at once', () => {
  it('is what was raised', () => {
    expect(ids(shownAtOnce([tip('a', false), tip('b', true)], false))).toEqual(['b'])
  })

  it('is the first when none was raised, but not after one was set aside', () => {
    const waiting = [tip('a', false), tip('b', false)]
    expect(ids(shownAtOnce(waiting, false))).toEqual(['a'])
    expect(shownAtOnce(waiting, true)).toEqual([])
  })
})

describe('whose key messages lead', () => {
  it('is managers and then the organisation for a person who reviews, whatever their role', () => {
    for (const reader of ['frontline', 'manager', 'organisation'] as const)
      expect(leadFor('reviewing', reader)).toEqual({
        atOnce: ['manager', 'organisation'],
        onTap: ['frontline'],
      })
  })

  it('is the reader on one tap for a person who writes', () => {
    expect(leadFor('writing', 'frontline').atOnce).toEqual([])
    expect(leadFor('writing', 'organisation').onTap).toEqual([
      'organisation',
      'frontline',
      'manager',
    ])
  })
})

describe('why a tip waited', () => {
  const open = { today: 1, aDay: 5 }

  it('is told when it was seen on this record, when the day is used, or when none are wanted', () => {
    expect(whyItWaited([tip('a', false, '2026-03-02')], open)).toContain('2 March')
    expect(whyItWaited([tip('a', false)], { today: 5, aDay: 5 })).toContain('used up')
    expect(whyItWaited([tip('a', false)], { today: 0, aDay: 0 })).toContain('as you have chosen')
  })

  it('is not told of one that was raised, or when there is nothing plain to say', () => {
    expect(whyItWaited([tip('a', true)], { today: 5, aDay: 5 })).toBeUndefined()
    expect(whyItWaited([tip('a', false)], open)).toBeUndefined()
    expect(whyItWaited([], { today: 5, aDay: 5 })).toBeUndefined()
  })
})

it('says how sure it is in words, without a number', () => {
  const said = [0.5, 0.75, 0.9, 0.97].map(howSure)
  expect(new Set(said).size).toBe(4)
  expect(said.join()).not.toMatch(/\d|%/)
})
