/** Tips for a made-up note that a person tries on the first page. Nothing is raised, counted or kept. Pure. */
import type { Matcher, MatchOptions } from '../matching/matcher.ts'
import type { TriedTip } from '../messages.ts'
import { quoteInSentence } from './tips.ts'

/** The tips that the panel would show for a note with this text, with the words that prompted each. */
export function tryNote(
  matcher: Pick<Matcher, 'match'>,
  text: string,
  options: MatchOptions,
): TriedTip[] {
  const { lessons } = matcher.match(text, options)
  return lessons
    .filter(({ shown }) => shown)
    .map(({ id, reasons }) => ({
      lessonId: id,
      prompts: reasons.map(({ start, end }) => quoteInSentence(text, start, end)),
    }))
}
