import { expect, it } from 'vitest'
import { compilePack } from '../../../src/library/authoring/compile-pack.ts'
import { gapProblems } from '../../../src/library/authoring/gap-prompts.ts'
import type { Entry } from '../../../src/library/authoring/read-yaml.ts'
import type { Gap, Lesson } from '../../../src/library/schema.ts'
import { GAP_IDS } from '../../../src/matching/gaps/find-gaps.ts'

const entry = <T>(value: T): Entry<T> => ({ value, file: 'gaps.yaml', line: 1, lineOf: () => 3 })
const LESSONS = [entry({ id: 'a-lesson' } as Lesson)]
const whole = (): Gap[] =>
  GAP_IDS.map((id) => ({
    id,
    prompt: 'Who was seen today?',
    serves: 'Helps to decide who to see next.',
    lesson: 'a-lesson',
  }))
const messages = (change: (gaps: Gap[]) => Gap[]) =>
  gapProblems(change(whole()).map(entry), LESSONS).map(({ message }) => message)
const withFirst = (other: Partial<Gap>) =>
  messages(([first, ...others]) => [{ ...(first as Gap), ...other }, ...others])

it('finds nothing to mend in a whole and plain list', () => {
  expect(messages((gaps) => gaps)).toEqual([])
})

it('asks for a prompt for each thing that the matcher notices', () => {
  expect(messages((gaps) => gaps.slice(1))).toEqual([expect.stringContaining(GAP_IDS[0])])
})

it('knows no other thing, and no lesson that is not there', () => {
  expect(withFirst({ id: 'shoe-size' })).toEqual([
    expect.stringContaining(GAP_IDS[0]),
    expect.stringContaining('shoe-size'),
  ])
  expect(withFirst({ lesson: 'another' })).toEqual([expect.stringContaining('another')])
})

it('minds how they read', () => {
  expect(withFirst({ prompt: 'You must record who was seen.' })).toEqual([
    expect.stringContaining('must'),
  ])
  expect(
    withFirst({ serves: 'Facilitates organisational accountability considerations.' }),
  ).not.toEqual([])
})

it('the library has all of them, each with its lesson', () => {
  const { pack } = compilePack('src/lessons', 'test')
  expect(pack.gaps?.map(({ id }) => id).toSorted()).toEqual([...GAP_IDS].toSorted())
})
