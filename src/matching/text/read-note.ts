import { contexts } from '../context/context.ts'
import { CONTEXT } from '../context/triggers.ts'
import { type AgeBand, ageBands } from './ages.ts'
import { type LanguageCount, languageCount } from './language.ts'
import { type Stretch, stretches } from './sentences.ts'
import { type Token, tokens } from './tokens.ts'

/**
 * All that is known of a sentence by itself. The same sentence is the same object wherever it stands, so what a
 * layer works out of it can be kept with it.
 */
export interface Part {
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

  /** Without `context`, no word is under any. */
  constructor(private readonly context = true) {}

  read(text: string): ReadNote {
    const sentences: Sentence[] = []
    let length = 0
    for (const { start, end } of stretches(text)) {
      for (const { offset, part } of this.#partsOf(text.slice(start, end))) {
        sentences.push({ start: start + offset, part })
        length += part.words.length
      }
    }
    return { text, sentences, length }
  }

  /** Forgets every sentence. */
  forget(): void {
    this.#known.clear()
  }

  #partsOf(stretch: string): readonly PlacedPart[] {
    let parts = this.#known.get(stretch)
    if (!parts) {
      if (this.#known.size >= MOST_KNOWN) this.#known.clear()
      parts = cut(stretch).map(({ start, end }) => ({
        offset: start,
        part: partOf(stretch.slice(start, end), this.context),
      }))
      this.#known.set(stretch, parts)
    }
    return parts
  }
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
function cut(stretch: string): Stretch[] {
  const words = tokens(stretch)
  const cuts: Stretch[] = []
  for (let from = 0; from < words.length; from += MOST_WORDS) {
    const first = words[from] as Token
    const last = words[Math.min(words.length, from + MOST_WORDS) - 1] as Token
    const box = from === 0 ? stretch.search(/[☑☒✓✗☐□]|\[[ xX]?\]/u) : -1
    cuts.push({ start: box >= 0 && box < first.start ? box : first.start, end: last.end })
  }
  return cuts
}

function partOf(text: string, context: boolean): Part {
  const words = tokens(text)
  const bits = context ? contexts(text, words) : new Uint8Array(words.length)
  return {
    text,
    words,
    bits,
    negated: bits.map((each) => (each & CONTEXT.negated ? 1 : 0)),
    ages: ageBands(text),
    language: languageCount(words),
  }
}
