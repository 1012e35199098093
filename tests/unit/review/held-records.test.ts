/** Records in the panel's memory: a tab's own, a record's own, and gone when they are forgotten. */
import { expect, test } from 'vitest'
import { HeldRecords } from '../../../src/review/held-records.ts'
import { pageOf } from './made-record.ts'

const TAB = 7
const page = pageOf([
  '2025-03-03 visit: Saw them at home.',
  '2025-03-10 visit: Saw them at school.',
])
const next = pageOf(['2025-04-03 visit: Saw them at the hub.'], 2)
const other = pageOf(['2025-05-03 visit: Saw the twins.']).map((entry) => ({
  ...entry,
  record: 'r2',
}))
const count = (record: { entries: readonly unknown[] } | undefined) => record?.entries.length

test('pages of one record add up; another record is another, and so is another tab', () => {
  const held = new HeldRecords()
  expect(count(held.add(TAB, page))).toBe(2)
  expect(count(held.add(TAB, next))).toBe(3)
  expect(count(held.add(TAB, other))).toBe(1)
  expect(count(held.add(TAB, page))).toBe(3)
  expect(count(held.add(TAB + 1, next))).toBe(1)
})

test('a page that says the same again leaves the very same record', () => {
  const held = new HeldRecords()
  const record = held.add(TAB, page)
  expect(held.add(TAB, structuredClone(page))).toBe(record)
  const changed = page.map((entry) => ({ ...entry, text: `${entry.text} New.` }))
  expect(held.add(TAB, changed)).not.toBe(record)
})

test('where no record is open the last one stays, but none of its words can be pointed at', () => {
  const held = new HeldRecords()
  expect(held.add(TAB, [])).toBeUndefined()
  held.add(TAB, page)
  const left = held.add(TAB, [])
  expect(count(left)).toBe(2)
  expect(left?.entries.some(({ place }) => place)).toBe(false)
})

test('what is forgotten is gone', () => {
  const held = new HeldRecords()
  held.add(TAB, page)
  held.forget(TAB)
  expect(held.add(TAB, [])).toBeUndefined()
  expect(count(held.add(TAB, next))).toBe(1)
})
