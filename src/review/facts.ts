/** What entries say for certain: words that fit, unless what stands around them takes it back. Pure. */
import { CONTEXT } from '../matching/context/triggers.ts'
import type { Sentence } from '../matching/text/read-note.ts'
import { type DateMention, datesIn } from './dates/dates-in.ts'
import type { Day } from './days.ts'
import type { DatedEntry } from './record.ts'

/** Words of an entry that say something. */
export interface Fact {
  entry: DatedEntry
  /** Places in the entry's text. */
  start: number
  end: number
  /** The words. */
  words: string
  sentence: Sentence
  /** The day or days that it is about; none when that is history. */
  days: Day[]
}

/** What makes words say something else than they seem to. */
const NOT_SO =
  CONTEXT.negated | CONTEXT.historic | CONTEXT.elsewhere | CONTEXT.hypothetical | CONTEXT.denied
/** What an entry tells of days further back than this is history, not news. */
const NEWS = 60

interface FactOptions {
  /** Sentences with these words say nothing. */
  unless?: RegExp
  /** Contexts under which words do not count. */
  notUnder?: number
}

/** All facts of a kind, one a sentence, in the order of their days. */
export function factsIn(
  entries: readonly DatedEntry[],
  pattern: RegExp,
  options: FactOptions = {},
): Fact[] {
  return entries.flatMap((entry) => factsOf(entry, pattern, options))
}

function factsOf(
  entry: DatedEntry,
  pattern: RegExp,
  { unless, notUnder = NOT_SO }: FactOptions,
): Fact[] {
  return entry.note.sentences.flatMap((sentence) => {
    const { text } = sentence.part
    if (unless?.test(text)) return []
    for (const found of text.matchAll(everywhere(pattern))) {
      if (isUnder(sentence, found.index, notUnder)) continue
      const start = sentence.start + found.index
      const [words] = found
      return [
        {
          entry,
          start,
          end: start + words.length,
          words,
          sentence,
          days: daysOf(entry, sentence),
        },
      ]
    }
    return []
  })
}

/** Whether the first of some words is under a context: "no bruise" is, "no access" is not under its own "no". */
function isUnder({ part }: Sentence, at: number, contexts: number): boolean {
  const word = part.words.findIndex(({ end }) => end > at)
  return word !== -1 && ((part.bits[word] ?? 0) & contexts) !== 0
}

const datesKnown = new WeakMap<DatedEntry, Map<string, DateMention[]>>()

/** The dates that a sentence of an entry names. */
export function datesOf(entry: DatedEntry, { part }: Sentence): DateMention[] {
  const known = datesKnown.get(entry) ?? new Map<string, DateMention[]>()
  datesKnown.set(entry, known)
  let dates = known.get(part.text)
  if (!dates) {
    dates = datesIn(part.text, entry.day)
    known.set(part.text, dates)
  }
  return dates
}

/** The days that a sentence is about: those it names; none when these are long past; otherwise the entry's own. */
function daysOf(entry: DatedEntry, sentence: Sentence): Day[] {
  const own = entry.day
  const dates = datesOf(entry, sentence).filter(({ from }) => from <= own)
  const named = dates.flatMap(({ from, to }) => (from === to && from >= own - NEWS ? [from] : []))
  if (named.length > 0) return named
  return dates.length > 0 && dates.every(({ to }) => to < own - NEWS) ? [] : [own]
}

const globals = new Map<RegExp, RegExp>()

function everywhere(pattern: RegExp): RegExp {
  if (pattern.global) return pattern
  let global = globals.get(pattern)
  if (!global) {
    global = new RegExp(pattern.source, `${pattern.flags}g`)
    globals.set(pattern, global)
  }
  return global
}

/** Words that put off, plan or suppose what a sentence tells. */
const NOT_YET =
  /\b(?:not|never|nor|unable|refused|declined|without an?|to (?:be|see|speak|book|check|ask|arrange|meet|visit)|will|need(?:s|ed)?|should|could|would|tried|plan(?:ned)? to|if|whether|try|unseen|yet to)\b|n['’]t\b|\?/i

/** Takes back what stands before it: "Seen alone: no", "Seen alone? Not yet". */
const TAKEN_BACK = /^[\s:–-]*(?:\?|no\b|not\b|was not|refused|declined|n\/a)/i

/** Whether what a fact tells has happened: nothing up to its end puts it off, and nothing after it takes it back. */
export function hasHappened({ sentence, start, end }: Fact): boolean {
  const { text, words, bits } = sentence.part
  const before = text.slice(0, end - sentence.start).replace(/["“][^"”]*(?:["”]|$)/g, '')
  const isSupposed = words.some(
    (word, at) =>
      word.end > start - sentence.start &&
      word.start < end - sentence.start &&
      ((bits[at] ?? 0) & (CONTEXT.hypothetical | CONTEXT.elsewhere)) !== 0,
  )
  return !NOT_YET.test(before) && !TAKEN_BACK.test(text.slice(end - sentence.start)) && !isSupposed
}
