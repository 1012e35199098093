import type { Hit } from '../cues/vocabulary.ts'
import type { NoteEvidence } from '../decision/evidence.ts'
import type { Shares } from '../signs/windows.ts'
import { Kept } from '../text/kept.ts'
import type { Part, Sentence } from '../text/read-note.ts'
import { STOP_WORDS } from '../text/stop-words.ts'
import { NAME, type Token } from '../text/tokens.ts'
import { EVERYWHERE } from './everywhere.ts'

/** Words of the note that speak for a theme. Offsets are UTF-16 units of the text as given. */
export interface Reason {
  start: number
  end: number
  quote: string
  theme: string
  by: 'named' | 'misspelt' | 'described' | 'sign'
}

/** Most reasons of one lesson. */
const MOST = 4
/** Sentences whose log-odds for a theme are below this give no reason, unless they are the best there is. */
const LEAST_LOGIT = -2.2
/** A word belongs to a reason when it adds at least this share of what the sentence's best word adds. */
const LEAST_SHARE = 0.3
/** A run of words is a reason when it adds at least this share of what the best run adds. */
const LEAST_OF_BEST = 0.4
/** Most words in one reason. */
const LONGEST = 9
/** Most weak words between two that belong. */
const WIDEST_GAP = 2

/** What the reasons of a theme were when it was last asked for, and what they hang on beside the cues. */
interface Known {
  cues: object
  runs: readonly Run[]
  starts: readonly number[]
  reasons: Reason[]
}

/** Finds the words that speak for a theme. While a letter changes neither cues nor runs, the last answer stands. */
export class Reasons {
  readonly #known: (Known | undefined)[] = []
  #evidence: NoteEvidence | undefined
  /** Another object when the cues or their places are others. */
  #cues = {}

  /** The words, in the order of the note. */
  of(evidence: NoteEvidence, theme: string, themeIndex: number): Reason[] {
    if (evidence !== this.#evidence) {
      if (!this.#evidence || !sameCues(this.#evidence, evidence)) this.#cues = {}
      this.#evidence = evidence
    }
    const { sentences } = evidence.note
    const runs = signRuns(evidence, themeIndex)
    const starts = runs.map(({ sentence }) => (sentences[sentence] as Sentence).start)
    const known = this.#known[themeIndex]
    if (known && known.cues === this.#cues && sameRuns(known, runs, starts)) return known.reasons
    const reasons = reasonsFor(evidence, theme, runs)
    this.#known[themeIndex] = { cues: this.#cues, runs, starts, reasons }
    return reasons
  }

  /** Forgets the last note. */
  forget(): void {
    this.#known.length = 0
    this.#evidence = undefined
  }
}

/** Whether the same cues stand at the same places. */
function sameCues(before: NoteEvidence, now: NoteEvidence): boolean {
  const most = Math.max(before.hits.length, now.hits.length)
  for (let at = 0; at < most; at += 1) {
    const own = now.hits[at] ?? []
    const old = before.hits[at] ?? []
    if (own.length === 0 && old.length === 0) continue
    if (own !== old) return false
    if (before.note.sentences[at]?.start !== now.note.sentences[at]?.start) return false
    if (own.some(({ ahead }) => ahead === 1)) return false
  }
  return true
}

function sameRuns(known: Known, runs: readonly Run[], starts: readonly number[]): boolean {
  return (
    known.runs.length === runs.length &&
    runs.every((run, at) => known.runs[at]?.words === run.words && known.starts[at] === starts[at])
  )
}

function reasonsFor(evidence: NoteEvidence, theme: string, runs: readonly Run[]): Reason[] {
  const { text, sentences } = evidence.note
  const found: Reason[] = []
  const add = (sentence: number, from: number, to: number, by: Reason['by']) => {
    const at = sentences[sentence]
    if (!at) return
    const start = at.start + (at.part.words[from] as Token).start
    const end = at.start + (at.part.words[to - 1] as Token).end
    if (found.some((each) => start < each.end && each.start < end)) return
    found.push({ start, end, quote: text.slice(start, end), theme, by })
  }
  const hits = strongestHits(evidence, theme)
  for (const { sentence, hit } of hits) if (!hit.byPattern) add(sentence, hit.from, hit.to, hit.by)
  for (const { sentence, words } of runs) {
    if (found.length >= MOST) break
    add(sentence, words.from, words.to, 'sign')
  }
  // A pattern's words are many: they speak when little else does.
  for (const { sentence, hit } of hits) {
    if (found.length > 0) break
    if (hit.byPattern) add(sentence, hit.from, hit.to, hit.by)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Words of a sentence, `to` not included, and how much they add to the theme's log-odds. */
interface RunOfWords {
  from: number
  to: number
  sum: number
}

interface Run {
  sentence: number
  words: RunOfWords
}

/** The cues that speak most strongly for the theme; of equal ones those that come first. */
function strongestHits({ hits }: NoteEvidence, theme: string): { sentence: number; hit: Hit }[] {
  const found: { sentence: number; hit: Hit; weight: number }[] = []
  hits.forEach((inSentence, sentence) => {
    for (const hit of inSentence) {
      const weight = hit.undone ? 0 : (hit.term.themes[theme] ?? 0)
      if (weight > 0) found.push({ sentence: sentence + hit.ahead, hit, weight })
    }
  })
  return found
    .sort((a, b) => Number(a.hit.byPattern) - Number(b.hit.byPattern) || b.weight - a.weight)
    .slice(0, MOST - 1)
}

/** The best run of each sentence that speaks for the theme, without those that say little beside the best one. */
function signRuns({ note, signs }: NoteEvidence, themeIndex: number): Run[] {
  if (!signs) return []
  const { single } = signs.windows
  const logit = (sentence: number) => (single[sentence] as Float64Array)[themeIndex] as number
  const runs: Run[] = []
  loudest(single.length, logit).forEach((sentence, rank) => {
    if (rank > 0 && logit(sentence) < LEAST_LOGIT) return
    const { part } = note.sentences[sentence] as Sentence
    const shares = signs.reader.shares(part, themeIndex)
    const { run } = keptRuns.get(shares) ?? keptRuns.set(shares, { run: bestRun(part, shares) })
    if (run) runs.push({ sentence, words: run })
  })
  const best = runs.reduce((most, { words }) => Math.max(most, words.sum), 0)
  return runs.filter(({ words }) => words.sum >= best * LEAST_OF_BEST)
}

const keptRuns = new Kept<{ run: RunOfWords | undefined }>()

/** The sentences that speak loudest, loudest first; of equal ones those that come first. */
function loudest(count: number, logit: (sentence: number) => number): number[] {
  const order: number[] = []
  for (let sentence = 0; sentence < count; sentence += 1) {
    const own = logit(sentence)
    let place = order.length
    while (place > 0 && logit(order[place - 1] as number) < own) place -= 1
    if (place < MOST) order.splice(place, 0, sentence)
    if (order.length > MOST) order.pop()
  }
  return order
}

/** The run of words that together speak loudest, without stop words or names at its ends. */
function bestRun({ words }: Part, { values: shares }: Shares): RunOfWords | undefined {
  const bare = (at: number) => {
    const word = words[at] as Token
    return (
      word.word.length < 2 ||
      STOP_WORDS.has(word.word) ||
      EVERYWHERE.has(word.word) ||
      word.stem === NAME ||
      word.stem === '#'
    )
  }
  let highest = 0
  shares.forEach((share, at) => {
    if (!bare(at)) highest = Math.max(highest, share)
  })
  if (highest <= 0) return undefined
  let best: RunOfWords | undefined
  for (let from = 0; from < shares.length; from += 1) {
    if (bare(from) || (shares[from] as number) < highest * LEAST_SHARE) continue
    let sum = 0
    let weak = 0
    for (let at = from; at < Math.min(shares.length, from + LONGEST); at += 1) {
      sum += Math.max(0, shares[at] as number) - highest * 0.1
      const strong = !bare(at) && (shares[at] as number) >= highest * LEAST_SHARE
      weak = strong ? 0 : weak + 1
      if (weak > WIDEST_GAP) break
      if (strong && (!best || sum > best.sum)) best = { from, to: at + 1, sum }
    }
  }
  return best
}
