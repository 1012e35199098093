/** Each check of plain English can find something, and each can be told, with a reason, to let it pass. */
import { describe, expect, test } from 'vitest'
import { LESSON, problemsWith } from './small-library.ts'

const HARD_TIP =
  'Operationalise multidisciplinary information-sharing arrangements notwithstanding organisational considerations.'
const HARD_FINDING =
  'Inadequate interdisciplinary communication perpetuated organisational misunderstandings regarding accommodation.'

/** Lessons in which one check has something to say, and where. */
const CASES: [check: string, text: string, line: number, message: RegExp][] = [
  [
    'title-verb',
    LESSON.replace('Ask to see', 'Bedrooms and'),
    2,
    /starts with "Bedrooms"\. Start with a verb/,
  ],
  [
    'reading-age',
    LESSON.replace('Write what you saw.', HARD_TIP).replace(
      'Sit down on the floor, and look at what the child looks at.',
      HARD_TIP,
    ),
    4,
    /read as for an age of \d+\.\d; stay at or below 12/,
  ],
  [
    'finding-reading-age',
    LESSON.replace('In one review nobody had seen the bedroom for two years.', HARD_FINDING),
    3,
    /"finding" reads? as for an age of \d+\.\d; stay at or below 17/,
  ],
  [
    'sentence-length',
    LESSON.replace(
      'wake up in this room',
      `wake up${' and then to get up'.repeat(3)} in this room`,
    ),
    13,
    /"questions" has a sentence of \d+ words\. Make two/,
  ],
  [
    'passive',
    LESSON.replace('Write what you saw.', 'What was seen is written, and is signed.'),
    2,
    /3 verbs in the passive voice \(was seen, is written, is signed\).*Say who/,
  ],
  [
    'worn-out',
    LESSON.replace('Write what you saw.', 'Ensure it is warm.'),
    6,
    /reads "Ensure": say what to do/,
  ],
]

describe.each(CASES)('%s', (check, text, line, message) => {
  test('is found', () => {
    expect(problemsWith({ 'neglect.yaml': text })).toMatchObject([
      { file: 'neglect.yaml', line, message: expect.stringMatching(message) },
    ])
  })

  test('can be let pass, with a reason', () => {
    const allowed = `- lesson: see-the-bedroom\n  check: ${check}\n  reason: "Plainer words would say something else."\n`
    const found = problemsWith({ 'neglect.yaml': text, 'plain-english-allowed.yaml': allowed })
    expect(found).toEqual([])
  })
})

test('an allowance needs a reason, and has to be of use', () => {
  const allowed = `- lesson: see-the-bedroom\n  check: passive\n  reason: "A reason that was good once."\n- lesson: see-the-bedroom\n  check: passive\n  reason: ""\n`
  expect(problemsWith({ 'plain-english-allowed.yaml': allowed })).toMatchObject([
    {
      file: 'plain-english-allowed.yaml',
      line: 6,
      message: expect.stringContaining('needs a reason'),
    },
    {
      file: 'plain-english-allowed.yaml',
      line: 1,
      message: expect.stringContaining('Take it out'),
    },
  ])
})
