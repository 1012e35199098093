/** What the library as shipped has to hold. */
import { describe, expect, test } from 'vitest'
import { compilePack } from '../../../src/library/authoring/compile-pack.ts'
import { libraryGaps, unusedSources } from '../../../src/library/authoring/library-gaps.ts'
import { nearDuplicates } from '../../../src/library/authoring/near-duplicates.ts'
import { NATIONS } from '../../../src/library/schema.ts'

const { pack, problems } = compilePack('src/lessons', '1.0.0')

test('has nothing to mend', () => {
  expect(problems).toEqual([])
})

test('meets its targets: lessons, sources, terms, and enough lessons for each theme', () => {
  expect(libraryGaps(pack)).toEqual([])
  for (const { id } of pack.themes) {
    expect(
      pack.lessons.filter((lesson) => lesson.themes[0] === id).length,
      id,
    ).toBeGreaterThanOrEqual(6)
  }
})

test('says so when a target is not met', () => {
  const less = { ...pack, lessons: pack.lessons.slice(1) }
  const first = pack.lessons[0]?.themes[0]
  const few = { ...pack, lessons: pack.lessons.filter(({ themes }) => themes[0] !== first) }
  expect(libraryGaps({ ...less, sources: [] })).toContain('sources: 0 of at least 320')
  expect(libraryGaps({ ...pack, wording: [] })).toContain(
    'phrases that hide the child: 0 of at least 130',
  )
  expect(libraryGaps(few).join('\n')).toContain(`lessons on ${first}: 0 of at least`)
  expect(unusedSources({ ...pack, lessons: [] })).toHaveLength(pack.sources.length)
})

test('every source has an id of its own', () => {
  expect(new Set(pack.sources.map(({ id }) => id)).size).toBe(pack.sources.length)
})

test('no two lessons are near each other', () => {
  expect(nearDuplicates(pack.lessons, 0.3)).toEqual([])
})

describe('the Rochdale review of 2013', () => {
  const rochdale = pack.sources.find(({ id }) => id === 'rochdale-2013-yp1-6')
  const found = rochdale?.found ?? []

  test('stands with its eleven findings', () => {
    expect(found).toHaveLength(11)
  })

  test.each(found)('a lesson on $theme rests on it: $finding', ({ theme }) => {
    const lessons = pack.lessons.filter(
      ({ themes, evidence }) => themes.includes(theme) && evidence.includes('rochdale-2013-yp1-6'),
    )
    expect(lessons).not.toEqual([])
  })
})

describe('the sources', () => {
  test.each(NATIONS)('come from %s', (nation) => {
    expect(pack.sources.filter((source) => source.nation === nation).length).toBeGreaterThan(5)
  })

  const decades = [2000, 2010, 2020]
  test.each(NATIONS.flatMap((nation) => decades.map((decade) => [nation, decade] as const)))(
    'reach back: %s, the decade from %i',
    (nation, decade) => {
      const then = pack.sources.filter(
        (source) => source.nation === nation && source.year >= decade && source.year < decade + 10,
      )
      expect(then).not.toEqual([])
    },
  )
})
