import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { compilePack } from '../../src/library/authoring/compile-pack.ts'
import type { Lesson, Pack } from '../../src/library/schema.ts'
import { LessonSearch } from '../../src/library/search.ts'

/**
 * A query that a real user might type, and what should come up: one of some lessons, a lesson whose main theme
 * is one of these, or a lesson that rests on one of these sources. Written before the search was tuned.
 */
interface Query {
  kind: string
  query: string
  expects: { anyOf?: string[]; theme?: string | string[]; source?: string | string[] }
}

const queries = JSON.parse(
  readFileSync(new URL('search-queries.json', import.meta.url), 'utf8'),
) as Query[]
let pack: Pack
let search: LessonSearch

beforeAll(() => {
  pack = compilePack('src/lessons', 'test').pack
  search = new LessonSearch(pack)
}, 60_000)

test('at least 95 % of 150 real queries have the right lesson among the first three', () => {
  const misses = queries.filter(
    ({ query, expects }) => !search.find(query, {}, 3).some((lesson) => isWanted(lesson, expects)),
  )
  const share = 1 - misses.length / queries.length
  for (const { kind, query } of misses) {
    const found = search.find(query, {}, 3).map(({ id }) => id)
    console.log(`missed (${kind}): "${query}" brought ${found.join(', ') || 'nothing'}`)
  }
  console.log(
    `search: ${queries.length - misses.length} of ${queries.length} queries, ${(share * 100).toFixed(1)} %`,
  )
  expect(queries.length).toBeGreaterThanOrEqual(150)
  expect(share).toBeGreaterThanOrEqual(0.95)
}, 60_000)

test('the list names only lessons, themes and sources that exist', () => {
  const known = new Set([...pack.lessons, ...pack.themes, ...pack.sources].map(({ id }) => id))
  const named = queries.flatMap(({ expects }) =>
    [expects.anyOf, expects.theme, expects.source].flatMap(listOf),
  )
  expect(named.filter((id) => !known.has(id))).toEqual([])
})

function isWanted(lesson: Lesson, { anyOf, theme, source }: Query['expects']): boolean {
  return (
    listOf(anyOf).includes(lesson.id) ||
    listOf(theme).includes(lesson.themes[0] as string) ||
    listOf(source).some((id) => lesson.evidence.includes(id))
  )
}

function listOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat()
}
