import { expect, it } from 'vitest'
import { tryNote } from '../../../src/background/try-note.ts'
import type { Matcher } from '../../../src/matching/matcher.ts'

const TEXT = 'We met (fictional). He was not seen alone. Tea was made.'

const matcher: Pick<Matcher, 'match'> = {
  match: (text) => {
    const start = text.indexOf('not seen alone')
    const reasons = [{ start, end: start + 'not seen alone'.length }] as unknown as ReturnType<
      Matcher['match']
    >['lessons'][number]['reasons']
    const lesson = { themes: ['childs-voice'], score: 0.7, reasons }
    return {
      lessons: [
        { ...lesson, id: 'see-alone', shown: true },
        { ...lesson, id: 'only-weak', shown: false },
      ],
      gaps: [],
    }
  },
}

it('gives the tips that the panel would show, with the words in their sentence', () => {
  expect(tryNote(matcher, TEXT, {})).toEqual([
    {
      lessonId: 'see-alone',
      prompts: [{ before: 'He was ', quote: 'not seen alone', after: '.' }],
    },
  ])
})
