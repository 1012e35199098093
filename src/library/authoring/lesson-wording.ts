import * as v from 'valibot'
import type { Lesson } from '../schema.ts'
import { longestSentence, passivesOf, readingAge } from './plain-english.ts'
import { PLAIN_VERBS } from './plain-verbs.ts'
import type { Problem } from './problem.ts'
import type { Entry } from './read-yaml.ts'
import { wordingAdvice } from './wording.ts'

/** The checks that a lesson's wording goes through, by the names that the allow-list uses. */
const WORDING_CHECKS = [
  'title-verb',
  'reading-age',
  'finding-reading-age',
  'sentence-length',
  'passive',
  'worn-out',
] as const
type WordingCheck = (typeof WORDING_CHECKS)[number]

/** A lesson that one check lets pass, and why. */
export const AllowanceSchema = v.strictObject({
  lesson: v.string(),
  check: v.picklist(WORDING_CHECKS),
  reason: v.pipe(v.string(), v.minLength(10, 'needs a reason that the next person can judge')),
})
type Allowance = v.InferOutput<typeof AllowanceSchema>

/** GOV.UK's content guidance: look again at any sentence of more than 25 words. */
const LONGEST_SENTENCE = 25
/** What a tired person reads without effort. The whole library lies below 12.2, half of it below 9. */
const OLDEST_READER = 12
/** One or two sentences with the names of conditions and agencies in them measure older than they read. */
const OLDEST_READER_OF_FINDING = 17
/** "Write what was said" is good English; three such verbs in one lesson hide who does what. */
const MOST_PASSIVES = 2

type Path = (string | number)[]
interface Find {
  check: WordingCheck
  path: Path
  message: string
}

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

function ageFinds(
  check: WordingCheck,
  path: Path,
  what: string,
  texts: string[],
  oldest: number,
): Find[] {
  const age = readingAge(texts.map(ended).join(' '))
  if (age <= oldest) return []
  const message = `${what} read as for an age of ${age.toFixed(1)}; stay at or below ${oldest}. Use shorter words and sentences.`
  return [{ check, path, message }]
}

/** A list's entries may stand without a full stop; for measuring, each ends a sentence. */
function ended(text: string): string {
  return /[.!?]["'”’)]*$/.test(text) ? text : `${text}.`
}

function passiveFinds(path: Path, what: string, texts: string[]): Find[] {
  const found = texts.flatMap(passivesOf)
  if (found.length <= MOST_PASSIVES) return []
  const message = `${what} have ${found.length} verbs in the passive voice (${found.join(', ')}); at most ${MOST_PASSIVES}. Say who does it.`
  return [{ check: 'passive', path, message: message.replace('"finding" have', '"finding" has') }]
}

function lengthFinds(path: Path, text: string): Find[] {
  const longest = longestSentence(text)
  if (longest <= LONGEST_SENTENCE) return []
  const message = `"${path[0]}" has a sentence of ${longest} words. Make two of it: at most ${LONGEST_SENTENCE}.`
  return [{ check: 'sentence-length', path, message }]
}

function wornOutFinds(path: Path, text: string): Find[] {
  return wordingAdvice(text).map((advice) => ({
    check: 'worn-out',
    path,
    message: `"${path[0]}" ${advice}.`,
  }))
}
