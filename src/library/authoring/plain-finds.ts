import { longestSentence, passivesOf, readingAge } from './plain-english.ts'
import { wordingAdvice } from './wording.ts'

/** The checks that wording goes through, by the names that the allow-list uses. */
export const WORDING_CHECKS = [
  'title-verb',
  'reading-age',
  'finding-reading-age',
  'sentence-length',
  'passive',
  'worn-out',
] as const
type WordingCheck = (typeof WORDING_CHECKS)[number]

/** GOV.UK's content guidance: look again at any sentence of more than 25 words. */
const LONGEST_SENTENCE = 25
/** "Write what was said" is good English; three such verbs in one lesson hide who does what. */
const MOST_PASSIVES = 2

/** Where a text stands in its entry. */
export type Path = (string | number)[]

/** Wording that has to be mended, the check that found it, and where it stands. */
export interface Find {
  check: WordingCheck
  path: Path
  message: string
}

/** Whether texts read together ask for a reader older than `oldest`. */
export function ageFinds(
  check: WordingCheck,
  path: Path,
  what: string,
  texts: string[],
  oldest: number,
): Find[] {
  const age = readingAge(texts.map(ended).join(' '))
  if (age <= oldest) return []
  const message = `${what} read as for an age of ${age.toFixed(1)}; stay at or below ${oldest}. Use shorter words and sentences.`
  return [{ check, path, message: message.replace('" read as', '" reads as') }]
}

/** A list's entries may stand without a full stop; for measuring, each ends a sentence. */
function ended(text: string): string {
  return /[.!?]["'”’)]*$/.test(text) ? text : `${text}.`
}

/** Whether texts have more verbs in the passive voice than they should. */
export function passiveFinds(path: Path, what: string, texts: string[]): Find[] {
  const found = texts.flatMap(passivesOf)
  if (found.length <= MOST_PASSIVES) return []
  const message = `${what} have ${found.length} verbs in the passive voice (${found.join(', ')}); at most ${MOST_PASSIVES}. Say who does it.`
  return [{ check: 'passive', path, message: message.replace('" have', '" has') }]
}

/** Whether a text has a sentence that is too long. */
export function lengthFinds(path: Path, text: string): Find[] {
  const longest = longestSentence(text)
  if (longest <= LONGEST_SENTENCE) return []
  const message = `"${path[0]}" has a sentence of ${longest} words. Make two of it: at most ${LONGEST_SENTENCE}.`
  return [{ check: 'sentence-length', path, message }]
}

/** The worn-out words of a text. */
export function wornOutFinds(path: Path, text: string): Find[] {
  return wordingAdvice(text).map((advice) => ({
    check: 'worn-out',
    path,
    message: `"${path[0]}" ${advice}.`,
  }))
}
