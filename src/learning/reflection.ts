/** A text to start from for a professional-development record, written from the titles of lessons alone. Pure. */
import { type LogLine, type LogMonth, listed, monthName } from './log.ts'

/** Most lessons that a reflection names: more is a list, not a reflection. */
const MOST_LESSONS = 5

/** What a month's reflection can start from: what was learnt, and how it changes practice. */
export function reflectionOn({ month, themes }: LogMonth): string {
  const lines = themes.flatMap((theme) => theme.lines).toSorted((a, b) => weight(b) - weight(a))
  const chosen = lines.slice(0, MOST_LESSONS)
  const names = themes.map(({ name }) => name)
  const read = lines.length === 1 ? 'a lesson' : `${lines.length} lessons`
  return [
    `What I did: in ${monthName(month)} I read ${read} from published safeguarding practice reviews on ${listed(names.map(lowerFirst), '; ')}.`,
    '',
    'What I learnt:',
    ...chosen.map(({ lesson }) => `- ${lesson.title}. ${lesson.finding}`),
    '',
    'How it changes my practice:',
    ...chosen.map(({ lesson }) => `- I will ${lowerFirst(lesson.title)}: `),
    '',
    'What difference it makes for children and families: ',
  ].join('\n')
}

/** Found useful counts most, then kept, then read. */
function weight({ useful, kept, read }: LogLine): number {
  return useful.length * 100 + kept.length * 10 + Math.min(read.length, 9)
}

function lowerFirst(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}
