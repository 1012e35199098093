/** The lesson that goes with a pattern: of its theme, the one that fits the words that show it. Pure. */
import type { Lesson, Nation } from '../library/schema.ts'
import { LessonChoice } from '../matching/choice/lesson-fit.ts'
import { readNote } from '../matching/text/read-note.ts'
import { ABOUT } from './about.ts'
import type { Pattern } from './patterns/pattern.ts'
import { sentenceAt } from './quote.ts'

/** More sentences than this, of those that show a pattern, do not make the choice better. */
const MOST_SENTENCES = 12

/** Chooses for a library of lessons. */
export function lessonsFor(
  lessons: readonly Lesson[],
  nations: readonly Nation[],
): (pattern: Pattern) => Lesson | undefined {
  const choice = new LessonChoice(lessons)
  return ({ id, marks }) => {
    const [theme, ...others] = ABOUT[id].themes
    const told = marks.slice(-MOST_SENTENCES).map((mark) => sentenceAt(mark).text)
    const chance = (other: string) => (others.includes(other) ? 1 : 0)
    const [best] = choice.choose(
      theme,
      readNote(told.join('\n')),
      { role: 'manager', nations },
      chance,
    )
    return best?.lesson
  }
}
