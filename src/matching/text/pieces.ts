import type { ReadNote, Sentence } from './read-note.ts'

/** Longer texts, in words, are more than one note: a whole record, or many entries run together. */
const LONGEST_NOTE = 450
/** A piece of a longer text ends at the next blank line after so many words, and at the latest after the longest note. */
const ENOUGH = 150

/**
 * A text of ordinary length as it is; a longer one in pieces about as long as the notes that the matcher knows.
 * What it says of a piece does not depend on the rest, so a long record takes time in proportion to its length.
 */
export function pieces(note: ReadNote): ReadNote[] {
  if (note.length <= LONGEST_NOTE) return [note]
  const found: ReadNote[] = []
  let sentences: Sentence[] = []
  let length = 0
  const close = () => {
    if (length > 0) found.push({ text: note.text, sentences, length })
    sentences = []
    length = 0
  }
  for (const sentence of note.sentences) {
    const before = sentences.at(-1)
    const isFull = length + sentence.part.words.length > LONGEST_NOTE
    if (before && (isFull || (length >= ENOUGH && blankBetween(note.text, before, sentence))))
      close()
    sentences.push(sentence)
    length += sentence.part.words.length
  }
  close()
  return found
}

function blankBetween(text: string, { start, part }: Sentence, next: Sentence): boolean {
  return /\n[^\S\n]*\r?\n/.test(text.slice(start + part.text.length, next.start))
}
