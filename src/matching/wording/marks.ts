import type { Wording } from '../../library/schema.ts'
import { type Found, PhraseAutomaton } from '../cues/automaton.ts'
import type { Part } from '../text/read-note.ts'
import { SIGNALS, type Signal } from './signals.ts'
import { key, keysOf } from './words.ts'

/** What a stretch of words can be: a phrase of the pack, what excuses one, or a word about the use of words. */
type Mark =
  | { kind: 'phrase'; entry: Wording }
  | { kind: 'unless'; entry: Wording }
  | { kind: 'signal'; signal: Signal }

/** All that was found in a sentence by itself. */
export interface MarkedPart {
  phrases: readonly Found<Wording>[]
  signals: readonly Found<Signal>[]
}

/** Makes phrases ready to be found in sentences. What is found in a sentence is kept as long as the sentence. */
export function marker(entries: readonly Wording[]): (part: Part) => MarkedPart {
  const automaton = automatonOf(entries)
  const known = new WeakMap<Part, MarkedPart>()
  return (part) => {
    let marks = known.get(part)
    if (!marks) {
      marks = markedPart(part, automaton.find(part.words.map(key)))
      known.set(part, marks)
    }
    return marks
  }
}

function automatonOf(entries: readonly Wording[]): PhraseAutomaton<Mark> {
  const automaton = new PhraseAutomaton<Mark>(keysOf)
  for (const entry of entries) {
    const phrase: Mark = { kind: 'phrase', entry }
    for (const form of [entry.phrase, ...(entry.forms ?? [])]) automaton.add(form, phrase)
    const unless: Mark = { kind: 'unless', entry }
    for (const words of entry.unless ?? []) automaton.add(words, unless)
  }
  for (const [signal, words] of Object.entries(SIGNALS)) {
    const mark: Mark = { kind: 'signal', signal: signal as Signal }
    for (const each of words.split(',')) automaton.add(each.trim(), mark)
  }
  return automaton
}

/** The phrases of a sentence that are not inside longer ones and not excused by its other words, and its signals. */
function markedPart(part: Part, found: readonly Found<Mark>[]): MarkedPart {
  const phrases: Found<Wording>[] = []
  const signals: Found<Signal>[] = []
  const longestFirst = found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const covered = new Uint8Array(part.words.length)
  for (const { value: mark, from, to } of longestFirst) {
    if (mark.kind === 'signal') signals.push({ value: mark.signal, from, to })
    if (mark.kind !== 'phrase' || covered.subarray(from, to).some(Boolean)) continue
    if (isParted(part, from, to)) continue
    covered.fill(1, from, to)
    const excused = found.some(
      (other) =>
        other.value.kind === 'unless' &&
        other.value.entry === mark.entry &&
        (other.from < from || other.to > to),
    )
    if (!excused) phrases.push({ value: mark.entry, from, to })
  }
  return { phrases, signals }
}

/** Whether a comma or the like stands between the words: "no, concerns remain" is not "no concerns". */
function isParted({ text, words }: Part, from: number, to: number): boolean {
  return /[,;:()?!+"“”–—]|\.\s/.test(text.slice(words[from]?.end ?? 0, words[to - 1]?.start ?? 0))
}
