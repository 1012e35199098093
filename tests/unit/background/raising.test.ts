import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Candidate } from '../../../src/background/raising.ts'
import type { Reason } from '../../../src/matching/matcher.ts'
import type { Raised } from '../../../src/remembered/raised.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { barFor, favourFor, isStronger, momentOf, toRaise } = await import(
  '../../../src/background/raising.ts'
)
const { saidOf, stillKept } = await import('../../../src/remembered/raised.ts')

const TODAY = '2026-03-12'
const LEAST = 0.74
const LIMITS = { aDay: 5, aNote: 1 }
const NOTHING: Raised = { today: 0, records: {} }

const reason = (by: Reason['by']): Reason => ({ start: 0, end: 3, quote: 'Mum', theme: 't', by })
const tip = (lessonId: string, others: Partial<Candidate> = {}): Candidate => ({
  lessonId,
  score: 0.9,
  reasons: [reason('named')],
  note: 'n1',
  record: 'r1',
  isRaised: false,
  ...others,
})
const raisedIds = (tips: Candidate[], raised = NOTHING, limits = LIMITS) =>
  toRaise(tips, raised, limits, LEAST, TODAY).raise.map(({ lessonId }) => lessonId)

describe('the budget of attention', () => {
  it('raises one tip a note, the first', () => {
    expect(raisedIds([tip('a'), tip('b')])).toEqual(['a'])
    expect(raisedIds([tip('a', { isRaised: true }), tip('b')])).toEqual([])
    expect(raisedIds([tip('a'), tip('b', { note: 'n2' })])).toEqual(['a', 'b'])
  })

  it('raises as many a note and a day as the person has chosen', () => {
    const tips = ['a', 'b', 'c'].map((id) => tip(id))
    expect(raisedIds(tips, NOTHING, { aDay: 5, aNote: 2 })).toEqual(['a', 'b'])
    expect(raisedIds(tips, { today: 4, records: {} }, { aDay: 5, aNote: 3 })).toEqual(['a'])
    expect(raisedIds(tips, { today: 5, records: {} }, { aDay: 5, aNote: 3 })).toEqual([])
    expect(raisedIds(tips, NOTHING, { aDay: 0, aNote: 3 })).toEqual([])
  })

  it('does not raise a lesson again on the same record; on another it does', () => {
    const { raised } = toRaise([tip('a')], NOTHING, LIMITS, LEAST, TODAY)
    expect(raised.today).toBe(1)
    expect(raisedIds([tip('a', { note: 'n2' })], raised)).toEqual([])
    expect(raisedIds([tip('a', { note: 'n2', record: 'r2' })], raised)).toEqual(['a'])
  })

  it('lets the next tip have the room of one that is not repeated', () => {
    const { raised } = toRaise([tip('a')], NOTHING, LIMITS, LEAST, TODAY)
    expect(raisedIds([tip('a', { note: 'n2' }), tip('b', { note: 'n2' })], raised)).toEqual(['b'])
  })

  it('raises it again when its reasons grew stronger', () => {
    const last = momentOf({ score: 0.8, reasons: [reason('described')] }, TODAY)
    const now = (score: number, by: Reason['by']) => ({ score, reasons: [reason(by)] })
    expect(isStronger(now(0.89, 'described'), last)).toBe(false)
    expect(isStronger(now(0.9, 'described'), last)).toBe(true)
    expect(isStronger(now(0.8, 'named'), last)).toBe(true)
    expect(isStronger(now(0.8, 'sign'), last)).toBe(false)
    const named = momentOf({ score: 0.8, reasons: [reason('named')] }, TODAY)
    expect(isStronger(now(0.8, 'misspelt'), named)).toBe(false)
  })

  it('never raises more than the budget, whatever comes', () => {
    const candidate = fc.record({
      lessonId: fc.constantFrom('a', 'b', 'c', 'd'),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      note: fc.constantFrom('n1', 'n2', 'n3'),
      record: fc.constantFrom('r1', 'r2'),
    })
    fc.assert(
      fc.property(
        fc.array(fc.array(candidate, { maxLength: 4 }), { maxLength: 20 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 3 }),
        (looks, aDay, aNote) => {
          let raised = NOTHING
          for (const look of looks) {
            const tips = look.map(({ lessonId, ...others }) => tip(lessonId, others))
            const after = toRaise(tips, raised, { aDay, aNote }, LEAST, TODAY)
            for (const note of ['n1', 'n2', 'n3'])
              expect(after.raise.filter((each) => each.note === note).length).toBeLessThanOrEqual(
                aNote,
              )
            expect(after.raised.today - raised.today).toBe(after.raise.length)
            raised = after.raised
          }
          expect(raised.today).toBeLessThanOrEqual(aDay)
        },
      ),
    )
  })
})

describe('what the person says of a lesson', () => {
  const said = (useful: number, notRelevant: number) => ({ useful, notRelevant })

  it('asks for a clearly better fit once it was not relevant on three records', () => {
    expect(barFor(LEAST, said(0, 2))).toBe(LEAST)
    expect(barFor(LEAST, said(0, 3))).toBeGreaterThan(0.85)
    expect(barFor(LEAST, said(0, 6))).toBeGreaterThan(barFor(LEAST, said(0, 3)))
    expect(barFor(LEAST, said(0, 60))).toBeLessThan(1)
    expect(barFor(LEAST, said(2, 3))).toBeLessThan(barFor(LEAST, said(0, 3)))
  })

  it('counts each record once', () => {
    const moment = { on: TODAY, score: 0.8, kinds: [] }
    const records = {
      r1: { a: { ...moment, said: 'notRelevant' as const } },
      r2: { a: { ...moment, said: 'useful' as const }, b: moment },
      r3: { a: { ...moment, said: 'notRelevant' as const } },
    }
    expect(saidOf(records, 'a')).toEqual(said(1, 2))
    expect(saidOf(records, 'b')).toEqual(said(0, 0))
  })

  it('keeps a lesson from being raised by itself, and leaves others alone', () => {
    const moment = { on: TODAY, score: 0.8, kinds: [], said: 'notRelevant' as const }
    const records = { r2: { a: moment }, r3: { a: moment }, r4: { a: moment } }
    const raised = { today: 0, records }
    expect(raisedIds([tip('a', { score: 0.8 })], raised)).toEqual([])
    expect(raisedIds([tip('a', { score: 0.97 })], raised)).toEqual(['a'])
    expect(raisedIds([tip('b', { score: 0.8 })], raised)).toEqual(['b'])
  })

  it('is only ever a nudge between two', () => {
    expect(favourFor(said(50, 0))).toBeCloseTo(0.03)
    expect(favourFor(said(0, 50))).toBeCloseTo(-0.03)
  })
})

describe('what is remembered', () => {
  it('is forgotten after ninety days', () => {
    const at = (on: string) => ({ on, score: 0.8, kinds: [] })
    const records = {
      r1: { old: at('2026-01-01'), fresh: at('2026-01-02') },
      r2: { old: at('2025-01-01') },
    }
    expect(stillKept(records, new Date(2026, 3, 1))).toEqual({ r1: { fresh: at('2026-01-02') } })
  })

  it('holds no word of the note', () => {
    const { raised } = toRaise([tip('a')], NOTHING, LIMITS, LEAST, TODAY)
    expect(JSON.stringify(raised)).not.toContain('Mum')
  })
})
