/** Each pattern rests on reviews of the library, says which in its own file, and leads to a lesson of its theme. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compilePack } from '../../../src/library/authoring/compile-pack.ts'
import { ABOUT } from '../../../src/review/about.ts'
import { lessonsFor } from '../../../src/review/lessons-for.ts'
import { PATTERN_IDS } from '../../../src/review/patterns/pattern.ts'
import entries from '../../pages/site/whole-record/entries.json' with { type: 'json' }
import { reviewOf } from './made-record.ts'

const { pack } = compilePack('src/lessons', '0.0.0')
const sources = new Set(pack.sources.map(({ id }) => id))
const themes = new Set(pack.themes.map(({ id }) => id))

describe.each(PATTERN_IDS)('%s', (id) => {
  test('rests on reviews that the library has', () => {
    expect(ABOUT[id].foundIn.length).toBeGreaterThan(2)
    expect(ABOUT[id].foundIn.filter((source) => !sources.has(source))).toEqual([])
    expect(ABOUT[id].themes.filter((theme) => !themes.has(theme))).toEqual([])
  })

  test('names them in its own file', () => {
    const text = readFileSync(`src/review/patterns/${id}.ts`, 'utf8')
    expect(ABOUT[id].foundIn.filter((source) => !text.includes(source))).toEqual([])
  })
})

test('each pattern of the fictional record leads to a lesson of its theme', () => {
  const lines = entries.map(({ date, kind, text }) => `${date} ${kind.toLowerCase()}: ${text}`)
  const lessonOf = lessonsFor(pack.lessons, ['England'])
  const led = reviewOf(lines).patterns.map((pattern) => [
    pattern.id,
    lessonOf(pattern)?.themes[0],
    lessonOf(pattern)?.nations.includes('England'),
  ])
  expect(led).toEqual(PATTERN_IDS.map((id) => [id, ABOUT[id].themes[0], true]))
})
