import { describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { isLearning, learningAfter } = await import('../../../src/remembered/learning.ts')

const none = { opened: 0, useful: 0, notRelevant: 0, later: 0 }
const change = (oldValue: object | undefined, newValue: object | undefined) => ({
  oldValue,
  newValue,
})
const nothing = { read: [], kept: [], useful: [] }
const DAY = '2026-11-24'
const NEXT = '2026-11-25'

describe('learningAfter', () => {
  it('notes the day of what was read, kept and found useful, each once a day', () => {
    const read = learningAfter({}, change(undefined, { a: { ...none, opened: 1 } }), DAY)
    expect(read).toEqual({ a: { ...nothing, read: [DAY] } })
    const again = learningAfter(
      read,
      change(
        { a: { ...none, opened: 1 } },
        { a: { ...none, opened: 2, useful: 1, keptOn: DAY }, b: { ...none, opened: 1 } },
      ),
      DAY,
    )
    expect(again).toEqual({
      a: { read: [DAY], kept: [DAY], useful: [DAY] },
      b: { ...nothing, read: [DAY] },
    })
    expect(
      learningAfter(
        again,
        change({ a: { ...none, opened: 2 } }, { a: { ...none, opened: 3 } }),
        NEXT,
      ).a?.read,
    ).toEqual([DAY, NEXT])
  })

  it('takes back a slip of the same day, and keeps what was learnt on an earlier one', () => {
    const kept = { a: { ...nothing, kept: [DAY], useful: [DAY] } }
    const takenBack = change({ a: { ...none, useful: 1, keptOn: DAY } }, { a: none })
    expect(learningAfter(kept, takenBack, DAY)).toEqual({ a: nothing })
    expect(learningAfter(kept, takenBack, NEXT)).toEqual(kept)
  })

  it('learns nothing from what was not relevant or put off, nor from clearing', () => {
    const before = { a: { ...nothing, read: [DAY] } }
    const putOff = change(
      { a: none },
      { a: { ...none, later: 1, notRelevant: 1, restsUntil: NEXT } },
    )
    expect(learningAfter(before, putOff, DAY)).toBe(before)
    expect(learningAfter(before, change({ a: none }, undefined), DAY)).toBe(before)
  })
})

describe('isLearning', () => {
  it('tells a note of learning from what changes tips', () => {
    expect(isLearning({ learning: {} })).toBe(true)
    expect(isLearning({ learning: {}, choices: {} })).toBe(false)
    expect(isLearning({ feedback: {} })).toBe(false)
  })
})
