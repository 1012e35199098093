import type { LabelledNote } from './data.ts'
import { type Answer, type Figures, figuresOf } from './figures.ts'

/** How one theme fared over all notes. */
interface ThemeTally {
  theme: string
  /** Notes that had to raise it, and those of them that did (by one of a shown lesson's first two themes). */
  due: number
  found: number
  /** Lessons shown with it as their main theme, and those of them that were right or acceptable. */
  shown: number
  right: number
}

/** How many of the worst themes are listed under the errors. */
const MOST_ERRORS = 10
/** Kinds with fewer notes have no figures of their own. */
const FEWEST_OF_A_KIND = 12

/** The figures by theme and by kind of record, and the commonest errors, as Markdown. `answers` stand in the order of `notes`. */
export function modelCard(
  notes: readonly LabelledNote[],
  answers: readonly Answer[],
  themes: readonly string[],
): string {
  const tallies = themes.map((theme) => tally(theme, notes, answers))
  return [
    '## By kind of record',
    '',
    '| Kind | Notes | Recall@3 | Precision@3 | Quiet | False alerts |',
    '|---|---|---|---|---|---|',
    ...[...byKind(notes)].map(([kind, at]) =>
      row(kind, figuresOf(pickAll(notes, at), pickAll(answers, at))),
    ),
    '',
    '## By theme',
    '',
    'Notes that had to raise it and how many of them did; lessons shown on it and how many of them were right or acceptable.',
    '',
    '| Theme | Had to | Did | Shown | Right |',
    '|---|---|---|---|---|',
    ...tallies.map(
      ({ theme, due, found, shown, right }) =>
        `| ${theme} | ${due} | ${found} | ${shown} | ${right} |`,
    ),
    '',
    '## The commonest errors',
    '',
    `Missed most: ${listed(tallies, ({ due, found }) => due - found)}.`,
    '',
    `Raised wrongly most: ${listed(tallies, ({ shown, right }) => shown - right)}.`,
    '',
    ...kindsOfError(notes, answers),
  ].join('\n')
}

function tally(
  theme: string,
  notes: readonly LabelledNote[],
  answers: readonly Answer[],
): ThemeTally {
  const sum = { theme, due: 0, found: 0, shown: 0, right: 0 }
  notes.forEach((note, at) => {
    const { shown } = answers[at] as Answer
    if (note.must.includes(theme)) {
      sum.due += 1
      if (shown.some(({ themes }) => themes.slice(0, 2).includes(theme))) sum.found += 1
    }
    if (shown.some(({ themes }) => themes[0] === theme)) {
      sum.shown += 1
      if (note.must.includes(theme) || note.may.includes(theme)) sum.right += 1
    }
  })
  return sum
}

/** Where wrong lessons were shown: each is counted under the first that is true of it. */
function kindsOfError(notes: readonly LabelledNote[], answers: readonly Answer[]): string[] {
  const counts = new Map<string, number>()
  const count = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1)
  notes.forEach((note, at) => {
    const { shown } = answers[at] as Answer
    if (note.must.length > 0 && shown.length === 0)
      count('silent though something had to be raised')
    for (const { themes } of shown) {
      const theme = themes[0] as string
      if (note.must.includes(theme) || note.may.includes(theme)) continue
      if (note.must.length + note.may.length === 0)
        count(`spoke on a note with nothing to raise (${note.kind})`)
      else if (note.never.includes(theme)) count('raised what the facts rule out')
      else count('raised another theme than the ones that are there')
    }
  })
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_ERRORS)
    .map(([kind, number]) => `- ${number} × ${kind}`)
}

function listed(tallies: readonly ThemeTally[], errors: (tally: ThemeTally) => number): string {
  return [...tallies]
    .sort((a, b) => errors(b) - errors(a))
    .slice(0, MOST_ERRORS)
    .map((each) => `${each.theme} (${errors(each)})`)
    .join(', ')
}

/** The places of the notes of each kind, commonest first; rare kinds are put together. */
function byKind(notes: readonly LabelledNote[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  notes.forEach(({ kind }, at) => {
    const known = places.get(kind)
    if (known) known.push(at)
    else places.set(kind, [at])
  })
  const common = [...places]
    .filter(([, at]) => at.length >= FEWEST_OF_A_KIND)
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  const rare = [...places.values()].filter((at) => at.length < FEWEST_OF_A_KIND).flat()
  return new Map([...common, ['other', rare]])
}

function pickAll<T>(from: readonly T[], at: readonly number[]): T[] {
  return at.map((index) => from[index] as T)
}

function row(kind: string, { notes, recall, precision, quiet, falseAlerts }: Figures): string {
  const figure = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(2))
  return `| ${kind} | ${notes} | ${[recall, precision, quiet, falseAlerts].map(figure).join(' | ')} |`
}
