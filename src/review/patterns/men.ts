/** Names of men in the mother's life, as records bring them up. */
import type { DatedEntry } from '../record.ts'

const ROLE = '(?:partner|boyfriend|bf|fella|male friend|man|male|lodger|[Ss]tep-?dad)'
const NAME = '(\\p{Lu}\\p{Ll}{2,})'
/** "Her partner Darren", "a man called Darren". */
const AFTER_ROLE = new RegExp(`\\b${ROLE}(?:,| called| named| is called| is)? ${NAME}\\b`, 'gu')
/** "Darren is a friend", "Darren, her new boyfriend". */
const BEFORE_ROLE = new RegExp(
  `\\b${NAME}(?:,| is| was)(?: just| only)?(?: (?:a|an|the|her|[Mm]um['’]s))?(?: (?:new|old|good|family|close))* (${ROLE}|friend)\\b`,
  'gu',
)
/** A friend may be a woman: somebody has to call him "he". */
const HE = /\b(?:he|him|his)\b/i
const NO_NAMES =
  /^(?:Mum|Dad|Mother|Father|Police|School|She|This|That|There|Who|The|Her|Plan|And|But|With)$/

/** The names, most often met with first. */
export function menNamed(entries: readonly DatedEntry[]): string[] {
  const names = new Set<string>()
  for (const { note } of entries) {
    for (const [, name = ''] of note.text.matchAll(AFTER_ROLE)) names.add(name)
    for (const [, name = '', role] of note.text.matchAll(BEFORE_ROLE))
      if (role !== 'friend' || entries.some((entry) => isCalledHe(entry, name))) names.add(name)
  }
  return [...names].filter((name) => !NO_NAMES.test(name))
}

function isCalledHe({ note }: DatedEntry, name: string): boolean {
  const { sentences } = note
  return sentences.some(({ part }, at) => {
    if (!part.text.includes(name)) return false
    const after = part.text.slice(part.text.indexOf(name))
    return HE.test(after) || HE.test(sentences[at + 1]?.part.text ?? '')
  })
}
