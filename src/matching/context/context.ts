import { PhraseAutomaton } from '../cues/automaton.ts'
import { type Token, tokens } from '../text/tokens.ts'
import { BREAKS, CONTEXT, REACH, TRIGGERS, type Trigger } from './triggers.ts'

let automaton: PhraseAutomaton<Trigger> | undefined

function triggers(): PhraseAutomaton<Trigger> {
  if (automaton) return automaton
  automaton = new PhraseAutomaton((phrase) => tokens(phrase).map((word) => word.word))
  for (const trigger of TRIGGERS)
    for (const phrase of trigger.phrases.split(',')) automaton.add(phrase.trim(), trigger)
  return automaton
}

/** Contexts of each word of a sentence: bits of `CONTEXT`. */
export function contexts(text: string, words: readonly Token[]): Uint8Array {
  const bits = new Uint8Array(words.length)
  const all = words.length
  for (const { value: trigger, from, to } of triggers().find(words.map((word) => word.word))) {
    const bit = CONTEXT[trigger.context]
    if (trigger.reach === 'sentence') mark(bits, bit, 0, all)
    else if (trigger.reach === 'after') mark(bits, bit, to, reachAfter(text, words, to, all))
    else if (endsPhrase(text, words, to, all)) mark(bits, bit, reachBefore(text, words, from), from)
  }
  if (UNTICKED.test(text)) mark(bits, CONTEXT.negated, 0, all)
  return bits
}

/** An option that was left unticked. */
const UNTICKED = /^(?:[☐□✗]|\[ ?\])/u

function mark(bits: Uint8Array, bit: number, from: number, to: number): void {
  for (let at = from; at < to; at += 1) bits[at]! |= bit
}

function reachAfter(text: string, words: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (at - from >= REACH || BREAKS.has((words[at] as Token).word)) return at
    if (at === from) continue
    const between = gap(text, words, at)
    if (/[:()–—]/.test(between) || (between.includes(',') && !isListItem(text, words, at, end)))
      return at
  }
  return end
}

/** Whether what follows a comma is one more short item of a list ("no drugs, alcohol or debts"). */
function isListItem(text: string, words: readonly Token[], from: number, end: number): boolean {
  for (let at = from + 1; at < Math.min(end, from + 3); at += 1) {
    if (/^(or|and|nor)$/.test((words[at] as Token).word) || gap(text, words, at).includes(','))
      return true
  }
  return from + 3 > end
}

function reachBefore(text: string, words: readonly Token[], to: number): number {
  for (let at = to - 1; at >= 0; at -= 1) {
    if (to - at > REACH || BREAKS.has((words[at] as Token).word)) return at + 1
    if (at > 0 && /[,()–—]/.test(gap(text, words, at))) return at
  }
  return 0
}

/** A trigger that reaches back stands at the end of its phrase: "Domestic abuse: none known." */
function endsPhrase(text: string, words: readonly Token[], to: number, end: number): boolean {
  return to >= end || /[.,;:()\n]/.test(gap(text, words, to))
}

/** What stands between a word and the one before it. */
function gap(text: string, words: readonly Token[], at: number): string {
  return text.slice((words[at - 1] as Token).end, (words[at] as Token).start)
}
