/** The fictional chronology of tests/pages/site/whole-record, compared with the list of what was written into it. */
import { describe, expect, test } from 'vitest'
import { isoOf } from '../../../src/review/days.ts'
import { grow, type WholeRecord } from '../../../src/review/record.ts'
import { reviewRecord } from '../../../src/review/review-record.ts'
import entries from '../../pages/site/whole-record/entries.json' with { type: 'json' }
import list from '../../pages/site/whole-record/what-is-in-it.json' with { type: 'json' }
import { pageOf, reviewOf } from './made-record.ts'

const lines = entries.map(({ date, kind, text }) => `${date} ${kind.toLowerCase()}: ${text}`)

const EMPTY: WholeRecord = { entries: [] }

describe('a record of sixty entries', () => {
  const review = reviewOf(lines)

  test('is read whole', () => {
    expect(review.read).toBe(list.record.entries)
    expect(isoOf(review.from ?? 0)).toBe(list.record.from)
    expect(isoOf(review.to ?? 0)).toBe(list.record.to)
    expect(review.child).toBe('Ellie')
  })

  test('shows the patterns that were written into it, with their days, and no others', () => {
    const found = review.patterns.map(({ id, from, to, man, marks }) => ({
      pattern: id,
      from: isoOf(from),
      to: isoOf(to),
      ...(man && { man }),
      days: [...new Set(marks.map((mark) => isoOf(mark.from)))],
    }))
    const written = list.patterns.map(({ what: _, ...pattern }) => pattern)
    expect(found).toEqual(written.map((pattern) => ({ days: expect.anything(), ...pattern })))
  })

  test.each(list.onlyLooksLikeOne)('$day, $words: $why', ({ day, words }) => {
    const marks = review.patterns
      .filter(({ id }) => ['injuries', 'missed-visits', 'unseen-man'].includes(id))
      .flatMap((pattern) => pattern.marks)
      .filter(({ entry }) => isoOf(entry.day) === day)
    const text = entries.find(({ date }) => date === day)?.text ?? ''
    expect(text).toContain(words)
    const from = text.indexOf(words)
    expect(marks.filter(({ start, end }) => end > from && start < from + words.length)).toEqual([])
  })
})

describe('a record that grows', () => {
  const newest = lines.slice(30)
  const oldest = lines.slice(0, 30)

  test('by pages comes to the same as all at once, in whatever order they are opened', () => {
    const whole = reviewOf(lines)
    for (const [first, second] of [
      [newest, oldest],
      [oldest, newest],
    ] as const) {
      const record = grow(grow(EMPTY, pageOf(first)), pageOf(second, 2))
      const { patterns } = reviewRecord(record)
      expect(record.entries.length).toBe(60)
      expect(patterns.map(({ id, from, to, count }) => ({ id, from, to, count }))).toEqual(
        whole.patterns.map(({ id, from, to, count }) => ({ id, from, to, count })),
      )
    }
  })

  test('counts an entry that stands on two pages once', () => {
    const record = grow(grow(EMPTY, pageOf(newest)), pageOf([...newest.slice(0, 5), ...oldest], 2))
    expect(record.entries.length).toBe(60)
  })

  test('knows where the words of the open page are, and no longer those of the page before', () => {
    const first = grow(EMPTY, pageOf(newest))
    expect(first.entries.every(({ place }) => place)).toBe(true)
    const second = grow(first, pageOf(oldest, 2))
    expect(second.entries.filter(({ place }) => place).length).toBe(30)
    expect(second.entries.find(({ place }) => place)?.place?.passage).toMatch(/^2-/)
  })

  test('takes the day from the entry where the page says none, and leaves the rest undated', () => {
    const review = reviewOf([
      ': 3/4/24 Saw mum at home with the boys.',
      ': Yesterday all was well.',
    ])
    expect([review.read, review.undated, isoOf(review.from ?? 0)]).toEqual([2, 1, '2024-04-03'])
  })

  test('reads a chronology that is kept in one text, line by line', () => {
    const text = '3.4.24 No access.\n10.4.24 Seen at home,\nwith mum.\n17.4.24 Cancelled.'
    const [passage] = pageOf([`: ${text}`])
    const record = grow(EMPTY, passage ? [{ ...passage, isEntry: false }] : [])
    const found = record.entries.map(({ day, note, place }) => [
      isoOf(day ?? 0),
      note.text,
      place?.offset,
    ])
    expect(found).toEqual([
      ['2024-04-03', '3.4.24 No access.', 0],
      ['2024-04-10', '10.4.24 Seen at home,\nwith mum.', 18],
      ['2024-04-17', '17.4.24 Cancelled.', 50],
    ])
  })
})

test('a record of good work shows nothing', () => {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
  const good = months.flatMap((month) => [
    `2025-${month}-05 school visit: Saw Ellie (7) alone in the library. She said "we made bread". No bruises seen.`,
    `2025-${month}-12 home visit: Visited as planned, mum and Ellie in. Bedroom seen, clean bedding. Mum said that she sleeps better.`,
    `2025-${month}-20 core group: All attended. School said attendance is 97 per cent. Action: mum to book the dentist by 30 ${month === '12' ? 'January' : 'November'}.`,
    `2025-${month}-27 phone call: Dentist confirmed that Ellie was brought and that her teeth are fine; next booked.`,
  ])
  expect(reviewOf(good).patterns).toEqual([])
})
