/** What the check says of phrases that hide the child, and that the pack carries them. */

import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { compilePack } from '../../../src/library/authoring/compile-pack.ts'
import { PackSchema } from '../../../src/library/schema.ts'
import { problemsWith, WORDING } from './small-library.ts'

/** The phrase with one piece of it changed. */
function phrase(from: string | RegExp, to: string): string {
  const changed = WORDING.replace(from, to)
  expect(changed).not.toBe(WORDING)
  return changed
}

const SLIPS: [what: string, text: string, line: number, message: RegExp][] = [
  ['names an unknown source', phrase('child-q', 'child-z'), 8, /no source "anyshire-2020-child-z"/],
  ['names an unknown theme', phrase('[neglect]', '[weather]'), 9, /no theme "weather"/],
  ['has more than two themes', phrase('[neglect]', '[neglect, a, b]'), 9, /at most 2 themes/],
  ['weighs more than 3', phrase('weight: 2', 'weight: 4'), 7, /"weight" is 4\. Use one of/],
  ['offers nothing instead', phrase(/ {2}instead:\n.*\n/, ''), 1, /"instead" is missing/],
  ['has a field that nobody knows', phrase('forms:', 'from:'), 3, /"from" is not a field/],
  ['uses a worn-out word', phrase('who looked', 'who must look'), 4, /"hides" reads "must"/],
  [
    'offers a worn-out word instead',
    phrase('each child has', 'each must have'),
    6,
    /"instead" reads "must"/,
  ],
  [
    'explains in a long sentence',
    phrase('who looked', `who looked${' and looked'.repeat(9)}`),
    4,
    /"hides" has a sentence of 28 words/,
  ],
  [
    'explains in long words',
    phrase('what was looked at', 'interdisciplinary organisational considerations'),
    4,
    /"hides" reads as for an age of .* at or below 15/,
  ],
  [
    'hides who does it',
    phrase('It can hide', 'It was said, it was told, it was kept; it can hide'),
    4,
    /"hides" has 4 verbs in the passive voice/,
  ],
  [
    'lists a form twice',
    phrase('[nil concerns]', '[Nil-concerns, nil concern]'),
    3,
    /"nil concern" is listed already/,
  ],
]

describe('a phrase', () => {
  test.each(SLIPS)('that %s', (_, text, line, message) => {
    const found = problemsWith({ 'wording/vague.yaml': text })
    const wanted = found.find((problem) => message.test(problem.message))
    expect(wanted, JSON.stringify(found)).toMatchObject({ file: 'wording/vague.yaml', line })
  })

  test('that is listed by another, or has its id', () => {
    const other = phrase('no concerns\n  forms: [nil concerns]', 'nil concerns')
    expect(problemsWith({ 'wording/other.yaml': other })).toEqual([
      {
        file: 'wording/vague.yaml',
        line: 1,
        message: expect.stringMatching(/already a phrase with the id "no-concerns"/),
      },
      {
        file: 'wording/vague.yaml',
        line: 3,
        message: expect.stringMatching(/"nil concerns" is listed already .*other\.yaml:2\)/),
      },
    ])
  })
})

describe('the pack', () => {
  const { pack } = compilePack('src/lessons', '1.0.0')

  test('carries them', () => {
    expect(pack.wording?.length).toBeGreaterThanOrEqual(130)
    expect(v.is(PackSchema, pack)).toBe(true)
  })

  test('may have been made before there were any', () => {
    const { wording: _, ...older } = pack
    expect(v.is(PackSchema, older)).toBe(true)
  })

  test('rests each on a source that speaks of such things', () => {
    const themes = new Map(
      pack.sources.map(({ id, found }) => [id, found.map(({ theme }) => theme)]),
    )
    const strays = (pack.wording ?? []).filter(
      ({ evidence, themes: own }) =>
        !evidence.some((id) => themes.get(id)?.some((theme) => own.includes(theme))),
    )
    expect(strays.map(({ id }) => id)).toEqual([])
  })
})
