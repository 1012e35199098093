import type { Pack } from '../../library/schema.ts'
import { LessonChoice } from '../choice/lesson-fit.ts'
import { Vocabulary } from '../cues/vocabulary.ts'
import type { ThemeScore } from '../decision/decide.ts'
import { themeEvidence } from '../decision/evidence.ts'
import { gapFeatures } from '../gaps/find-gaps.ts'
import { type MatchingModel, RECIPE } from '../model-data.ts'
import type { SignModel } from '../signs/model.ts'
import { unpackSigns } from '../signs/packed.ts'
import { scoreWindows } from '../signs/windows.ts'
import { commonWords } from '../text/common-words.ts'
import { type ReadNote, readNote } from '../text/read-note.ts'
import type { Fragment, LabelledNote, SignLesson } from './data.ts'
import { type Answer, type Figures, figuresOf } from './figures.ts'
import { packSigns } from './pack-signs.ts'
import { calibrate, fitDecision, folds, type JudgedNote, outOfFold } from './train-decision.ts'
import { trainGaps } from './train-gaps.ts'
import { fragmentLessons, noteLessons, packLessons, trainSigns } from './train-signs.ts'

/** Weights kept of the sign model: about 1.6 bytes each in the zipped pack. */
const MOST_WEIGHTS = 260_000

/** A model and how good it is on notes that it was not taught by. */
export interface Trained {
  model: MatchingModel
  /** By cross-validation over the whole notes. */
  figures: Figures
}

/**
 * Teaches the matcher: signs from fragments, from the pack's own words and from whole notes; the decision and the
 * gaps from whole notes, whose signs are scored by models that have not seen them. The same data give the same bytes.
 */
export function trainModel(pack: Pack, fragments: readonly Fragment[], notes: readonly LabelledNote[], taughtFrom: string): Trained {
  const themes = pack.themes.map((theme) => theme.id)
  const lessons = [...fragmentLessons(fragments), ...packLessons(pack)]
  const read = notes.map((note) => readNote(note.text))
  const judged = judgeNotes(pack, lessons, notes, read, themes)
  const raw = outOfFold(judged, themes)
  const calibration = calibrate(judged, themes, raw)
  const scored = judged.map(({ evidence }, at) =>
    evidence
      .map(({ theme }, index): ThemeScore => ({ theme, score: 1 / (1 + Math.exp(-(calibration.slope * ((raw[at] as Float64Array)[index] as number) + calibration.offset))) }))
      .sort((a, b) => b.score - a.score || a.theme - b.theme),
  )
  const gaps = trainGaps(notes.map((note, at) => ({ features: gapFeatures(read[at] as ReadNote, (judged[at] as JudgedNote).evidence, scored[at] as ThemeScore[], themes), gaps: note.gaps })))

  const choice = new LessonChoice(pack.lessons)
  const offered = scored.map((each, at) => offer(each, themes, choice, read[at] as ReadNote))
  const answersAt = (bars: Bars): Answer[] => offered.map((each, at) => ({ shown: each[0] && each[0].score >= bars.showFirst ? each.filter(({ score }) => score >= bars.showNext) : [], gaps: gaps.said[at] ?? [] }))
  const bars = bestBars(notes, answersAt)
  const signs = packSigns(trainSigns([...lessons, ...noteLessons(notes)], themes), MOST_WEIGHTS)
  return {
    model: { recipe: RECIPE, taughtFrom, signs, decision: fitDecision(judged, themes, calibration, bars), gaps: gaps.data },
    figures: figuresOf(notes, answersAt(bars)),
  }
}

/** How many groups of notes take turns in being left out when signs are taught from notes too. */
const SIGN_FOLDS = 5

/** What the decision sees of each note, its signs scored by a model that was taught without it. */
function judgeNotes(pack: Pack, lessons: readonly SignLesson[], notes: readonly LabelledNote[], read: readonly ReadNote[], themes: readonly string[]): JudgedNote[] {
  const foldOf = folds(notes.length, SIGN_FOLDS, 99)
  const models = Array.from({ length: SIGN_FOLDS }, (_, fold) => {
    const others = notes.filter((_note, at) => foldOf[at] !== fold)
    return unpackSigns(packSigns(trainSigns([...lessons, ...noteLessons(others)], themes), MOST_WEIGHTS))
  })
  const vocabularies = models.map((model) => new Vocabulary(pack.vocabulary, commonWords(pack, model)))
  return notes.map((note, at): JudgedNote => {
    const { words, sentences, bits, negated } = read[at] as ReadNote
    const model = models[foldOf[at] as number] as SignModel
    const windows = scoreWindows(model, words, sentences, negated)
    const hits = (vocabularies[foldOf[at] as number] as Vocabulary).find(words, sentences)
    return { note, evidence: themeEvidence({ words, sentenceCount: sentences.length, bits, negated, hits, windows, model }, themes) }
  })
}

interface Bars {
  showFirst: number
  showNext: number
}

/** The lessons that would lead, with their scores. */
function offer(scored: readonly ThemeScore[], themes: readonly string[], choice: LessonChoice, note: ReadNote): { themes: readonly string[]; score: number }[] {
  const chances = new Map(scored.map(({ theme, score }) => [themes[theme] as string, score]))
  return scored
    .slice(0, 8)
    .flatMap(({ theme, score }) => {
      const [best] = choice.choose(themes[theme] as string, note.words, {}, (other) => chances.get(other) ?? 0)
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
  for (let next = 0.3; next <= 0.8; next += 0.02) {
    for (let first = next; first <= 0.86; first += 0.02) {
      const bars = { showFirst: Number(first.toFixed(2)), showNext: Number(next.toFixed(2)) }
      const { recall, precision, quiet, falseAlerts } = figuresOf(notes, answersAt(bars))
      const missing = Math.max(0, 0.91 - (precision ?? 0)) + Math.max(0, 0.98 - (quiet ?? 0)) / 2 + Math.max(0, (falseAlerts ?? 0) - 0.03)
      const worth = (recall ?? 0) - 5 * missing
      if (!best || worth > best.worth + 1e-9) best = { bars, worth }
    }
  }
  return best?.bars ?? { showFirst: 0.6, showNext: 0.6 }
}
