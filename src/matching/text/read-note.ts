import { contexts } from '../context/context.ts'
import { CONTEXT } from '../context/triggers.ts'
import { type Sentence, sentences } from './sentences.ts'
import { type Token, tokens } from './tokens.ts'

/** A note taken apart: its words, its sentences, and the context of each word. */
export interface ReadNote {
  text: string
  words: Token[]
  sentences: Sentence[]
  /** Bits of `CONTEXT`, one cell a word. */
  bits: Uint8Array
  /** 1 where a word is said not to be so. */
  negated: Uint8Array
}

/** Takes a note apart. Without `context` no word is under any. */
export function readNote(text: string, context = true): ReadNote {
  const words = tokens(text)
  const parts = sentences(text, words)
  const bits = context ? contexts(text, words, parts) : new Uint8Array(words.length)
  return {
    text,
    words,
    sentences: parts,
    bits,
    negated: bits.map((each) => (each & CONTEXT.negated ? 1 : 0)),
  }
}
