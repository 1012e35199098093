import { contexts } from '../context/context.ts'
import { CONTEXT } from '../context/triggers.ts'
import { type AgeBand, ageBands } from './ages.ts'
import type { Keeps } from './kept.ts'
import { type LanguageCount, languageCount } from './language.ts'
import { stretches } from './sentences.ts'
import { type Token, tokens } from './tokens.ts'

/**
 * All that is known of a sentence by itself. The same sentence is the same object wherever it stands, so what a
 * layer works out of it can be kept with it.
 */
export interface Part extends Keeps {
  text: string
  /** Their offsets count from the start of the sentence. */
  words: readonly Token[]
  /** Bits of `CONTEXT`, one cell a word. */
  bits: Uint8Array
  /** 1 where a word is said not to be so. */
  negated: Uint8Array
  ages: readonly AgeBand[]
  language: LanguageCount
}

/** A sentence, line or list item of a note; `start` is its UTF-16 offset in the note. */
export interface Sentence {
  start: number
  part: Part
}

/** A note taken apart. */
export interface ReadNote {
  text: string
  sentences: readonly Sentence[]
  /** How many words it has. */
  length: number
}

/** Sentences longer than this, in words, are cut, so that one endless paragraph still has neighbourhoods. */
const MOST_WORDS = 40
/** Sentences that are remembered: some hundred notes. */
const MOST_KNOWN = 2_000

/**
 * Takes notes apart and remembers their sentences: while a note is being typed, only the sentence that changed
 * is read again. It never tells one note from another; `forget` empties it.
 */
export class NoteReader {
  readonly #known = new Map<string, PlacedPart[]>()
  /** The text that was read last: what it has in common with the next one need not be looked at again. */
  #last: LastRead = NOTHING_READ

  /** Without `context`, no word is under any. */
  constructor(private readonly context = true) {}

  read(text: string): ReadNote {
    const ends = standing(this.#last, text)
    const { end: begin, count } = ends.at(-1) ?? { end: 0, count: 0 }
    const sentences = this.#last.sentences.slice(0, count)
    for (const { start, end } of stretches(text, begin)) {
      for (const { offset, part } of this.#partsOf(text.slice(start, end)))
        sentences.push({ start: start + offset, part })
      ends.push({ end, count: sentences.length })
    }
    const length = sentences.reduce((sum, { part }) => sum + part.words.length, 0)
    this.#last = { text, ends, sentences }
    return { text, sentences, length }
  }

  /** Forgets every sentence. */
  forget(): void {
    this.#known.clear()
    this.#last = NOTHING_READ
  }

  #partsOf(stretch: string): readonly PlacedPart[] {
    let parts = this.#known.get(stretch)
    if (!parts) {
      if (this.#known.size >= MOST_KNOWN) this.#known.clear()
      parts = cut(stretch, this.context)
      this.#known.set(stretch, parts)
    }
    return parts
  }
}

/** A text, its sentences, and where its stretches end with how many sentences up to there. */
interface LastRead {
  text: string
  sentences: readonly Sentence[]
  ends: readonly { end: number; count: number }[]
}

const NOTHING_READ: LastRead = { text: '', sentences: [], ends: [] }
/** So many UTF-16 units behind its end can decide where a stretch ends: "[x] ". */
const AHEAD = 4

/** The ends of stretches that are in both texts, because all up to there is the same. */
function standing({ text: before, ends }: LastRead, text: string): LastRead['ends'][number][] {
  const most = Math.min(before.length, text.length)
  let same = 0
  while (same < most && before.charCodeAt(same) === text.charCodeAt(same)) same += 1
  const changed = ends.findIndex(({ end }) => end + AHEAD > same)
  return ends.slice(0, changed < 0 ? ends.length : changed)
}

/** A sentence and where it stands in its stretch. */
interface PlacedPart {
  offset: number
  part: Part
}

/** Takes one note apart, remembering nothing. */
export function readNote(text: string, context = true): ReadNote {
  return new NoteReader(context).read(text)
}

/** The stretch from its first word or tick box to its last word; more than one when it is very long, none without a word. */
function cut(stretch: string, context: boolean): PlacedPart[] {
  const words = tokens(stretch)
  const parts: PlacedPart[] = []
  for (let from = 0; from < words.length; from += MOST_WORDS) {
    const first = words[from] as Token
    const last = words[Math.min(words.length, from + MOST_WORDS) - 1] as Token
    const box = from === 0 ? stretch.search(/[☑☒✓✗☐□]|\[[ xX]?\]/u) : -1
    const offset = box >= 0 && box < first.start ? box : first.start
    const text = stretch.slice(offset, last.end)
    // Where nothing but white space is cut off, the words are those of the stretch.
    const isWhole = words.length <= MOST_WORDS && stretch.slice(0, offset).trim() === ''
    parts.push({
      offset,
      part: partOf(text, isWhole ? moved(words, offset) : tokens(text), context),
    })
  }
  return parts
}

function moved(words: readonly Token[], by: number): readonly Token[] {
  if (by === 0) return words
  return words.map((word) => ({ ...word, start: word.start - by, end: word.end - by }))
}

function partOf(text: string, words: readonly Token[], context: boolean): Part {
  const bits = context ? contexts(text, words) : new Uint8Array(words.length)
  return {
    text,
    words,
    bits,
    negated: bits.map((each) => (each & CONTEXT.negated ? 1 : 0)),
    ages: ageBands(text),
    language: languageCount(words),
    kept: [],
  }
}
