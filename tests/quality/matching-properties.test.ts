import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTeachingData } from '../../src/library/authoring/matching-model.ts'
import { compileMatcher } from '../../src/matching/matcher.ts'
import { STOP_WORDS } from '../../src/matching/text/stop-words.ts'
import { matcher, pack } from './matching-pack.ts'

const RUNS = { numRuns: 60 }
/** A tip of at least this score is strong. */
const STRONG = 0.95
const phrases = pack.lessons.flatMap((lesson) => lesson.cues)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...phrases), { maxLength: 8 }).map((each) => each.join('. ')),
)

describe('for any text', () => {
  it('there is an answer, and its reasons lie in the text and quote it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const lesson of matcher.match(text).lessons) {
          expect(lesson.score).toBeGreaterThanOrEqual(0)
          expect(lesson.score).toBeLessThanOrEqual(1)
          for (const { start, end, quote } of lesson.reasons) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(end).toBeGreaterThan(start)
            expect(quote).toBe(text.slice(start, end))
            expect(STOP_WORDS.has(quote.toLowerCase())).toBe(false)
          }
          if (lesson.shown) expect(lesson.reasons.length).toBeGreaterThan(0)
        }
      }),
      RUNS,
    )
  })

  it('the same text has the same answer, whatever was asked before', () => {
    const fresh = compileMatcher(pack)
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fresh.match(text)).toEqual(matcher.match(text))
      }),
      RUNS,
    )
  })

  it('at most three lessons are shown, of different themes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = matcher.match(text).lessons.filter((lesson) => lesson.shown)
        expect(shown.length).toBeLessThanOrEqual(3)
        expect(new Set(shown.map((lesson) => lesson.themes[0])).size).toBe(shown.length)
      }),
      RUNS,
    )
  })

  it('a lesson that rests is never shown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ids = matcher.match(text).lessons.map((lesson) => lesson.id)
        const again = matcher
          .match(text, { resting: new Set(ids) })
          .lessons.map((lesson) => lesson.id)
        expect(again.filter((id) => ids.includes(id))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('while a note is typed', () => {
  const notes = readTeachingData('src/lessons').notes.filter((_, at) => at % 400 === 7)

  it('each look has the answer that it would have by itself', () => {
    const looks = notes.flatMap(({ text }, at) => {
      const typed = Array.from({ length: 40 }, (_, key) => text.slice(0, 150 + 3 * key))
      const other = notes[at - 1]?.text ?? ''
      const inserted = Array.from(
        { length: 20 },
        (_, key) => `${text.slice(0, 90)} ${other.slice(0, 2 * key)} ${text.slice(90)}`,
      )
      return [...typed, ...inserted]
    })
    const answers = looks.map((text) => matcher.match(text))
    // Another matcher is asked the same the other way round, so that it remembers other things each time.
    const backwards = compileMatcher(structuredClone(pack))
    for (let at = looks.length - 1; at >= 0; at -= 1)
      expect(backwards.match(looks[at] as string)).toEqual(answers[at])
  })
})

describe('a strong tip', () => {
  /** What ends up in many notes and has nothing to do with what is in them. */
  const ROUTINE = [
    'Next visit Thursday 10am.',
    'Mileage claimed.',
    'Parked round the back.',
    'Copy of this note to the file.',
    'Thanked everyone for their time.',
    'Room 2 booked for the review.',
    'Back at my desk by 3.',
  ]
  const strong = readTeachingData('src/lessons').notes.flatMap(({ text }) => {
    const first = matcher.match(text).lessons.find((lesson) => lesson.shown)
    return first && first.score >= STRONG ? [{ text, theme: first.themes[0] }] : []
  })

  it('stays when routine text is added to the note', () => {
    expect(strong.length).toBeGreaterThan(100)
    fc.assert(
      fc.property(
        fc.constantFrom(...strong),
        fc.subarray(ROUTINE, { minLength: 1, maxLength: 3 }),
        ({ text, theme }, routine) => {
          const shown = matcher
            .match(`${text}\n${routine.join(' ')}`)
            .lessons.filter((lesson) => lesson.shown)
          expect(shown.map((lesson) => lesson.themes[0])).toContain(theme)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('what is said not to be so', () => {
  const HARM = new Set(
    pack.themes.filter(({ group }) => group === 'harm' || group === 'parent').map(({ id }) => id),
  )
  const named = pack.vocabulary.filter(
    ({ kind, themes, when }) =>
      kind === 'named' &&
      !when &&
      Object.entries(themes).some(([theme, strength]) => HARM.has(theme) && strength >= 0.8),
  )

  it('never counts for more than the same said plainly', () => {
    expect(named.length).toBeGreaterThan(50)
    const scoreOf = (text: string, theme: string) =>
      matcher.match(text).lessons.find((lesson) => lesson.themes[0] === theme)?.score ?? 0
    fc.assert(
      fc.property(fc.constantFrom(...named), (term) => {
        const [theme] = Object.entries(term.themes).sort((a, b) => b[1] - a[1])[0] as [
          string,
          number,
        ]
        const plain = scoreOf(`There are concerns about ${term.term}.`, theme)
        const negated = scoreOf(`There are no concerns about ${term.term}.`, theme)
        expect(negated).toBeLessThanOrEqual(plain + 1e-9)
      }),
      RUNS,
    )
  })
})
