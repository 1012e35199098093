import type { Found } from '../cues/automaton.ts'
import type { Part } from '../text/read-note.ts'
import type { Signal } from './signals.ts'

/** Most words between a phrase and the words near it that deny or question it. */
const REACH = 4
/** Phrases that begin with these deny something themselves; another "no" before them is one more item of a list. */
const DENYING_WORDS = new Set([
  'no',
  'nil',
  'not',
  'nothing',
  'none',
  'never',
  'without',
  'nfa',
  'nad',
])

/**
 * Whether a sentence denies a phrase, asks about it, or speaks about the words and does not use them: "not hard to
 * engage", "is he streetwise?", "avoid attention-seeking". `offset` is where the sentence starts in the text.
 */
export function isAboutTheWords(
  text: string,
  offset: number,
  part: Part,
  signals: readonly Found<Signal>[],
  from: number,
  to: number,
): boolean {
  // A question asks what the words mean, or whether they are so; a mark before a word is shorthand for "perhaps".
  const after = text.slice(offset + part.text.length, offset + part.text.length + 6)
  if (/^["'”’)\s]*\?(?![\p{L}\p{N}])/u.test(after)) return true
  // An option that was left unticked.
  if (/^(?:[☐□✗]|\[ ?\])/u.test(part.text)) return true
  const deniesItself = DENYING_WORDS.has(part.words[from]?.word ?? '')
  return signals.some((signal) => {
    const isBefore = signal.to <= from
    const isNear = from - signal.to <= REACH && !isBroken(part, signal.to, from)
    return (
      (signal.value === 'elsewhere' && (isBefore || signal.from >= to)) ||
      (signal.value === 'questions' && isBefore) ||
      (signal.value === 'questioned' && signal.from >= to && signal.from - to <= REACH) ||
      (signal.value === 'asks' && isBefore && isNear) ||
      (signal.value === 'denies' && isBefore && isNear && !deniesItself)
    )
  })
}

const BREAKS = new Set([
  'but',
  'however',
  'although',
  'though',
  'because',
  'so',
  'and',
  'then',
  'which',
  'who',
])

/** Whether something between two words ends what the first began. */
function isBroken({ text, words }: Part, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (BREAKS.has(words[at]?.word ?? '')) return true
  return /[,;:()–—]/.test(text.slice(words[from - 1]?.end ?? 0, words[to]?.start ?? 0))
}
