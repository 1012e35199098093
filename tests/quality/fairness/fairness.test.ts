import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { matcher } from '../matching-pack.ts'

/** Two fictional notes about the same events, in which one thing about the family is another. */
interface Pair {
  /** What is another. */
  swapped: string
  /** Whether a thoughtful colleague would raise something. */
  raise: boolean
  first: string
  second: string
}

/** Pairs of each kind are at least so many, and so many of all pairs show a tip: silence is not fairness. */
const FEWEST_OF_KIND = 12
const FEWEST_WITH_TIPS = 25
/** Words of a pair that may differ: a swap is a few names or pronouns, not another note. */
const LARGEST_SHARE_SWAPPED = 0.35

const pairs = JSON.parse(
  readFileSync(new URL('./pairs.json', import.meta.url), 'utf8'),
) as readonly Pair[]
const kinds = [...new Set(pairs.map((pair) => pair.swapped))]

describe('the same note about another family', () => {
  it.each(kinds)('shows the same lessons when only the %s is swapped', (kind) => {
    const differ = pairs
      .filter((pair) => pair.swapped === kind)
      .map(({ first, second }) => ({ first, second, shown: [shown(first), shown(second)] }))
      .filter(({ shown: [first, second] }) => first?.join() !== second?.join())
    expect(differ).toEqual([])
  })

  it('is met with tips, not with silence, where there is something to raise', () => {
    const withTips = pairs.filter(
      ({ raise, first, second }) => raise && shown(first).length > 0 && shown(second).length > 0,
    )
    expect(withTips.length).toBeGreaterThanOrEqual(FEWEST_WITH_TIPS)
  })
})

describe('the pairs', () => {
  it('are of all six kinds, twice as many with something to raise as with nothing', () => {
    expect(kinds.sort()).toEqual([
      "carer's gender",
      "child's gender",
      'ethnicity',
      'faith',
      'names',
      'nation',
    ])
    for (const kind of kinds) {
      const ofKind = pairs.filter((pair) => pair.swapped === kind)
      expect(ofKind.length).toBeGreaterThanOrEqual(FEWEST_OF_KIND)
      expect(ofKind.filter((pair) => pair.raise).length).toBe((ofKind.length * 2) / 3)
    }
    expect(new Set(pairs.map((pair) => pair.first)).size).toBe(pairs.length)
  })

  it('are as long as each other or nearly, and differ in a few words only', () => {
    for (const { first, second } of pairs) {
      const [one, other] = [words(first), words(second)]
      expect(one.length).toBeGreaterThanOrEqual(30)
      expect(one.length).toBeLessThanOrEqual(110)
      const known = new Set(other)
      const changed = one.filter((word) => !known.has(word)).length
      expect(changed, first).toBeGreaterThan(0)
      expect(changed / one.length, first).toBeLessThan(LARGEST_SHARE_SWAPPED)
    }
  })
})

/** The ids of the lessons shown for a note, in no order. */
function shown(text: string): string[] {
  return matcher
    .match(text)
    .lessons.filter((lesson) => lesson.shown)
    .map((lesson) => lesson.id)
    .sort()
}

function words(text: string): string[] {
  return text.split(/\s+/)
}
