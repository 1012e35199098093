import { CONTEXT } from '../context/triggers.ts'
import type { NoteEvidence } from '../decision/evidence.ts'
import { wordShares } from '../signs/windows.ts'
import { STOP_WORDS } from '../text/stop-words.ts'
import { NAME, type Token } from '../text/tokens.ts'

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
/** Most words in one reason. */
const LONGEST = 9
/** Most weak words between two that belong. */
const WIDEST_GAP = 2

/** Words of nearly every note: true of any family, so never a reason by themselves nor at the end of one. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  'mum mam mother mo dad father fa parent parents child children kid kids boy boys girl girls baby school nursery home house family visit visits sw hv worker today week weeks says states reports'.split(
    ' ',
  ),
)

/** The words that speak for a theme, in the order of the note. */
export function reasonsFor(
  text: string,
  note: NoteEvidence,
  theme: string,
  themeIndex: number,
): Reason[] {
  const found: Reason[] = []
  const add = (from: number, to: number, by: Reason['by']) => {
    const start = (note.words[from] as Token).start
    const end = (note.words[to - 1] as Token).end
    if (found.some((each) => start < each.end && each.start < end)) return
    found.push({ start, end, quote: text.slice(start, end), theme, by })
  }
  const hits = note.hits
    .filter(({ term, from, to }) => (term.themes[theme] ?? 0) > 0 && !underAny(note.bits, from, to))
    .sort((a, b) => (b.term.themes[theme] ?? 0) - (a.term.themes[theme] ?? 0))
  for (const hit of hits.slice(0, MOST - 1)) add(hit.from, hit.to, hit.by)

  const { windows, model } = note
  if (windows && model) {
    const ranked = [...windows.single].sort(
      (a, b) => (b.logits[themeIndex] as number) - (a.logits[themeIndex] as number),
    )
    for (const [rank, window] of ranked.slice(0, MOST).entries()) {
      if (found.length >= MOST || (rank > 0 && (window.logits[themeIndex] as number) < LEAST_LOGIT))
        break
      const shares = wordShares(model, note.words, window.from, window.to, note.negated, themeIndex)
      const span = bestRun(note.words, window.from, shares)
      if (span) add(span.from, span.to, 'sign')
    }
  }
  return found.slice(0, MOST).sort((a, b) => a.start - b.start)
}

function underAny(bits: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (
      (bits[at] as number) &
      (CONTEXT.negated | CONTEXT.historic | CONTEXT.elsewhere | CONTEXT.hypothetical)
    )
      return true
  }
  return false
}

/** The run of words that together speak loudest, without stop words or names at its ends. */
function bestRun(
  words: readonly Token[],
  offset: number,
  shares: Float64Array,
): { from: number; to: number } | undefined {
  const bare = (at: number) => {
    const word = words[offset + at] as Token
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
  let best: { from: number; to: number; sum: number } | undefined
  for (let from = 0; from < shares.length; from += 1) {
    if (bare(from) || (shares[from] as number) < highest * LEAST_SHARE) continue
    let sum = 0
    let weak = 0
    for (let at = from; at < Math.min(shares.length, from + LONGEST); at += 1) {
      sum += Math.max(0, shares[at] as number) - highest * 0.1
      const strong = !bare(at) && (shares[at] as number) >= highest * LEAST_SHARE
      weak = strong ? 0 : weak + 1
      if (weak > WIDEST_GAP) break
      if (strong && (!best || sum > best.sum))
        best = { from: offset + from, to: offset + at + 1, sum }
    }
  }
  return best
}
