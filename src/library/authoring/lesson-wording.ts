import * as v from 'valibot'
import type { Lesson } from '../schema.ts'
import {
  ageFinds,
  type Find,
  lengthFinds,
  type Path,
  passiveFinds,
  WORDING_CHECKS,
  wornOutFinds,
} from './plain-finds.ts'
import { PLAIN_VERBS } from './plain-verbs.ts'
import type { Problem } from './problem.ts'
import type { Entry } from './read-yaml.ts'

/** A lesson that one check lets pass, and why. */
export const AllowanceSchema = v.strictObject({
  lesson: v.string(),
  check: v.picklist(WORDING_CHECKS),
  reason: v.pipe(v.string(), v.minLength(10, 'needs a reason that the next person can judge')),
})
type Allowance = v.InferOutput<typeof AllowanceSchema>

/** What a tired person reads without effort. The whole library lies below 12.2, half of it below 9. */
const OLDEST_READER = 12
/** One or two sentences with the names of conditions and agencies in them measure older than they read. */
const OLDEST_READER_OF_FINDING = 17

/**
 * What has to be mended in the wording of the lessons, less what `allowed` explains.
 * An allowance that is not needed any more is a problem too, so that the list stays short.
 */
export function wordingProblems(
  lessons: readonly Entry<Lesson>[],
  allowed: readonly Entry<Allowance>[],
): Problem[] {
  const used = new Set<Entry<Allowance>>()
  const problems = lessons.flatMap((entry) =>
    lessonFinds(entry.value).flatMap(({ check, path, message }) => {
      const allowance = allowed.find(
        ({ value }) => value.lesson === entry.value.id && value.check === check,
      )
      if (allowance) {
        used.add(allowance)
        return []
      }
      return [{ file: entry.file, line: entry.lineOf(path), message }]
    }),
  )
  const idle = allowed
    .filter((entry) => !used.has(entry))
    .map(({ file, line, value }) => ({
      file,
      line,
      message: `"${value.lesson}" does not need the allowance for ${value.check}. Take it out.`,
    }))
  return [...problems, ...idle]
}

function lessonFinds(lesson: Lesson): Find[] {
  const { title, finding, questions } = lesson
  const tips = messageParts(lesson)
  const parts: [Path, string][] = [
    [['title'], title],
    [['finding'], finding],
    ...tips,
    ...questions.map((text, index): [Path, string] => [['questions', index], text]),
  ]
  return [
    ...titleFinds(title),
    ...ageFinds(
      'reading-age',
      ['messages'],
      'The messages',
      tips.map(([, text]) => text),
      OLDEST_READER,
    ),
    ...ageFinds(
      'finding-reading-age',
      ['finding'],
      '"finding"',
      [finding],
      OLDEST_READER_OF_FINDING,
    ),
    ...passiveFinds(['title'], 'The title and messages', [title, ...tips.map(([, text]) => text)]),
    ...passiveFinds(['finding'], '"finding"', [finding]),
    ...parts.flatMap(([path, text]) => [...lengthFinds(path, text), ...wornOutFinds(path, text)]),
  ]
}

function messageParts({ messages }: Lesson): [Path, string][] {
  return Object.entries(messages).flatMap(([audience, texts]) =>
    texts.map((text, index): [Path, string] => [['messages', audience, index], text]),
  )
}

function titleFinds(title: string): Find[] {
  const first = title.split(/[^\p{L}-]/u)[0] ?? ''
  if (PLAIN_VERBS.has(first.toLowerCase())) return []
  const message = `"title" starts with "${first}". Start with a verb that says what to do, such as "Ask", "Write" or "Ring".`
  return [{ check: 'title-verb', path: ['title'], message }]
}
