import { describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { changed, restingLessons } = await import('../../../src/remembered/feedback.ts')

const none = { opened: 0, useful: 0, notRelevant: 0, later: 0 }
const lateEvening = new Date(2026, 11, 31, 23, 50)

describe('changed', () => {
  it('counts a verdict and takes it back, never below nothing', () => {
    const once = changed(none, 'useful', false, lateEvening)
    expect(once).toEqual({ ...none, useful: 1 })
    expect(changed(once, 'useful', true, lateEvening)).toEqual(none)
    expect(changed(none, 'useful', true, lateEvening)).toEqual(none)
  })

  it('rests a lesson until the next day of the person’s own calendar', () => {
    expect(changed(none, 'later', false, lateEvening)).toEqual({
      ...none,
      later: 1,
      restsUntil: '2027-01-01',
    })
  })

  it('keeps what else is known when a verdict is taken back', () => {
    const kept = changed(changed(none, 'later', false, lateEvening), 'keep', false, lateEvening)
    expect(kept).toMatchObject({ keptOn: '2026-12-31', restsUntil: '2027-01-01' })
    expect(changed(kept, 'later', true, lateEvening)).toEqual({ ...none, keptOn: '2026-12-31' })
    expect(changed(kept, 'keep', true, lateEvening)).toEqual({
      ...none,
      later: 1,
      restsUntil: '2027-01-01',
    })
  })
})

describe('restingLessons', () => {
  it('wakes a lesson on its day', () => {
    const feedback = { a: { ...none, restsUntil: '2027-01-01' }, b: none }
    expect(restingLessons(feedback, lateEvening)).toEqual(new Set(['a']))
    expect(restingLessons(feedback, new Date(2027, 0, 1))).toEqual(new Set())
  })
})
