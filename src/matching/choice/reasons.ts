import { CONTEXT } from '../context/triggers.ts'
import type { NoteEvidence } from '../decision/evidence.ts'
import type { Part } from '../text/read-note.ts'
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

/** The words that speak for a theme, in the order of the note. */
export function reasonsFor(evidence: NoteEvidence, theme: string, themeIndex: number): Reason[] {
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
  const hits = evidence.hits
    .filter(
      ({ term, sentence, from, to }) =>
        (term.themes[theme] ?? 0) > 0 && !underAny(sentences[sentence]?.part, from, to),
    )
    .sort((a, b) => (b.term.themes[theme] ?? 0) - (a.term.themes[theme] ?? 0))
  for (const hit of hits.slice(0, MOST - 1)) add(hit.sentence, hit.from, hit.to, hit.by)

  for (const run of signRuns(evidence, themeIndex)) {
    if (found.length >= MOST) break
    add(run.sentence, run.from, run.to, 'sign')
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A run of words of a sentence, `to` not included, and how much they add to the theme's log-odds. */
interface Run {
  sentence: number
  from: number
  to: number
  sum: number
}

/** The best run of each sentence that speaks for the theme, without those that say little beside the best one. */
function signRuns({ note, signs }: NoteEvidence, themeIndex: number): Run[] {
  if (!signs) return []
  const runs = signs.windows.single
    .map((logits, sentence) => ({ sentence, logit: logits[themeIndex] as number }))
    .sort((a, b) => b.logit - a.logit)
    .slice(0, MOST)
    .filter(({ logit }, rank) => rank === 0 || logit >= LEAST_LOGIT)
    .flatMap(({ sentence }) => {
      const part = note.sentences[sentence]?.part
      const run = part && knownRun(part, signs.reader.shares(part, themeIndex))
      return run ? { ...run, sentence } : []
    })
  const best = Math.max(...runs.map(({ sum }) => sum))
  return runs.filter(({ sum }) => sum >= best * LEAST_OF_BEST)
}

/** Best runs by the shares that they come from, which are one object for each sentence and theme. */
const knownRuns = new WeakMap<Float64Array, { run: Omit<Run, 'sentence'> | undefined }>()

function knownRun({ words }: Part, shares: Float64Array): Omit<Run, 'sentence'> | undefined {
  let known = knownRuns.get(shares)
  if (!known) {
    known = { run: bestRun(words, shares) }
    knownRuns.set(shares, known)
  }
  return known.run
}

function underAny(part: Part | undefined, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (
      (part?.bits[at] as number) &
      (CONTEXT.negated | CONTEXT.historic | CONTEXT.elsewhere | CONTEXT.hypothetical)
    )
      return true
  }
  return false
}

/** The run of words that together speak loudest, without stop words or names at its ends. */
function bestRun(words: readonly Token[], shares: Float64Array): Omit<Run, 'sentence'> | undefined {
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
  let best: Omit<Run, 'sentence'> | undefined
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
