import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTeachingData } from '../../../src/library/authoring/matching-model.ts'
import { matcher } from '../matching-pack.ts'

/**
 * Common names of all communities of the UK, and the councils of its four nations. Many are everyday words or
 * words of practice too ("Grace", "Case", "Reading"): those are the point.
 */
const LISTS = [
  'given-names',
  'family-names',
  'council-areas-england',
  'council-areas-wales',
  'council-areas-scotland',
  'council-areas-northern-ireland',
]
/** At least so many names of people. */
const FEWEST_NAMES = 2_000
/** English districts and counties, and the councils of Wales, Scotland and Northern Ireland. */
const COUNCILS = 317 + 22 + 32 + 11

/** Words that always have a capital and are read for what they say, whosever name they are too. */
const KEEP_THEIR_CAPITAL = new Set([
  'Christian',
  'English',
  'French',
  'German',
  'Irish',
  'Islam',
  'Scottish',
  'Welsh',
])
/** A name that stands in small letters in so many of the texts that the matcher was taught by is an ordinary word. */
const FEWEST_AS_A_WORD = 2

/** What may stand around a name in a note. */
const IN_A_NOTE: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `Seen with ${name}.`,
  (name) => `${name} rang at 4pm.`,
  (name) => `Home visit to ${name} and her mum, ${name}.`,
  (name) => `met ${name}`,
]

interface Said {
  shown: string[]
  quoted: string[]
}

/** What was found out about a list already: each text is matched once. */
const said = new Map<string, Said>()
const { notes, fragments } = readTeachingData('src/lessons')
const ordinary = ordinaryWords([...notes, ...fragments].map(({ text }) => text))

describe('a name by itself', () => {
  it.each(LISTS)('shows nothing: %s', (list) => {
    expect(whatIsSaidOf(list).shown).toEqual([])
  })

  it.each(LISTS)('is never the reason for a lesson, unless it is an ordinary word: %s', (list) => {
    expect(whatIsSaidOf(list).quoted).toEqual([])
  })
})

describe('the lists of names', () => {
  it('have enough of them, each once', () => {
    const people = [...namesIn('given-names'), ...namesIn('family-names')]
    expect(new Set(people).size).toBeGreaterThanOrEqual(FEWEST_NAMES)
    expect(LISTS.slice(2).flatMap(namesIn).length).toBe(COUNCILS)
    for (const list of LISTS) {
      const names = namesIn(list)
      expect(new Set(names).size).toBe(names.length)
      expect(names.filter((name) => name !== name.trim() || !/^\p{L}/u.test(name))).toEqual([])
    }
  })
})

/** The notes for which a lesson is shown though there is but a name in them, and those whose name is a reason. */
function whatIsSaidOf(list: string): Said {
  const known = said.get(list)
  if (known) return known
  const shown: string[] = []
  const quoted: string[] = []
  for (const name of namesIn(list)) {
    for (const text of [...IN_A_NOTE.map((write) => write(name)), name.toLowerCase()]) {
      const { lessons } = matcher.match(text)
      if (lessons.some((lesson) => lesson.shown)) shown.push(text)
      const reasons = lessons.flatMap((lesson) => lesson.reasons)
      if (reasons.some(({ quote }) => quotes(quote, name))) quoted.push(text)
    }
  }
  said.set(list, { shown, quoted })
  return { shown, quoted }
}

/** The names of a list: one a line. */
function namesIn(list: string): string[] {
  return readFileSync(new URL(`./${list}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
}

/** Whether a quote has a word of a name that is nothing but a name. */
function quotes(quote: string, name: string): boolean {
  const quoted = new Set(wordsOf(quote))
  return wordsOf(name).some(
    (word) =>
      /^\p{Lu}/u.test(word) &&
      quoted.has(word) &&
      !KEEP_THEIR_CAPITAL.has(word) &&
      !ordinary.has(word.toLowerCase()),
  )
}

/** The words that stand in small letters in at least `FEWEST_AS_A_WORD` of the texts. */
function ordinaryWords(texts: readonly string[]): Set<string> {
  const seen = new Map<string, number>()
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) seen.set(word, (seen.get(word) ?? 0) + 1)
  }
  return new Set(
    [...seen].flatMap(([word, count]) =>
      count >= FEWEST_AS_A_WORD && /^\p{Ll}/u.test(word) ? [word] : [],
    ),
  )
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}'’]+/gu) ?? []
}
