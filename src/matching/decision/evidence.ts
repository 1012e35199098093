import { CONTEXT } from '../context/triggers.ts'
import type { Hit } from '../cues/vocabulary.ts'
import type { SignModel } from '../signs/model.ts'
import { type Windows, wordShares } from '../signs/windows.ts'
import type { Token } from '../text/tokens.ts'

/** All that is known of a note before the decision. */
export interface NoteEvidence {
  words: readonly Token[]
  sentenceCount: number
  bits: Uint8Array
  negated: Uint8Array
  hits: readonly Hit[]
  windows: Windows | undefined
  model: SignModel | undefined
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

/** Log-odds of "at least one", for independent events given by their log-odds. */
function anyOf(logits: readonly number[]): number {
  let sum = 0
  for (const each of logits) sum += Math.log1p(Math.exp(each))
  return Math.max(FLOOR, Math.log(Math.expm1(sum)))
}

/** Works out the features of the themes that could be raised, most likely first. */
export function themeEvidence(note: NoteEvidence, themes: readonly string[]): ThemeEvidence[] {
  const { windows, model } = note
  const cues = cueWeights(note, themes)
  const count = themes.length
  const any = new Float64Array(count).fill(FLOOR)
  if (windows)
    for (let theme = 0; theme < count; theme += 1)
      any[theme] = anyOf(windows.single.map((each) => each.logits[theme] as number))
  const order = [...any.keys()].sort((a, b) => (any[b] as number) - (any[a] as number))
  const wholeOrder = windows
    ? [...any.keys()].sort(
        (a, b) => (windows.whole.logits[b] as number) - (windows.whole.logits[a] as number),
      )
    : order
  const byCue = order.filter((theme) => (cues[theme] as CueWeights).sum > 0)
  const candidates = [...new Set([...order.slice(0, MOST_CANDIDATES), ...byCue])]

  const at = (rank: number) => any[order[rank] as number] ?? FLOOR
  const nothing = model ? model.classes.length - 1 : 0
  const nothings = windows?.single.map((each) => each.logits[nothing] as number) ?? []
  const allCues = cues.reduce((sum, each) => sum + each.sum, 0)
  const doneInNote = share(note.bits, 0, note.bits.length, CONTEXT.done)
  return candidates.map((theme) => {
    const singles = (windows?.single ?? []).map((each) => each.logits[theme] as number)
    const sorted = [...singles].sort((a, b) => b - a)
    const doubles = (windows?.double ?? windows?.single ?? []).map(
      (each) => each.logits[theme] as number,
    )
    const top = singles.indexOf(sorted[0] ?? FLOOR)
    const lessNothing = singles.map(
      (each, index) => each - Math.max(0, (nothings[index] as number) + 1),
    )
    const own = any[theme] as number
    const rank = order.indexOf(theme)
    const cue = cues[theme] as CueWeights
    const whole = windows?.whole.logits[theme] ?? FLOOR
    const around = contextShares(note, theme, top)
    return {
      theme,
      values: Float64Array.of(
        own,
        sorted[0] ?? FLOOR,
        sorted[1] ?? FLOOR,
        sorted[2] ?? FLOOR,
        Math.max(FLOOR, ...doubles),
        whole,
        Math.max(FLOOR, ...lessNothing),
        Math.log1p(singles.filter((each) => each > -1).length),
        Math.log1p(rank),
        own - (rank === 0 ? at(1) : at(0)),
        own - at(rank < 3 ? 3 : 2),
        whole - (windows?.whole.logits[wholeOrder[0] as number] ?? FLOOR),
        Math.log1p(wholeOrder.indexOf(theme)),
        Math.min(cue.sum, 3),
        cue.best,
        Math.min(cue.kinds, 3),
        Math.min(cue.against, 3),
        allCues > 0 ? cue.sum / allCues : 0,
        ...around,
        doneInNote,
        Math.log(note.words.length + 1),
        windows?.whole.logits[nothing] ?? 0,
        nothings.reduce((sum, each) => sum + each, 0) / (nothings.length || 1),
        at(0),
        at(2),
        Math.log1p(allCues),
        top < 0 ? 0.5 : top / Math.max(1, note.sentenceCount - 1),
      ),
    }
  })
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

function cueWeights(note: NoteEvidence, themes: readonly string[]): CueWeights[] {
  const cues = themes.map(() => ({ sum: 0, best: 0, kinds: 0, against: 0 }))
  const index = new Map(themes.map((theme, at) => [theme, at]))
  const seen = new Set<string>()
  for (const { term, from, to } of note.hits) {
    let bits = 0
    for (let at = from; at < to; at += 1) bits |= note.bits[at] as number
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
function contextShares(note: NoteEvidence, theme: number, sentence: number): number[] {
  const window = note.windows?.single[sentence]
  if (!window || !note.model) return SHARED.map(() => 0)
  const shares = wordShares(note.model, note.words, window.from, window.to, note.negated, theme)
  let total = 1e-9
  const under = new Float64Array(SHARED.length)
  shares.forEach((value, index) => {
    if (value <= 0) return
    total += value
    const bits = note.bits[window.from + index] as number
    SHARED.forEach((context, each) => {
      if (bits & CONTEXT[context]) under[each]! += value
    })
  })
  return [...under].map((value) => value / total)
}

function share(bits: Uint8Array, from: number, to: number, bit: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) if ((bits[at] as number) & bit) count += 1
  return count / (to - from || 1)
}
