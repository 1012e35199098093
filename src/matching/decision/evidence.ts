import { CONTEXT } from '../context/triggers.ts'
import type { Hit } from '../cues/vocabulary.ts'
import type { SignReader, Windows } from '../signs/windows.ts'
import type { ReadNote } from '../text/read-note.ts'
import { aboutNote } from './about-note.ts'
import { contextShares } from './context-shares.ts'
import { cueWeights } from './cue-weights.ts'
import { ranks, strongest } from './ranks.ts'

/** All that is known of a note before the decision. */
export interface NoteEvidence {
  note: ReadNote
  /** Of each sentence. */
  hits: readonly (readonly Hit[])[]
  /** What the page calls this kind of record. */
  recordKind?: string | undefined
  /** Missing when there is no trained model. */
  signs: { reader: SignReader; windows: Windows } | undefined
}

/** The features of one theme for one note, in the order of `FEATURE_NAMES`. */
export interface ThemeEvidence {
  theme: number
  values: Float64Array
}

/** What the decision looks at. Log-odds unless said otherwise. */
export const FEATURE_NAMES = [
  'any',
  'best',
  'second',
  'third',
  'bestPair',
  'whole',
  'bestLessNothing',
  'count',
  'rank',
  'behindBest',
  'behindThird',
  'wholeBehindBest',
  'wholeRank',
  'cueSum',
  'cueBest',
  'cueKinds',
  'cueAgainst',
  'cueShare',
  'described',
  'describedKinds',
  'negated',
  'historic',
  'elsewhere',
  'hypothetical',
  'done',
  'denied',
  'doneInNote',
  'length',
  'nothingWhole',
  'nothingMean',
  'bestOfNote',
  'thirdOfNote',
  'cuesOfNote',
  'position',
  'youngest',
  'atDesk',
  'onVisit',
] as const

/** Themes beyond this rank are never raised, so nothing is worked out for them. */
const MOST_CANDIDATES = 14
const FLOOR = -9

/** Works out the features of the themes that could be raised, most likely first. */
export function themeEvidence(evidence: NoteEvidence, themes: readonly string[]): ThemeEvidence[] {
  const { note, signs } = evidence
  const singles = signs?.windows.single ?? []
  const doubles = signs && signs.windows.double.length > 0 ? signs.windows.double : singles
  const wholes = signs?.windows.whole
  const cues = cueWeights(evidence.hits, themes)
  const count = themes.length
  const any = signs ? anyOf(signs.windows.soft, count) : new Float64Array(count).fill(FLOOR)
  const { order, rankOf } = ranks(any)
  const wholeRanks = wholes ? ranks(wholes.subarray(0, count)) : { order, rankOf }
  const bestWhole = wholes?.[wholeRanks.order[0] as number] ?? FLOOR

  const at = (rank: number) => any[order[rank] as number] ?? FLOOR
  const [first, second, third, fourth] = [at(0), at(1), at(2), at(3)]
  const nothing = signs ? signs.reader.model.classes.length - 1 : 0
  const nothings = Float64Array.from(singles, (each) => each[nothing] as number)
  const allCues = cues.sum.reduce((sum, each) => sum + each, 0)
  const logCues = Math.log1p(allCues)
  const done = doneShare(note)
  const length = Math.log(note.length + 1)
  const about = aboutNote(note, evidence.recordKind)
  const nothingWhole = wholes?.[nothing] ?? 0
  const nothingMean = nothings.reduce((sum, each) => sum + each, 0) / (nothings.length || 1)
  const evidenceOf = (theme: number, rank: number): ThemeEvidence => {
    const best = strongest(singles, nothings, theme, FLOOR)
    const overall = any[theme] as number
    const whole = wholes?.[theme] ?? FLOOR
    const cueSum = cues.sum[theme] as number
    const shares = contextShares(signs?.reader, note.sentences[best.top]?.part, theme)
    return {
      theme,
      values: Float64Array.of(
        overall,
        best.first,
        best.second,
        best.third,
        largest(doubles, theme),
        whole,
        best.lessNothing,
        Math.log1p(best.count),
        Math.log1p(rank),
        overall - (rank === 0 ? second : first),
        overall - (rank < 3 ? fourth : third),
        whole - bestWhole,
        Math.log1p(wholeRanks.rankOf[theme] as number),
        Math.min(cueSum, 3),
        cues.best[theme] as number,
        Math.min(cues.kinds[theme] as number, 3),
        Math.min(cues.against[theme] as number, 3),
        allCues > 0 ? cueSum / allCues : 0,
        Math.min(cues.described[theme] as number, 3),
        Math.min(cues.describedKinds[theme] as number, 3),
        shares[0] as number,
        shares[1] as number,
        shares[2] as number,
        shares[3] as number,
        shares[4] as number,
        shares[5] as number,
        done,
        length,
        nothingWhole,
        nothingMean,
        first,
        third,
        logCues,
        best.top < 0 ? 0.5 : best.top / Math.max(1, note.sentences.length - 1),
        about.youngest,
        about.atDesk,
        about.onVisit,
      ),
    }
  }
  const found: ThemeEvidence[] = []
  for (let rank = 0; rank < count; rank += 1) {
    const theme = order[rank] as number
    if (rank < MOST_CANDIDATES || (cues.sum[theme] as number) > 0)
      found.push(evidenceOf(theme, rank))
  }
  return found
}

/** Log-odds of "at least one" for each theme, for independent events given as log(1 + odds). */
function anyOf(soft: readonly Float64Array[], count: number): Float64Array {
  const any = new Float64Array(count)
  for (const each of soft)
    for (let theme = 0; theme < count; theme += 1) any[theme]! += each[theme] as number
  for (let theme = 0; theme < count; theme += 1)
    any[theme] = Math.max(FLOOR, Math.log(Math.expm1(any[theme] as number)))
  return any
}

function largest(windows: readonly Float64Array[], theme: number): number {
  let most = FLOOR
  for (const each of windows) most = Math.max(most, each[theme] as number)
  return most
}

/** Which share of a note's words is about what was done, from 0 to 1. */
function doneShare({ sentences, length }: ReadNote): number {
  let done = 0
  for (const { part } of sentences) for (const bits of part.bits) if (bits & CONTEXT.done) done += 1
  return done / (length || 1)
}
