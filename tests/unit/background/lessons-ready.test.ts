import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  forgetWhatWasRead,
  matchMemory,
  readyMatcher,
} from '../../../src/background/lessons-ready.ts'
import type { Pack } from '../../../src/library/schema.ts'

vi.mock('../../../src/library/bundled-pack.ts', () => ({
  loadPack: (): Promise<Pack> =>
    Promise.resolve({
      format: 1,
      version: 'test',
      published: '2026-01-01',
      nations: [],
      themes: [],
      sources: [],
      vocabulary: [],
      lessons: [],
    }),
}))

/** Fictional. */
const TEXT = 'Door shut, nobody in, card left.'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** The answer to the text and the first sentence of it: the same objects while they are remembered. */
async function remembered() {
  const matcher = await readyMatcher()
  return [matchMemory.match(matcher, TEXT, {}), matcher.read(TEXT).sentences[0]?.part] as const
}

it('a text is remembered while texts keep coming', async () => {
  const [answer, sentence] = await remembered()
  await vi.advanceTimersByTimeAsync(15_000)
  await readyMatcher()
  await vi.advanceTimersByTimeAsync(15_000)
  const [again, sameSentence] = await remembered()
  expect(again).toBe(answer)
  expect(sameSentence).toBe(sentence)
})

it.each([
  ['when nothing was matched for a while', () => vi.advanceTimersByTimeAsync(21_000)],
  ['when that is asked for', () => forgetWhatWasRead()],
])('a text and its sentences are forgotten %s', async (_, wait) => {
  const [answer, sentence] = await remembered()
  expect(sentence).toBeDefined()
  await wait()
  const [again, newSentence] = await remembered()
  expect(again).not.toBe(answer)
  expect(newSentence).not.toBe(sentence)
})
