/** Each slip that a writer can make is named with its file, its line and what to do. */
import { describe, expect, test } from 'vitest'
import { LESSON, problemsWith } from './small-library.ts'

/** The lesson with one piece of it changed. */
function lesson(from: string | RegExp, to: string): string {
  const changed = LESSON.replace(from, to)
  expect(changed).not.toBe(LESSON)
  return changed
}

test('a good library has nothing to mend', () => {
  expect(problemsWith({})).toEqual([])
})

describe('a lesson', () => {
  const others: [what: string, text: string, line: number, message: RegExp][] = [
    [
      'names an unknown source',
      lesson('anyshire-2020-child-q', 'anyshire-2020-child-z'),
      16,
      /no source "anyshire-2020-child-z".*add the source/,
    ],
    [
      'names an unknown theme',
      lesson('[neglect]', '[neglect, weather]'),
      14,
      /no theme "weather".*themes\.tsv/,
    ],
    [
      'stands in the file of another theme',
      lesson('[neglect]', '[weather]'),
      14,
      /main theme is "weather".*Move the lesson/,
    ],
    [
      'speaks to no manager',
      lesson(/ {4}manager:\n.*\n/, ''),
      4,
      /"messages, manager" is missing\. Add it/,
    ],
    [
      'is not valid YAML',
      lesson('title: "Ask', 'title: "Ask" "'),
      2,
      /not valid YAML.*double quotes/,
    ],
    [
      'has a field that nobody knows',
      lesson('reviewed:', 'revewed:'),
      18,
      /"revewed" is not a field.*spelling/,
    ],
    [
      'has too few cues',
      lesson('[one, two, three, four, five, six]', '[one]'),
      15,
      /at least 6 cues/,
    ],
    [
      'has a title that is too long',
      lesson('Ask to see', `Ask ${'and ask again '.repeat(7)}to see`),
      2,
      /use at most 90/,
    ],
    [
      'has a tip that is too long',
      lesson('Write what you saw.', 'Write what you saw. '.repeat(8)),
      6,
      /words; use at most 30/,
    ],
    ['applies in no known nation', lesson('[England]', '[Ingerland]'), 17, /Use one of/],
  ]
  test.each(others)('that %s', (_, text, line, message) => {
    const found = problemsWith({ 'neglect.yaml': text })
    const wanted = found.find((problem) => message.test(problem.message))
    expect(wanted, JSON.stringify(found)).toMatchObject({ file: 'neglect.yaml', line })
  })

  test('that shares its id with another', () => {
    const second = LESSON.replace(/title: .*/, 'title: "Knock on the door of the room"')
    const found = problemsWith({ 'neglect.yaml': `${LESSON}\n${second}` })
    expect(found).toContainEqual({
      file: 'neglect.yaml',
      line: 20,
      message: expect.stringMatching(
        /already a lesson with the id "see-the-bedroom" \(.*neglect\.yaml:1\)\. Give this one another id/,
      ),
    })
  })

  test('that reads almost like another', () => {
    const second = LESSON.replace('see-the-bedroom', 'look-at-the-bed').replace(
      'two years',
      'a year',
    )
    expect(problemsWith({ 'neglect.yaml': `${LESSON}\n${second}` })).toEqual([
      {
        file: 'neglect.yaml',
        line: 20,
        message: expect.stringMatching(
          /"look-at-the-bed" reads almost like "see-the-bedroom"\. Make one lesson/,
        ),
      },
    ])
  })
})

describe('the vocabulary', () => {
  const TERM = '- term: dirty bedding\n  kind: described\n  themes: { neglect: 0.5 }\n'

  test('lists words once for the same themes, whatever their capitals and hyphens', () => {
    const found = problemsWith({
      'vocabulary/neglect.yaml': TERM,
      'vocabulary/other.yaml': `- term: wet bed\n  kind: described\n  forms: [soaked cot, Dirty-bedding]\n  themes: { neglect: 0.9 }\n`,
    })
    expect(found).toEqual([
      {
        file: 'vocabulary/other.yaml',
        line: 3,
        message: expect.stringMatching(
          /"Dirty-bedding" is listed already .*neglect\.yaml:1\)\. Take one/,
        ),
      },
    ])
  })

  test('may list them again as another sense', () => {
    const other = TERM.replace('{ neglect: 0.5 }', '{}')
    expect(problemsWith({ 'vocabulary/other.yaml': other })).toEqual([])
  })

  test('names themes that exist', () => {
    const found = problemsWith({ 'vocabulary/neglect.yaml': TERM.replace('neglect:', 'weather:') })
    expect(found).toMatchObject([{ file: 'vocabulary/neglect.yaml', line: 3 }])
  })
})
