import type { Pack } from '../../library/schema.ts'
import { LessonChoice } from '../choice/lesson-fit.ts'
import { Vocabulary } from '../cues/vocabulary.ts'
import type { ThemeScore } from '../decision/decide.ts'
import { type ThemeEvidence, themeEvidence } from '../decision/evidence.ts'
import { gapFeatures } from '../gaps/find-gaps.ts'
import { type MatchingModel, type PackedSigns, RECIPE } from '../model-data.ts'
import { unpackSigns } from '../signs/packed.ts'
import { SignReader } from '../signs/windows.ts'
import { commonWords } from '../text/common-words.ts'
import { type ReadNote, readNote } from '../text/read-note.ts'
import type { Fragment, LabelledNote, SignLesson } from './data.ts'
import { type Answer, type Figures, figuresOf } from './figures.ts'
import { modelCard } from './model-card.ts'
import type { TeachSigns } from './teach-signs.ts'
import { calibrate, fitDecision, folds, type JudgedNote, outOfFold } from './train-decision.ts'
import { trainGaps } from './train-gaps.ts'
import { fragmentLessons, noteLessons, packLessons } from './train-signs.ts'

/** What a matcher is taught from, and a fingerprint that changes with any of it. */
interface Teaching {
  fragments: readonly Fragment[]
  notes: readonly LabelledNote[]
  fingerprint: string
}

/** A model and how good it is on notes that it was not taught by. */
export interface Trained {
  model: MatchingModel
  /** By cross-validation over the whole notes. */
  figures: Figures
  /** The same by theme and by kind of record, as Markdown. */
  card: string
}

/**
 * Teaches the matcher: signs from fragments, from the pack's own words and from whole notes; the decision and the
 * gaps from whole notes, whose signs are scored by models that have not seen them. The same data give the same bytes.
 */
export async function trainModel(
  pack: Pack,
  { fragments, notes, fingerprint: taughtFrom }: Teaching,
  teach: TeachSigns,
): Promise<Trained> {
  const themes = pack.themes.map((theme) => theme.id)
  const lessons = [...fragmentLessons(fragments), ...packLessons(pack)]
  const { judged: everyJudged, signs } = await judgeNotes(
    pack,
    lessons,
    notes,
    standIns(fragments),
    themes,
    teach,
  )
  const judged = everyJudged.slice(0, notes.length)
  const raw = outOfFold(judged, everyJudged.slice(notes.length), themes)
  const calibration = calibrate(judged, themes, raw)
  const scored = judged.map(({ evidence }, at) =>
    ranked(evidence, raw[at] as Float64Array, calibration),
  )

  const read = notes.map((note) => readNote(note.text))
  const gaps = trainGaps(
    notes.map((note, at) => {
      const { evidence } = judged[at] as JudgedNote
      const features = gapFeatures(
        read[at] as ReadNote,
        evidence,
        scored[at] as ThemeScore[],
        themes,
      )
      return { features, gaps: note.gaps }
    }),
  )
  const choice = new LessonChoice(pack.lessons)
  const offered = scored.map((each, at) => offer(each, themes, choice, read[at] as ReadNote))
  const answersAt = (bars: Bars): Answer[] =>
    offered.map((each, at) => {
      const speaks = each[0] !== undefined && each[0].score >= bars.showFirst
      const shown = speaks ? each.filter(({ score }) => score >= bars.showNext) : []
      return { shown, gaps: gaps.said[at] ?? [] }
    })
  const bars = bestBars(notes, answersAt)
  const answers = answersAt(bars)
  const figures = figuresOf(notes, answers)
  const model = {
    recipe: RECIPE,
    taughtFrom,
    signs,
    decision: fitDecision(everyJudged, themes, calibration, bars),
    gaps: gaps.data,
    figures: rounded(figures),
  }
  return { model, figures, card: modelCard(notes, answers, themes) }
}

/** A note's candidates by their calibrated scores, best first. */
function ranked(
  evidence: readonly ThemeEvidence[],
  raw: Float64Array,
  { slope, offset }: { slope: number; offset: number },
): ThemeScore[] {
  return evidence
    .map(({ theme }, at) => ({
      theme,
      score: 1 / (1 + Math.exp(-(slope * (raw[at] as number) + offset))),
    }))
    .sort((a, b) => b.score - a.score || a.theme - b.theme)
}

function rounded(figures: Figures): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Number(value.toFixed(4))]],
    ),
  )
}

/** How many groups of notes take turns in being left out when signs are taught from notes too. */
const SIGN_FOLDS = 5

/**
 * What the decision sees of each note, its signs scored by a model that was taught without it.
 * `left` are fragments that stand in for very short notes: they too are left out in turn.
 * Also the signs that are taught by all of them.
 */
async function judgeNotes(
  pack: Pack,
  lessons: readonly SignLesson[],
  notes: readonly LabelledNote[],
  left: readonly LabelledNote[],
  themes: readonly string[],
  teach: TeachSigns,
): Promise<{ judged: JudgedNote[]; signs: PackedSigns }> {
  const all = [...notes, ...left]
  const foldOf = Int32Array.from([
    ...folds(notes.length, SIGN_FOLDS, 99),
    ...folds(left.length, SIGN_FOLDS, 98),
  ])
  const judged: JudgedNote[] = []
  const taught = noteLessons(notes)
  const withoutFold = (fold: number) => {
    const here = new Set(all.filter((_note, at) => foldOf[at] === fold))
    const hidden = new Set([...here].map(({ text }) => text))
    return [
      ...lessons.filter(({ text }) => !hidden.has(text)),
      ...taught.filter((_, at) => !here.has(notes[at] as LabelledNote)),
    ]
  }
  const [signs, ...held] = await teach([
    { lessons: [...lessons, ...taught], themes },
    ...Array.from({ length: SIGN_FOLDS }, (_, fold) => ({ lessons: withoutFold(fold), themes })),
  ])
  held.forEach((packed, fold) => {
    const model = unpackSigns(packed)
    const reader = new SignReader(model)
    const vocabulary = new Vocabulary(pack.vocabulary, commonWords(pack, model))
    all.forEach((note, at) => {
      if (foldOf[at] !== fold) return
      const evidence = evidenceOf(note.text, reader, vocabulary, themes)
      judged[at] =
        at < notes.length
          ? { note, evidence, weight: 1 }
          : { note, evidence: evidence.slice(0, STAND_IN_CANDIDATES), weight: STAND_IN_WEIGHT }
    })
  })
  return { judged, signs: signs as PackedSigns }
}

function evidenceOf(
  text: string,
  reader: SignReader,
  vocabulary: Vocabulary,
  themes: readonly string[],
): ThemeEvidence[] {
  const note = readNote(text)
  const hits = vocabulary.find(note)
  return themeEvidence({ note, hits, signs: { reader, windows: reader.windows(note) } }, themes)
}

/** Every so many fragments, one stands in for a very short note when the decision is taught; they count little each. */
const STAND_IN_EVERY = 14
const STAND_IN_WEIGHT = 0.15
const STAND_IN_CANDIDATES = 6
const STAND_IN_LEAST_LENGTH = 45

function standIns(fragments: readonly Fragment[]): LabelledNote[] {
  return fragments
    .filter(({ text }, at) => at % STAND_IN_EVERY === 0 && text.length >= STAND_IN_LEAST_LENGTH)
    .map(({ text, themes, not }, at) => ({
      id: `fragment-${at}`,
      kind: 'fragment',
      text,
      must: themes.slice(0, 1),
      may: themes.slice(1),
      never: not ?? [],
      gaps: [],
      tags: [],
    }))
}

interface Bars {
  showFirst: number
  showNext: number
}

/** The lessons that would lead, with their scores. */
function offer(
  scored: readonly ThemeScore[],
  themes: readonly string[],
  choice: LessonChoice,
  note: ReadNote,
): { themes: readonly string[]; score: number }[] {
  const chances = new Map(scored.map(({ theme, score }) => [themes[theme] as string, score]))
  return scored
    .slice(0, 8)
    .flatMap(({ theme, score }) => {
      const [best] = choice.choose(
        themes[theme] as string,
        note,
        {},
        (other) => chances.get(other) ?? 0,
      )
      return best ? [{ themes: best.lesson.themes, score }] : []
    })
    .slice(0, 3)
}

/**
 * The bars with the best recall among those that keep precision, quiet and false alerts where they have to be;
 * when none does, those that come nearest. Silent unless right: what is missing there weighs five times.
 */
function bestBars(notes: readonly LabelledNote[], answersAt: (bars: Bars) => Answer[]): Bars {
  let best: { bars: Bars; worth: number } | undefined
  for (let next = 0.3; next <= 0.86; next += 0.02) {
    for (let first = next; first <= 0.92; first += 0.02) {
      const bars = { showFirst: Number(first.toFixed(2)), showNext: Number(next.toFixed(2)) }
      const { recall, precision, quiet, falseAlerts } = figuresOf(notes, answersAt(bars))
      const missing =
        Math.max(0, 0.915 - (precision ?? 0)) +
        Math.max(0, 0.985 - (quiet ?? 0)) +
        Math.max(0, (falseAlerts ?? 0) - 0.02)
      const worth = (recall ?? 0) - 5 * missing
      if (!best || worth > best.worth + 1e-9) best = { bars, worth }
    }
  }
  return best?.bars ?? { showFirst: 0.6, showNext: 0.6 }
}
