/** What a note records well already. Says little, and only what stands there without a "not". Pure. */
import { CONTEXT } from '../matching/context/triggers.ts'
import { PRESENCE_NAMES, presence } from '../matching/gaps/presence.ts'
import type { ReadNote, Sentence } from '../matching/text/read-note.ts'
import type { WellRecorded } from '../messages.ts'

/** Each thing: what one sentence says for it, by the names of `presence.ts`, and a second look that it has to stand up to. */
const THINGS: readonly (readonly [thing: WellRecorded, said: string, fits: RegExp])[] = [
  [
    'seen-alone',
    'seenAlone',
    /\b(?:seen|saw|spoke|spoken|met|time|chat|chatted|walked)\b.*?\b(?:alone|own|1:1|one to one|privately|us|without|walked)\b/i,
  ],
  ['childs-words', 'quote', /$^/],
  [
    'bedroom-seen',
    'bedroomSeen',
    /\b(?:bedrooms?|(?:his|her|their|own) rooms?|bunk|beds?|bedding)\b/i,
  ],
  [
    'interpreter',
    'interpreter',
    /\b(?:professional|booked|registered|telephone|phone|face.to.face|independent) interpret|\binterpreter (?:present|used|attended|booked|on the phone)\b|\blanguage line\b/i,
  ],
]

/** Words that turn what was seen into what was not, or is yet to be. */
const NOT_A_FACT = CONTEXT.hypothetical | CONTEXT.elsewhere
const NOT_YET =
  /\b(?:not|never|n't|nor|unable|refused|declined|without an?|to (?:be|see|speak|book|check|ask|arrange)|will|need(?:s|ed)?|should|could|would|tried|next (?:visit|time)|plan(?:ned)? to|if|whether|try|unseen)\b|n't\b|\?/i

/** Somebody's own words in quotation marks; shorter ones are labels and names. */
const QUOTED = /["“]([^"“”\n]{2,300})["”]/g
const FEWEST_WORDS = 4
/** A verb of telling. */
const SAYS = /\b(?:said|says|told|asked|whispered|wrote|shouted)\b/u
/** The word "child", in the ways that it is written. */
const CHILD = /\b(?:child|boy|girl|son|daughter|LO|YP)\b/
/** A name with a child's age behind it. */
const NAMED_CHILD = /(\p{Lu}\p{Ll}+),? \(?(?:aged )?(?:[2-9]|1[0-7])\b/gu
/** A verb of telling after "he", "she" or "they". */
const PRONOUN_SAYS =
  /\b(?:he|she|they)(?: also| then| just)? (?:said|says|told|asked|whispered|wrote|shouted)\b/iu
/** How far back a child seen alone is still the one who is meant by "she". */
const NEAR = 2
/** Grown-ups whose words they could be instead. */
const GROWN_UP =
  /\b(?:mum|mother|mo|dad|father|fa|parents?|carers?|nan|nana|gran|grandma|grandad|aunt|auntie|uncle|partner|mgm|pgm|teacher|head|hv|dsl|doctor|dr|gp|mr|mrs|ms|miss|police|officer|manager|neighbour|midwife|nurse)\b/i

/** What a note records well, in a settled order. */
export function wellRecorded(note: ReadNote): WellRecorded[] {
  const { sentences } = note
  const found = new Set<WellRecorded>()
  for (const sentence of sentences) {
    if (!standsAsSaid(sentence)) continue
    const values = presence({ ...note, sentences: [sentence] })
    const says = (name: string) => (values[PRESENCE_NAMES.indexOf(name)] ?? 0) > 0
    for (const [thing, name, fits] of THINGS)
      if (says(name) && isSaidOf(sentence, fits)) found.add(thing)
  }
  if (quotesAChild(note)) found.add('childs-words')
  return THINGS.map(([thing]) => thing).filter((thing) => found.has(thing))
}

/** Whether words of a sentence fit, and none of them is denied. */
function isSaidOf({ part }: Sentence, fits: RegExp): boolean {
  const match = fits.exec(part.text)
  if (!match) return false
  const end = match.index + match[0].length
  return !part.words.some(
    (word, at) => word.end > match.index && word.start < end && part.negated[at] === 1,
  )
}

/** Whether a sentence says what was so: nothing in it is put off, planned, supposed or about others. */
function standsAsSaid({ part }: Sentence): boolean {
  const outside = part.text.replace(/["“][^"”]*(?:["”]|$)/g, '')
  return !NOT_YET.test(outside) && !part.bits.some((bits) => bits & NOT_A_FACT)
}

/**
 * Whether some words in quotation marks are a child's: what leads up to them says so, or they follow on a child seen
 * alone; and no grown-up is near who could have said them.
 */
function quotesAChild({ text, sentences }: ReadNote): boolean {
  const names = [...text.matchAll(NAMED_CHILD)].map(([, name]) => name as string)
  return [...text.matchAll(QUOTED)].some(({ index, 0: quote, 1: words = '' }) => {
    if (words.trim().split(/\s+/).length < FEWEST_WORDS) return false
    const at = sentences.findLastIndex(({ start }) => start <= index)
    const own = sentences[at]
    if (!own || NOT_YET.test(text.slice(own.start, index))) return false
    const lead = text.slice(own.start, index)
    const after = text.slice(index + quote.length).split(/[.!?\n"“]/)[0] ?? ''
    if (GROWN_UP.test(lead) || GROWN_UP.test(after)) return false
    const isNamed = CHILD.test(lead) || names.some((name) => lead.includes(name))
    if (isNamed && SAYS.test(lead)) return true
    const isNear = (each: Sentence) => ALONE.test(each.part.text) && standsAsSaid(each)
    const near = sentences.slice(Math.max(0, at - NEAR), at + 1).some(isNear)
    return near && (PRONOUN_SAYS.test(lead) || ALONE.test(lead))
  })
}

const ALONE = /\b(?:alone|on (?:his|her|their) own|1:1|one to one|just (?:the two of )?us)\b/i
