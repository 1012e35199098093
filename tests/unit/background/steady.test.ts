import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Held, type ReadText, steady } from '../../../src/background/steady.ts'
import type { MatchedLesson } from '../../../src/matching/matcher.ts'

const HERE = 'p/1'
const anybody = { isResting: () => false, favour: () => 0 }

/** A lesson for a theme, prompted by a word of the text. */
const lesson = (
  id: string,
  theme: string,
  score: number,
  text: string,
  quote: string,
  shown = true,
): MatchedLesson => {
  const start = text.indexOf(quote)
  const reasons =
    start < 0 ? [] : [{ start, end: start + quote.length, quote, theme, by: 'named' as const }]
  return { id, themes: [theme], score, shown, reasons }
}
const read = (text: string, lessons: MatchedLesson[], here = HERE): ReadText => ({
  here,
  text,
  lessons,
})
const ids = (held: readonly Held[]) => held.map(({ lessonId }) => lessonId)

describe('steady tips', () => {
  const text = 'Mum was drunk and he hit her.'
  const first = steady([], [read(text, [lesson('a', 'drink', 0.9, text, 'drunk')])], anybody)

  it('stay when the matcher is less sure of them, as long as their words stand', () => {
    const longer = `${text} School was closed.`
    const unsure = lesson('a', 'drink', 0.3, longer, 'drunk', false)
    expect(ids(steady(first, [read(longer, [unsure])], anybody))).toEqual(['a'])
  })

  it('leave when their theme falls below a quarter: the words were denied', () => {
    const denied = `${text} This was ruled out.`
    const low = lesson('a', 'drink', 0.24, denied, 'drunk', false)
    expect(steady(first, [read(denied, [low])], anybody)).toEqual([])
    expect(steady(first, [read(denied, [])], anybody)).toEqual([])
  })

  it('leave when their words are taken out of the text', () => {
    const without = 'Mum was well and he hit her.'
    const unsure = lesson('a', 'drink', 0.4, without, 'drunk', false)
    expect(steady(first, [read(without, [unsure])], anybody)).toEqual([])
  })

  it('leave with their text', () => {
    expect(steady(first, [], anybody)).toEqual([])
    expect(steady(first, [read(text, [], 'p/2')], anybody)).toEqual([])
  })

  it('do not change to another lesson of the same theme', () => {
    const better = lesson('b', 'drink', 0.95, text, 'drunk')
    const held = steady(first, [read(text, [better])], anybody)
    expect(ids(held)).toEqual(['a'])
    expect(held[0]?.score).toBe(0.95)
  })

  it('keep their places; new ones come after, however strong, and three at most', () => {
    const next = [
      lesson('b', 'violence', 0.99, text, 'hit'),
      lesson('a', 'drink', 0.8, text, 'drunk'),
      lesson('c', 'mothers', 0.97, text, 'Mum'),
      lesson('d', 'others', 0.98, text, 'her'),
    ]
    const held = steady(first, [read(text, next)], anybody)
    expect(ids(held)).toEqual(['a', 'b', 'd'])
    expect(ids(steady(held, [read(text, next.toReversed())], anybody))).toEqual(['a', 'b', 'd'])
  })

  it('have the ranges of their words where these stand now', () => {
    const moved = `Visit. ${text}`
    const elsewhere = { ...lesson('a', 'drink', 0.5, moved, 'nowhere', false) }
    const [held] = steady(first, [read(moved, [elsewhere])], anybody)
    const [reason] = held?.reasons ?? []
    expect(moved.slice(reason?.start, reason?.end)).toBe('drunk')
  })

  it('hold the place and theme of a lesson that rests, and give its room to others', () => {
    const rests = { isResting: (_: string, id: string) => id === 'a', favour: () => 0 }
    const next = ['b', 'c', 'd', 'e'].map((id) => lesson(id, `theme-${id}`, 0.9, text, 'hit'))
    const other = lesson('z', 'drink', 0.99, text, 'drunk')
    expect(ids(steady(first, [read(text, [other, ...next])], rests))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('leave room for three beside one that rests when it first comes', () => {
    const rests = { isResting: (_: string, id: string) => id === 'a', favour: () => 0 }
    const coming = ['a', 'b', 'c', 'd'].map((id) => lesson(id, `theme-${id}`, 0.9, text, 'hit'))
    expect(ids(steady([], [read(text, coming)], rests))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('go on after the background has slept, when only their ids are known', () => {
    const slept = first.map(({ reasons: _, ...others }) => others)
    const unsure = lesson('b', 'drink', 0.3, text, 'drunk', false)
    const held = steady(slept, [read(text, [unsure])], anybody)
    expect(ids(held)).toEqual(['a'])
    expect(held[0]?.reasons?.[0]?.quote).toBe('drunk')
  })

  it('put the one that the person likes first when two fit about as well', () => {
    const two = [lesson('b', 'one', 0.9, text, 'hit'), lesson('c', 'two', 0.895, text, 'her')]
    const likes = { isResting: () => false, favour: (id: string) => (id === 'c' ? 0.01 : 0) }
    expect(ids(steady([], [read(text, two)], anybody))).toEqual(['b', 'c'])
    expect(ids(steady([], [read(text, two)], likes))).toEqual(['c', 'b'])
  })
})

describe('for any scores while a text grows', () => {
  const THEMES = ['drink', 'violence', 'neglect', 'sleep', 'school']
  const WORDS = ['drunk', 'hit', 'hungry', 'asleep', 'excluded']
  const text = 'He was drunk, hit out, went hungry, lay asleep and was excluded.'
  /** Scores of the five themes at one look. */
  const look = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 })
  const lessonsOf = (scores: readonly number[], variant: string) =>
    scores.map((score, at) =>
      lesson(
        `${THEMES[at]}-${variant}`,
        THEMES[at] as string,
        score,
        text,
        WORDS[at] as string,
        score >= 0.74,
      ),
    )

  it('a tip leaves only below a quarter, none changes places, and there are at most three', () => {
    fc.assert(
      fc.property(fc.array(look, { minLength: 2, maxLength: 12 }), (looks) => {
        let before: Held[] = []
        looks.forEach((scores, at) => {
          const now = steady(before, [read(text, lessonsOf(scores, at % 2 ? 'a' : 'b'))], anybody)
          const stayed = before.filter(
            ({ theme }) => (scores[THEMES.indexOf(theme)] as number) >= 0.25,
          )
          expect(ids(now).slice(0, stayed.length)).toEqual(ids(stayed))
          expect(now.length).toBeLessThanOrEqual(3)
          expect(new Set(now.map(({ theme }) => theme)).size).toBe(now.length)
          before = now
        })
      }),
    )
  })
})
