import type { Pack } from '../schema.ts'
import { libraryGaps, unusedSources } from './library-gaps.ts'
import { libraryTable } from './library-table.ts'
import { nearDuplicates, TOO_ALIKE } from './near-duplicates.ts'
import { unusedTerms } from './unused-terms.ts'

/** Pairs shown, and from which likeness on they are worth reading side by side. */
const MOST_PAIRS = 10
const WORTH_A_LOOK = 0.05
/** Names shown of a longer list. */
const MOST_NAMES = 60

/** All that `lessons -- list` says. `texts` are the fragments and notes that the matcher is taught from. */
export function libraryReport(pack: Pack, texts: readonly string[], today: Date): string {
  const { lessons, sources, vocabulary, wording = [] } = pack
  const gaps = libraryGaps(pack)
  const idleSources = unusedSources(pack)
  const cues = lessons.flatMap((lesson) => lesson.cues)
  const idleTerms = unusedTerms(vocabulary, [...cues, ...texts])
  const pairs = nearDuplicates(lessons, WORTH_A_LOOK).slice(0, MOST_PAIRS)
  return [
    libraryTable(pack, today),
    `${lessons.length} lessons, ${sources.length} sources, ${vocabulary.length} terms, ${wording.length} phrases that hide the child`,
    section('Gaps against the targets', gaps, 'none'),
    section(
      `Lessons most alike (1.00 is the same; the build stops at ${TOO_ALIKE.toFixed(2)})`,
      pairs.map(({ first, second, likeness }) => `${likeness.toFixed(2)}  ${first}  ${second}`),
      'none alike',
    ),
    section(`Sources that no lesson rests on: ${idleSources.length}`, shortened(idleSources)),
    section(
      `Terms that stand in no cue, fragment or note: ${idleTerms.length}`,
      shortened(idleTerms),
    ),
  ].join('\n\n')
}

function section(title: string, lines: readonly string[], empty = ''): string {
  const shown = lines.length > 0 || empty === '' ? lines : [empty]
  return [title, ...shown.map((line) => `  ${line}`)].join('\n')
}

function shortened(names: readonly string[]): string[] {
  if (names.length === 0) return []
  const rest = names.length - MOST_NAMES
  return [`${names.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]
}
