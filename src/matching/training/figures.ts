import type { LabelledNote } from './data.ts'

/** What the matcher said about one note: the lessons it would show, and the gaps. */
export interface Answer {
  shown: readonly { themes: readonly string[] }[]
  gaps: readonly string[]
}

/** How good answers are, from 0 to 1; missing when no note bears on a figure. */
export interface Figures {
  notes: number
  /** Themes of `must` among the first two themes of the lessons shown, over the smaller of 3 and their number. */
  recall: number | undefined
  /** Share of the lessons shown whose main theme is in `must` or `may`. */
  precision: number | undefined
  /** Of the notes with nothing to raise, the share with nothing shown. */
  quiet: number | undefined
  /** Of the notes with a `never`, the share with a lesson shown whose main theme is in it. */
  falseAlerts: number | undefined
  /** Micro-averaged F1 of the gaps, over notes with a `must`. */
  gapsF1: number | undefined
  /** Recall where things are described and not named, and where words are misspelt. */
  describedRecall: number | undefined
  misspeltRecall: number | undefined
}

/** Most lessons shown that count. */
const MOST_SHOWN = 3

/** The figures for notes and the answers to them, in the same order. */
export function figuresOf(notes: readonly LabelledNote[], answers: readonly Answer[]): Figures {
  const recalls: number[] = []
  const described: number[] = []
  const misspelt: number[] = []
  let shown = 0
  let fitting = 0
  let silent = 0
  let shouldBeSilent = 0
  let alarms = 0
  let traps = 0
  let gapsBoth = 0
  let gapsSaid = 0
  let gapsTrue = 0
  notes.forEach((note, at) => {
    const answer = answers[at] as Answer
    const lessons = answer.shown.slice(0, MOST_SHOWN)
    const found = new Set(lessons.flatMap(({ themes }) => themes.slice(0, 2)))
    const main = lessons.map(({ themes }) => themes[0] as string)
    shown += main.length
    fitting += main.filter((theme) => note.must.includes(theme) || note.may.includes(theme)).length
    if (note.must.length > 0) {
      const recall = Math.min(
        1,
        note.must.filter((theme) => found.has(theme)).length /
          Math.min(MOST_SHOWN, note.must.length),
      )
      recalls.push(recall)
      if (note.tags.includes('oblique')) described.push(recall)
      if (note.tags.includes('typo')) misspelt.push(recall)
      gapsBoth += note.gaps.filter((gap) => answer.gaps.includes(gap)).length
      gapsSaid += answer.gaps.length
      gapsTrue += note.gaps.length
    }
    if (note.must.length === 0 && note.may.length === 0) {
      shouldBeSilent += 1
      if (main.length === 0) silent += 1
    }
    if (note.never.length > 0) {
      traps += 1
      if (main.some((theme) => note.never.includes(theme))) alarms += 1
    }
  })
  return {
    notes: notes.length,
    recall: mean(recalls),
    precision: ratio(fitting, shown),
    quiet: ratio(silent, shouldBeSilent),
    falseAlerts: ratio(alarms, traps),
    gapsF1: ratio(2 * gapsBoth, gapsSaid + gapsTrue),
    describedRecall: mean(described),
    misspeltRecall: mean(misspelt),
  }
}

function ratio(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined
}

function mean(values: readonly number[]): number | undefined {
  return ratio(
    values.reduce((sum, each) => sum + each, 0),
    values.length,
  )
}

/** The figures as lines for a person. */
export function formatFigures(figures: Figures): string {
  const rows: [name: string, value: number | undefined][] = [
    ['recall@3', figures.recall],
    ['precision@3', figures.precision],
    ['quiet', figures.quiet],
    ['false alerts', figures.falseAlerts],
    ['gaps F1', figures.gapsF1],
    ['described-only recall', figures.describedRecall],
    ['misspelt recall', figures.misspeltRecall],
  ]
  return rows
    .map(([name, value]) => `${name.padEnd(22)} ${value === undefined ? '–' : value.toFixed(3)}`)
    .join('\n')
}
