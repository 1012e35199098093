import { GAP_IDS } from '../../matching/gaps/find-gaps.ts'
import type { Gap, Lesson } from '../schema.ts'
import { ageFinds, lengthFinds, type Path, passiveFinds, wornOutFinds } from './plain-finds.ts'
import type { Problem } from './problem.ts'
import type { Entry } from './read-yaml.ts'

/** A prompt and its one line of reason, read on their own by a tired person. */
const OLDEST_READER = 14

/** What has to be mended in the prompts for gaps: one for each that the matcher finds, a known lesson, plain words. */
export function gapProblems(
  entries: readonly Entry<Gap>[],
  lessons: readonly Entry<Lesson>[],
): Problem[] {
  if (entries.length === 0) return []
  const knownLessons = new Set(lessons.map(({ value }) => value.id))
  const knownGaps: ReadonlySet<string> = new Set(GAP_IDS)
  const missing = GAP_IDS.filter((id) => !entries.some(({ value }) => value.id === id))
  const file = entries[0]?.file ?? ''
  return [
    ...missing.map((id) => ({
      file,
      line: 1,
      message: `There is no prompt for "${id}". Add one.`,
    })),
    ...entries.flatMap((entry) => [
      ...(knownGaps.has(entry.value.id)
        ? []
        : [
            at(
              entry,
              ['id'],
              `The matcher finds no gap "${entry.value.id}". Use an id that it finds.`,
            ),
          ]),
      ...(knownLessons.has(entry.value.lesson)
        ? []
        : [
            at(
              entry,
              ['lesson'],
              `There is no lesson "${entry.value.lesson}". Use the id of a lesson.`,
            ),
          ]),
      ...plainProblems(entry),
    ]),
  ]
}

function plainProblems(entry: Entry<Gap>): Problem[] {
  const { prompt, serves } = entry.value
  return (
    [
      ['prompt', prompt],
      ['serves', serves],
    ] as const
  )
    .flatMap(([name, text]) => [
      ...ageFinds('reading-age', [name], `"${name}"`, [text], OLDEST_READER),
      ...passiveFinds([name], `"${name}"`, [text]),
      ...lengthFinds([name], text),
      ...wornOutFinds([name], text),
    ])
    .map(({ path, message }) => at(entry, path, message))
}

function at(entry: Entry<Gap>, path: Path, message: string): Problem {
  return { file: entry.file, line: entry.lineOf(path), message }
}
