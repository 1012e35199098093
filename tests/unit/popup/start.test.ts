import { beforeAll, describe, expect, it } from 'vitest'
import { compilePack } from '../../../src/library/authoring/compile-pack.ts'
import type { Lesson, Pack } from '../../../src/library/schema.ts'
import { lessonOfTheWeek, weekNumber } from '../../../src/popup/of-the-week.ts'
import { recentFindings } from '../../../src/popup/recent-reviews.ts'

let pack: Pack
beforeAll(() => {
  pack = compilePack('src/lessons', '1.0.0').pack
})

describe('the lesson of the week', () => {
  const on = (day: string, lessons: readonly Lesson[] = pack.lessons) =>
    lessonOfTheWeek(lessons, new Date(`${day}T12:00:00`))?.id

  it('stays from Monday to Sunday, also over the end of a year', () => {
    expect(on('2026-12-28')).toBe(on('2027-01-03'))
    expect(on('2027-01-03')).not.toBe(on('2027-01-04'))
    expect(weekNumber(new Date(2026, 10, 23, 0, 1))).toBe(
      weekNumber(new Date(2026, 10, 29, 23, 59)),
    )
  })

  it('does not depend on the order in which the pack has the lessons', () => {
    expect(on('2026-11-24', pack.lessons.toReversed())).toBe(on('2026-11-24'))
  })

  it.each([1, 2, 7, 12, 485])('gives each of %i lessons its turn', (count) => {
    const lessons = pack.lessons.slice(0, count)
    const monday = new Date(2026, 0, 5)
    const turns = lessons.map((_, week) => {
      const day = new Date(monday)
      day.setDate(monday.getDate() + 7 * week)
      return lessonOfTheWeek(lessons, day)?.id
    })
    expect(new Set(turns).size).toBe(lessons.length)
  })

  it('is none when there are no lessons', () => {
    expect(on('2026-11-24', [])).toBeUndefined()
  })
})

describe('what recent reviews say most', () => {
  it('is as many as there are in the sources of those years, each with a lesson that rests on one', () => {
    const { from, to, reviews, themes } = recentFindings(pack)
    expect(to - from).toBe(2)
    expect(themes).toHaveLength(5)
    expect(new Set(themes.map(({ lesson }) => lesson.id)).size).toBe(5)
    const counts = themes.map(({ foundBy }) => foundBy)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    for (const { theme, foundBy, lesson } of themes) {
      expect(foundBy).toBeLessThanOrEqual(reviews)
      expect(lesson.themes).toContain(theme.id)
      const rests = pack.sources.filter(({ id }) => lesson.evidence.includes(id))
      expect(
        rests.some(
          ({ year, found }) => year >= from && found.some((each) => each.theme === theme.id),
        ),
      ).toBe(true)
    }
  })

  it('counts neither guidance nor older reviews, and keeps to the years of the pack', () => {
    const old = pack.sources.map((source) => ({ ...source, year: 2001 }))
    expect(recentFindings({ ...pack, sources: old }).themes).toEqual([])
    const guidance = pack.sources.map((source) => ({ ...source, kind: 'guidance' as const }))
    expect(recentFindings({ ...pack, sources: guidance }).reviews).toBe(0)
    expect(recentFindings({ ...pack, published: '2015-06-01' })).toMatchObject({
      from: 2013,
      to: 2015,
    })
  })
})
