import { describe, expect, it, vi } from 'vitest'
import type { Lesson, Pack } from '../../../src/library/schema.ts'
import type { Learning } from '../../../src/remembered/learning.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { deedsOf, logOf } = await import('../../../src/learning/log.ts')
const { reflectionOn } = await import('../../../src/learning/reflection.ts')
const { reachFile, reachOf, told, toldOfTheme } = await import('../../../src/learning/reach.ts')

const lesson = (id: string, title: string, themes: string[]) =>
  ({ id, title, finding: `Reviews found it: ${id}.`, themes }) as Lesson
const pack = {
  lessons: [
    lesson('bed', 'Ask to see the bed', ['neglect', 'visits']),
    lesson('cot', 'Look into the cot, "now"', ['infants']),
    lesson('tea', 'Write down the time', ['neglect']),
    lesson('unread', 'Never opened', ['neglect']),
  ],
  themes: [
    { id: 'infants', name: 'Babies' },
    { id: 'neglect', name: 'Neglect' },
    { id: 'visits', name: 'Home visits' },
  ],
} as Pack
const learning: Learning = {
  bed: {
    read: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-11-22', '2026-11-30'],
    kept: ['2026-11-22'],
    useful: [],
  },
  cot: { read: ['2026-11-24'], kept: [], useful: ['2026-11-24'] },
  tea: { read: ['2026-11-11'], kept: [], useful: [] },
  gone: { read: ['2026-01-01'], kept: [], useful: [] },
}

describe('the log', () => {
  it('has the newest month first, each with its themes, without lessons that are gone', () => {
    const log = logOf(learning, pack)
    expect(log.map(({ month }) => month)).toEqual(['2026-11', '2026-10'])
    expect(
      log[0]?.themes.map(({ theme, lines }) => [theme.name, lines.map((line) => line.lesson.id)]),
    ).toEqual([
      ['Babies', ['cot']],
      ['Neglect', ['bed', 'tea']],
    ])
    expect(log[1]?.themes).toHaveLength(1)
  })

  it('says what was done on which days of the month', () => {
    const [november] = logOf(learning, pack)
    expect(november?.themes.flatMap(({ lines }) => lines.map(deedsOf))).toEqual([
      'read on the 24th and found useful on the 24th',
      'read on the 22nd and 30th and kept on the 22nd',
      'read on the 11th',
    ])
  })
})

describe('the reflection', () => {
  it('starts from the titles, the most telling first, and leaves the practice to be finished', () => {
    const text = reflectionOn(logOf(learning, pack)[0] as ReturnType<typeof logOf>[number])
    expect(text).toContain('in November 2026 I read 3 lessons')
    expect(text).toContain('on babies and neglect.')
    expect(text.indexOf('Look into the cot')).toBeLessThan(text.indexOf('Ask to see the bed'))
    expect(text).toContain('- I will ask to see the bed: \n')
    expect(text).not.toContain('Never opened')
  })
})

describe('the reach summary', () => {
  it('tells no number under five', () => {
    expect([0, 1, 4, 5, 12].map(told)).toEqual([
      'fewer than 5',
      'fewer than 5',
      'fewer than 5',
      '5',
      '12',
    ])
  })

  it('has counts by theme and lesson, and months, but no day', () => {
    const file = reachFile(reachOf(learning, pack))
    expect(file.split('\r\n')).toEqual([
      'What,Name,Read,Kept for supervision,Found useful',
      'Months,2026-10 to 2026-11,,,',
      'Theme,Babies,fewer than 5,fewer than 5,fewer than 5',
      'Theme,Neglect,5 or more,fewer than 5 each,fewer than 5 each',
      'Lesson,Ask to see the bed,5,fewer than 5,fewer than 5',
      'Lesson,"Look into the cot, ""now""",fewer than 5,fewer than 5,fewer than 5',
      'Lesson,Write down the time,fewer than 5,fewer than 5,fewer than 5',
      '',
    ])
    expect(file).not.toMatch(/\d{4}-\d\d-\d\d/)
  })

  it('has the same number for a theme whatever the small numbers of its lessons are', () => {
    expect(toldOfTheme([7, 5])).toBe('12')
    expect(toldOfTheme([3])).toBe('fewer than 5')
    const small = [0, 1, 2, 3, 4]
    const pairs = small.flatMap((one) => small.map((other) => [one, other]))
    expect(new Set(pairs.map(toldOfTheme))).toEqual(new Set(['fewer than 5 each']))
    expect(new Set(pairs.map((pair) => toldOfTheme([9, ...pair])))).toEqual(new Set(['9 or more']))
  })
})
