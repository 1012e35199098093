/** The sheet as plain text, for a record or a message that takes no formatting. Pure. */
import { dayMonthAndYear } from '../ui/days.ts'
import { say } from '../ui/say.ts'
import type { Sheet } from './sheet.ts'

/** All that stands on the sheet, line by line. */
export function sheetText({ heading, on, questions, lessons, actions }: Sheet): string {
  return [
    [say('sheetTitle'), [heading, dayMonthAndYear(on)].filter(Boolean).join(', ')],
    part(
      'sheetQuestions',
      questions.map(({ text, lesson }, at) => [
        `${at + 1}. ${text}`,
        ...(lesson ? [`   ${say('superviseFromLesson', { lesson })}`] : []),
      ]),
    ),
    part(
      'sheetLessons',
      lessons.map(({ title, todo, manager, why, sources }, at) => [
        ...(at > 0 ? [''] : []),
        title,
        ...todo.map((each) => `- ${each}`),
        ...(manager ? [`- ${say('sheetForManager')} ${manager}`] : []),
        `${say('sheetWhy')} ${why}`,
        say('sheetFoundBy'),
        ...sources.map(
          ({ title: review, url, from }) => `- ${review}${from && ` (${from})`}: ${url}`,
        ),
      ]),
    ),
    part(
      'sheetActions',
      actions.map(({ what, who, when }) => [
        `- ${[what, who, when && dayMonthAndYear(when)].filter(Boolean).join('; ')}`,
      ]),
    ),
    [say('sheetSource')],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function part(
  name: 'sheetQuestions' | 'sheetLessons' | 'sheetActions',
  entries: readonly string[][],
): string[] {
  return entries.length > 0 ? [say(name).toUpperCase(), ...entries.flat()] : []
}
