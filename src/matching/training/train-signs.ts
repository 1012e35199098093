import type { Pack } from '../../library/schema.ts'
import { features, GENDERED_FEATURES } from '../signs/features.ts'
import { NOTHING } from '../signs/model.ts'
import { GENDERED_THEMES } from '../text/classes.ts'
import { readNote } from '../text/read-note.ts'
import type { Fragment, LabelledNote, SignLesson } from './data.ts'
import { type Example, trainLinear } from './linear.ts'
import type { DenseSigns } from './pack-signs.ts'

/** Features seen in fewer texts are left out. */
const LEAST_COUNT = 2
/** How much a text's second and later labels count: they were set more quickly than the first. */
const LATER_LABEL = 0.7
/** How much "this must not be raised" counts, against the mere absence of a label. */
const NEAR_MISS = 3
/** How much each kind of text counts, against 1 for a fragment. These and the settings are chosen by cross-validation. */
const WEIGHTS = { cue: 0.7, finding: 0.5, lesson: 0.5, term: 0.5, note: 3 }
const SETTINGS = { epochs: 8, rate: 0.3, ridge: 4e-3 }
/** A term teaches a theme when it speaks for it at least this strongly, and by its first few forms. */
const TELLING = 0.6
const MOST_FORMS = 4

/** What the pack itself has to teach: cues, terms, the lessons' own words, and what reviews found. */
export function packLessons(pack: Pack): SignLesson[] {
  return [
    ...pack.lessons.flatMap((lesson) => [
      ...lesson.cues.map(
        (text): SignLesson => ({ text, themes: lesson.themes, weight: WEIGHTS.cue }),
      ),
      ...[`${lesson.title}. ${lesson.finding}`, ...lesson.messages.frontline].map(
        (text): SignLesson => ({ text, themes: lesson.themes.slice(0, 2), weight: WEIGHTS.lesson }),
      ),
    ]),
    ...pack.sources.flatMap(({ found }) =>
      found.map(
        ({ finding, theme }): SignLesson => ({
          text: finding,
          themes: [theme],
          weight: WEIGHTS.finding,
        }),
      ),
    ),
    ...pack.vocabulary.flatMap(({ term, forms, themes }) => {
      const told = Object.entries(themes)
        .filter(([, strength]) => strength >= TELLING)
        .sort((a, b) => b[1] - a[1])
        .map(([theme]) => theme)
      return told.length === 0
        ? []
        : [term, ...(forms ?? [])]
            .slice(0, MOST_FORMS)
            .map((text): SignLesson => ({ text, themes: told, weight: WEIGHTS.term }))
    }),
  ]
}

/** What fragments have to teach. */
export function fragmentLessons(fragments: readonly Fragment[]): SignLesson[] {
  return fragments.map(({ text, themes, not }) => ({
    text,
    themes,
    weight: 1,
    ...(not ? { not } : {}),
  }))
}

/** What whole notes have to teach: each is one text, whose sentences are not told apart. */
export function noteLessons(notes: readonly LabelledNote[]): SignLesson[] {
  return notes.map(({ text, must, may, never }) => ({
    text,
    themes: must,
    may,
    not: never,
    weight: WEIGHTS.note,
  }))
}

/** Teaches the linear model of signs. */
export function trainSigns(lessons: readonly SignLesson[], themes: readonly string[]): DenseSigns {
  const classes = [...themes, NOTHING]
  const hashes = lessons.map(hashesOf)
  const counts = new Map<number, number>()
  for (const own of hashes) for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).sort((a, b) => a[0] - b[0])
  const rowOf = new Map(kept.map(([hash], row) => [hash, row]))
  const indexOf = new Map(classes.map((theme, at) => [theme, at]))
  const examples = lessons.map((lesson, at) => {
    const rows = [...(hashes[at] as ReadonlySet<number>)].flatMap((hash) => rowOf.get(hash) ?? [])
    return example(lesson, Int32Array.from(rows), indexOf)
  })
  const { weights, biases } = trainLinear(
    examples,
    kept.length,
    classes.length,
    SETTINGS,
    Uint8Array.from(kept, ([hash]) => (GENDERED_FEATURES.has(hash) ? 1 : 0)),
    new Set([...GENDERED_THEMES].flatMap((theme) => indexOf.get(theme) ?? [])),
  )
  return {
    classes,
    biases,
    hashes: kept.map(([hash]) => hash),
    counts: kept.map(([, count]) => count),
    weights,
  }
}

/** A text's features are the same in every fold. */
const knownHashes = new WeakMap<SignLesson, ReadonlySet<number>>()

function hashesOf(lesson: SignLesson): ReadonlySet<number> {
  const known = knownHashes.get(lesson)
  if (known) return known
  const own = new Set<number>()
  for (const { part } of readNote(lesson.text).sentences) features(part, (hash) => own.add(hash))
  knownHashes.set(lesson, own)
  return own
}

function example(
  lesson: SignLesson,
  rows: Int32Array,
  indexOf: ReadonlyMap<string, number>,
): Example {
  const targets = new Float32Array(indexOf.size)
  const weights = new Float32Array(indexOf.size).fill(lesson.weight)
  const each = (
    themes: readonly string[] | undefined,
    set: (index: number, rank: number) => void,
  ) =>
    themes?.forEach((theme, rank) => {
      const index = indexOf.get(theme)
      if (index !== undefined) set(index, rank)
    })
  each(lesson.may, (index) => {
    weights[index] = 0
  })
  each(lesson.not, (index) => {
    weights[index] = NEAR_MISS * Math.min(1, lesson.weight)
  })
  each(lesson.themes, (index, rank) => {
    targets[index] = 1
    weights[index] = lesson.weight * (rank === 0 ? 1 : LATER_LABEL)
  })
  if (lesson.themes.length === 0 && !lesson.may?.length) targets[indexOf.size - 1] = 1
  return { features: rows, targets, weights }
}
