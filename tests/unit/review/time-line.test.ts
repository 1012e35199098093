/** Where marks stand in the time line, and where the arrow keys lead. */
import { expect, test } from 'vitest'
import type { Mark } from '../../../src/review/patterns/pattern.ts'
import { heightOf, nextMark, placeIn, ticksBetween } from '../../../src/review/time-scale.ts'

const lane = (...days: number[]) => days.map((from) => ({ from, to: from }) as Mark)
const lanes = [lane(0, 50, 100), lane(60), lane(10, 90)]

test('days stand in their order, within the margins, also when all is on one day', () => {
  const place = placeIn(100, 200)
  expect([place(100), place(150), place(200)]).toEqual(['3.00%', '50.00%', '97.00%'])
  expect([place(0), place(900)]).toEqual(['3.00%', '97.00%'])
  expect(placeIn(5, 5)(5)).toBe('3.00%')
})

test('the scale names the first and the last day', () => {
  expect(ticksBetween(3, 9)).toEqual([3, 9])
  expect(ticksBetween(3, 3)).toEqual([3])
  expect(heightOf(3)).toBeGreaterThan(heightOf(2))
})

test.each([
  ['ArrowRight', { lane: 0, mark: 0 }, { lane: 0, mark: 1 }],
  ['ArrowLeft', { lane: 0, mark: 1 }, { lane: 0, mark: 0 }],
  ['ArrowLeft', { lane: 0, mark: 0 }, undefined],
  ['ArrowRight', { lane: 0, mark: 2 }, undefined],
  ['Home', { lane: 0, mark: 2 }, { lane: 0, mark: 0 }],
  ['End', { lane: 0, mark: 0 }, { lane: 0, mark: 2 }],
  ['ArrowDown', { lane: 1, mark: 0 }, { lane: 2, mark: 1 }],
  ['ArrowUp', { lane: 1, mark: 0 }, { lane: 0, mark: 1 }],
  ['ArrowUp', { lane: 0, mark: 1 }, undefined],
  ['ArrowDown', { lane: 2, mark: 0 }, undefined],
  ['Tab', { lane: 0, mark: 1 }, undefined],
])('%s from %j leads to %j', (key, from, to) => {
  expect(nextMark(lanes, from, key)).toEqual(to)
})
