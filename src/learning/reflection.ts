/** A text to start from for a professional-development record, written from the titles of lessons alone. Pure. */

import { say } from '../ui/say.ts'
import { themeName } from '../ui/words.ts'
import { type LogLine, type LogMonth, listed, monthName } from './log.ts'

/** Most lessons that a reflection names: more is a list, not a reflection. */
const MOST_LESSONS = 5

/** What a month's reflection can start from: what was learnt, and how it changes practice. */
export function reflectionOn({ month, themes }: LogMonth): string {
  const lines = themes.flatMap((theme) => theme.lines).toSorted((a, b) => weight(b) - weight(a))
  const chosen = lines.slice(0, MOST_LESSONS)
  const names = themes.map(({ theme }) => lowerFirst(themeName(theme)))
  return [
    say('reflectionDid', {
      month: monthName(month),
      count: lines.length,
      themes: listed(names, 'learningThemesAnd', '; '),
    }),
    '',
    say('reflectionLearnt'),
    ...chosen.map(({ lesson }) => `- ${lesson.title}. ${lesson.finding}`),
    '',
    say('reflectionChanges'),
    ...chosen.map(
      ({ lesson }) => `- ${say('reflectionWill', { lesson: lowerFirst(lesson.title) })} `,
    ),
    '',
    `${say('reflectionDifference')} `,
  ].join('\n')
}

/** Found useful counts most, then kept, then read. */
function weight({ useful, kept, read }: LogLine): number {
  return useful.length * 100 + kept.length * 10 + Math.min(read.length, 9)
}

function lowerFirst(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}
