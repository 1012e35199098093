import { describe, expect, it } from 'vitest'
import {
  chooseQuestions,
  type Questions,
  questionsWith,
  removed,
  reworded,
  swapped,
  withNext,
  withOwn,
  wordsOf,
} from '../../../src/supervision/questions.ts'
import { lesson } from './lessons.ts'

const LESSONS = [
  lesson('far', ['housing'], ['Far?']),
  lesson('near', ['neglect'], ['Near one?', 'Near two?']),
  lesson('nearer', ['neglect', 'fathers'], ['Nearer?']),
  { ...lesson('scottish', ['neglect', 'fathers'], ['Scottish?']), nations: ['Scotland' as const] },
  lesson('first', ['neglect'], ['First one?', 'First two?']),
  lesson('second', ['fathers', 'neglect'], ['Second one?', 'Second two?', 'Second three?']),
]
const choose = (ids: string[], nations = ['England' as const]) =>
  chooseQuestions(ids, LESSONS, nations)
const texts = (list: Questions['asked']) => list.map(wordsOf)

describe('which questions are chosen', () => {
  it('takes one of each lesson before a second of any, best lesson first', () => {
    const { asked, waiting } = choose(['first', 'second'])
    expect(texts(asked)).toEqual(['First one?', 'Second one?', 'First two?'])
    expect(texts(waiting).slice(0, 2)).toEqual(['Second two?', 'Second three?'])
  })

  it('then those of other lessons on the same main themes and for these nations, nearest first', () => {
    const { waiting } = choose(['first', 'second'])
    expect(texts(waiting).slice(2)).toEqual(['Nearer?', 'Near one?'])
    expect(texts(choose(['first']).asked)).toEqual(['First one?', 'First two?', 'Near one?'])
  })

  it('asks nothing twice, and nothing at all without a lesson', () => {
    const same = [...LESSONS, lesson('third', ['fathers'], ['first  ONE'])]
    const { asked, waiting } = chooseQuestions(['first', 'third'], same, ['England'])
    expect(texts([...asked, ...waiting]).filter((text) => /first\s+one/i.test(text))).toEqual([
      'First one?',
    ])
    expect(choose(['unknown'])).toEqual({ asked: [], waiting: [] })
  })

  it('finds them again by their ids', () => {
    const { asked } = choose(['first', 'second'])
    expect(
      questionsWith(
        asked.map(({ id }) => id),
        LESSONS,
      ),
    ).toEqual(asked)
    expect(questionsWith(['first/9', 'gone/0', 'own/1', ''], LESSONS)).toEqual([])
  })
})

describe('how a person changes them', () => {
  const start = choose(['first', 'second'])

  it('swaps one for the next best, in its place; the old one comes back last', () => {
    let now = swapped(start, 'second/0')
    expect(texts(now.asked)).toEqual(['First one?', 'Second two?', 'First two?'])
    expect(texts(now.waiting).at(-1)).toBe('Second one?')
    for (let times = 0; times < start.waiting.length; times++)
      now = swapped(now, now.asked[1]?.id ?? '')
    expect(texts(now.asked)[1]).toBe('Second one?')
  })

  it('leaves them as they are when none waits', () => {
    const alone = { asked: start.asked, waiting: [] }
    expect(swapped(alone, 'first/0')).toEqual(alone)
    expect(withNext(alone)).toEqual(alone)
  })

  it('puts one in other words, which are gone when it is swapped or removed', () => {
    const now = reworded(start, 'first/0', 'In my words?')
    expect(texts(now.asked)[0]).toBe('In my words?')
    for (const after of [swapped(now, 'first/0'), removed(now, 'first/0')]) {
      expect(texts(after.waiting).at(-1)).toBe('First one?')
      expect(JSON.stringify(after)).not.toContain('In my words?')
    }
  })

  it('removes one, and adds the next best', () => {
    const now = removed(start, 'first/0')
    expect(texts(now.asked)).toEqual(['Second one?', 'First two?'])
    expect(texts(withNext(now).asked)).toEqual(['Second one?', 'First two?', 'Second two?'])
  })

  it('adds one’s own, each with an id of its own, and forgets it when it is removed', () => {
    const two = withOwn(withOwn(start))
    const ids = two.asked.map(({ id }) => id)
    expect(new Set(ids).size).toBe(5)
    const now = reworded(two, ids[3] ?? '', 'Mine?')
    expect(texts(now.asked)).toEqual([...texts(start.asked), 'Mine?', ''])
    expect(JSON.stringify(removed(now, ids[3] ?? ''))).not.toContain('Mine?')
  })
})
