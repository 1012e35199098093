/** A note typed letter by letter, with the matcher as it ships: what comes up stays. */
import { expect, test } from 'vitest'
import { type Held, steady } from '../../src/background/steady.ts'
import cases from '../pages/site/notes.json' with { type: 'json' }
import { matcher } from './matching-pack.ts'

const person = { isResting: () => false, favour: () => 0 }

/** The lessons held after each look at a text that grows by `step` letters. */
function looks(text: string, step: number): string[][] {
  let held: Held[] = []
  const seen: string[][] = []
  for (let end = step; end < text.length + step; end += step) {
    const typed = text.slice(0, end)
    held = steady(
      held,
      [{ here: 'p/1', text: typed, lessons: matcher.match(typed).lessons }],
      person,
    )
    seen.push(held.map(({ lessonId }) => lessonId))
  }
  return seen
}

/** Lessons that left and came again. */
function cameAgain(seen: readonly string[][]): string[] {
  const left = new Set<string>()
  return seen.flatMap((now, at) => {
    for (const id of seen[at - 1] ?? []) if (!now.includes(id)) left.add(id)
    return now.filter((id) => left.has(id))
  })
}

test.each(cases.slice(0, 3).map(({ id, text }) => [id, text] as const))(
  'no tip comes and goes while %s is typed letter by letter',
  (_, text) => {
    const seen = looks(text, 1)
    expect(seen.at(-1)?.length).toBeGreaterThan(0)
    expect(cameAgain(seen)).toEqual([])
  },
)

test.each(cases.map(({ id, text }) => [id, text] as const))(
  'nor while %s is written in short stretches',
  (_, text) => {
    expect(cameAgain(looks(text, 25))).toEqual([])
  },
)
