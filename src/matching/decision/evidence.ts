import { CONTEXT } from '../context/triggers.ts'
import type { Hit } from '../cues/vocabulary.ts'
import type { SignReader, Windows } from '../signs/windows.ts'
import type { Part, ReadNote } from '../text/read-note.ts'

/** All that is known of a note before the decision. */
export interface NoteEvidence {
  note: ReadNote
  hits: readonly Hit[]
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
] as const

/** Themes beyond this rank are never raised, so nothing is worked out for them. */
const MOST_CANDIDATES = 14
const FLOOR = -9

/** Log-odds of "at least one", for independent events given as log(1 + odds). */
function anyOf(soft: readonly Float64Array[], theme: number): number {
  let sum = 0
  for (const each of soft) sum += each[theme] as number
  return Math.max(FLOOR, Math.log(Math.expm1(sum)))
}

/** Works out the features of the themes that could be raised, most likely first. */
export function themeEvidence(evidence: NoteEvidence, themes: readonly string[]): ThemeEvidence[] {
  const { note, signs } = evidence
  const singles = signs?.windows.single ?? []
  const doubles = signs && signs.windows.double.length > 0 ? signs.windows.double : singles
  const wholes = signs?.windows.whole
  const cues = cueWeights(evidence, themes)
  const count = themes.length
  const any = new Float64Array(count).fill(FLOOR)
  if (signs)
    for (let theme = 0; theme < count; theme += 1) any[theme] = anyOf(signs.windows.soft, theme)
  const order = ranking(any)
  const wholeOrder = wholes ? ranking(wholes.subarray(0, count)) : order
  const byCue = order.filter((theme) => (cues[theme] as CueWeights).sum > 0)
  const candidates = [...new Set([...order.slice(0, MOST_CANDIDATES), ...byCue])]

  const at = (rank: number) => any[order[rank] as number] ?? FLOOR
  const nothing = signs ? signs.reader.model.classes.length - 1 : 0
  const nothings = singles.map((each) => each[nothing] as number)
  const allCues = cues.reduce((sum, each) => sum + each.sum, 0)
  const done = doneShare(note)
  return candidates.map((theme) => {
    const own = singles.map((each) => each[theme] as number)
    const { top, values: best } = highest(own)
    const lessNothing = own.map(
      (each, index) => each - Math.max(0, (nothings[index] as number) + 1),
    )
    const overall = any[theme] as number
    const rank = order.indexOf(theme)
    const cue = cues[theme] as CueWeights
    const whole = wholes?.[theme] ?? FLOOR
    return {
      theme,
      values: Float64Array.of(
        overall,
        best[0] ?? FLOOR,
        best[1] ?? FLOOR,
        best[2] ?? FLOOR,
        largest(doubles.map((each) => each[theme] as number)),
        whole,
        largest(lessNothing),
        Math.log1p(own.filter((each) => each > -1).length),
        Math.log1p(rank),
        overall - (rank === 0 ? at(1) : at(0)),
        overall - at(rank < 3 ? 3 : 2),
        whole - (wholes?.[wholeOrder[0] as number] ?? FLOOR),
        Math.log1p(wholeOrder.indexOf(theme)),
        Math.min(cue.sum, 3),
        cue.best,
        Math.min(cue.kinds, 3),
        Math.min(cue.against, 3),
        allCues > 0 ? cue.sum / allCues : 0,
        ...contextShares(evidence, theme, note.sentences[top]?.part),
        done,
        Math.log(note.length + 1),
        wholes?.[nothing] ?? 0,
        nothings.reduce((sum, each) => sum + each, 0) / (nothings.length || 1),
        at(0),
        at(2),
        Math.log1p(allCues),
        top < 0 ? 0.5 : top / Math.max(1, note.sentences.length - 1),
      ),
    }
  })
}

/** Indexes of values, largest first. */
function ranking(values: Float64Array): number[] {
  return [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number))
}

function largest(values: readonly number[]): number {
  return values.reduce((most, each) => Math.max(most, each), FLOOR)
}

/** The three largest values, largest first, and where the largest stands; -1 when there is none. */
function highest(values: readonly number[]): { top: number; values: number[] } {
  const order: number[] = []
  for (let at = 0; at < values.length; at += 1) {
    let place = order.length
    while (place > 0 && (values[order[place - 1] as number] as number) < (values[at] as number))
      place -= 1
    if (place < 3) order.splice(place, 0, at)
    if (order.length > 3) order.pop()
  }
  return { top: order[0] ?? -1, values: order.map((at) => values[at] as number) }
}

interface CueWeights {
  sum: number
  best: number
  /** How many different terms. */
  kinds: number
  /** Weight of those said not to be so, long over, or about somebody else. */
  against: number
}

const UNDONE = CONTEXT.negated | CONTEXT.historic | CONTEXT.elsewhere | CONTEXT.hypothetical

function cueWeights({ note, hits }: NoteEvidence, themes: readonly string[]): CueWeights[] {
  const cues = themes.map(() => ({ sum: 0, best: 0, kinds: 0, against: 0 }))
  const index = new Map(themes.map((theme, at) => [theme, at]))
  const seen = new Set<string>()
  for (const { term, sentence, from, to } of hits) {
    let bits = 0
    for (let at = from; at < to; at += 1) bits |= note.sentences[sentence]?.part.bits[at] as number
    const against = (bits & UNDONE) !== 0
    const first = `${term.term} ${against}`
    if (seen.has(first)) continue
    seen.add(first)
    for (const [theme, weight] of Object.entries(term.themes)) {
      const cue = cues[index.get(theme) ?? -1]
      if (!cue) continue
      if (against) cue.against += weight
      else {
        cue.sum += weight
        cue.kinds += 1
        cue.best = Math.max(cue.best, weight)
      }
    }
  }
  return cues
}

const SHARED: readonly (keyof typeof CONTEXT)[] = [
  'negated',
  'historic',
  'elsewhere',
  'hypothetical',
  'done',
  'denied',
]

/** Of what speaks for a theme in its best sentence, the share under each context, from 0 to 1. */
function contextShares({ signs }: NoteEvidence, theme: number, best: Part | undefined): number[] {
  if (!signs || !best) return SHARED.map(() => 0)
  let total = 1e-9
  const under = new Float64Array(SHARED.length)
  signs.reader.shares(best, theme).forEach((value, index) => {
    if (value <= 0) return
    total += value
    const bits = best.bits[index] as number
    SHARED.forEach((context, each) => {
      if (bits & CONTEXT[context]) under[each]! += value
    })
  })
  return [...under].map((value) => value / total)
}

/** Which share of a note's words is about what was done, from 0 to 1. */
function doneShare({ sentences, length }: ReadNote): number {
  let done = 0
  for (const { part } of sentences) for (const bits of part.bits) if (bits & CONTEXT.done) done += 1
  return done / (length || 1)
}
