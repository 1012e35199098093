import { Kept } from '../text/kept.ts'
import type { Part, ReadNote } from '../text/read-note.ts'

/**
 * Things that a sentence of a record says or does not say, each as a pattern. A gap is something missing, so the
 * learnt layer needs to know what is there. Order matters: it is the order of the trained weights.
 */
const PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'seenAlone',
    /\b(?:seen|saw|spoke(?:n)?(?: to)?|met|time|chat(?:ted)?|asked)\b[^.]{0,40}\b(?:alone|on (?:his|her|their|its) own|on own|1:1|one to one|privately|just (?:the two of )?us|without (?:mum|dad|parents?|mo|fa))\b|\bwalked to school with\b/i,
  ],
  [
    'childPresent',
    /\b(?:child(?:ren)?|kids?|boys?|girls?|baby|toddler|son|daughter)\b|\(\d{1,2}\)|\b\d{1,2}\s?(?:yrs?|years?|y\/?o|mths?|months?|wks?|weeks?|m)\b/i,
  ],
  ['childSeen', /\b(?:seen|saw|waved|playing|asleep|came (?:in|down)|present)\b/i],
  ['childSaid', /\b(?:he|she|they) (?:said|says|told|asked|whispered|drew|wrote)\b/i],
  [
    'wishes',
    /\b(?:wishes|feelings|worries house|three houses|wish(?:es)? and|likes?|wants?|his words|her words|own words|voice)\b/i,
  ],
  [
    'man',
    /\b(?:dad|father|fa|partner|boyfriend|bf|stepdad|mgf|pgf|grandad|uncle|man|male|husband|lodger|bloke|ex)\b/i,
  ],
  [
    'manUnknown',
    /\b(?:father|dad)[^.]{0,30}\b(?:not known|unknown|not around|not recorded|not contacted|nk)\b|\bnew (?:partner|boyfriend|bf)\b|\bsomeone\b|\bvoice(?:s)? (?:upstairs|in)\b|\bman'?s\b/i,
  ],
  ['manChecked', /\bpolice checks?\b|\bchecks? (?:back|done|clear)\b|\bdob\b/i],
  ['baby', /\b(?:baby|newborn|infant|\d{1,2}\s?(?:wks?|weeks|days|\/12|\/52)|cot|moses|bottle)\b/i],
  ['sleep', /\b(?:cot|moses|crib|sleep(?:s|ing)?|on (?:his|her) back|co-?sleep|bed ?shar)/i],
  [
    'bedroom',
    /\b(?:bedroom|bedrooms|upstairs|(?:his|her|their) room|bunk|bed|beds|mattress|bedding)\b/i,
  ],
  [
    'bedroomSeen',
    /\b(?:bedrooms? (?:was |were )?seen|showed me (?:his|her|their|the)|saw (?:his|her|the|their|both)? ?(?:bed)?rooms?|went up(?:stairs)?)\b/i,
  ],
  [
    'visit',
    /\b(?:hv|home visit|visit(?:ed)?|h\/v|at home|doorstep|let me in|unannounced|announced)\b/i,
  ],
  [
    'phone',
    /\b(?:tc|t\/c|phone ?call|rang|phoned|telephone|call (?:from|to)|voicemail|text(?:ed)?)\b/i,
  ],
  ['supervision', /\b(?:supervis(?:ion|on)|discussed|1:1|caseload|management oversight)\b/i],
  [
    'manager',
    /\b(?:tm|atm|manager|ssw|team manager|signed off|managers?'? decision|head of service)\b/i,
  ],
  [
    'decision',
    /\b(?:nfa|no further action|close|closed|closing|closure|step(?:ped)? ?down|does(?:n't| not) meet|threshold|decision|outcome|agreed)\b/i,
  ],
  [
    'rationale',
    /\b(?:rationale|because|reason(?:s|ing)?|considered|analysis|on balance|so that|due to|grounds)\b/i,
  ],
  [
    'meeting',
    /\b(?:core group|conference|strat(?:egy)?|review|meeting|mtg|cin|tac|icpc|rcpc|chair)\b/i,
  ],
  [
    'referral',
    /\b(?:mash|referral|contact from|referrer|duty|front door|anonymous|notification|merlin|ppn)\b/i,
  ],
  ['audit', /\b(?:audit(?:ed|or)?|chronology|summary|file|dip sample)\b/i],
  ['interpreter', /\b(?:interpret(?:er|ed|ing)?|language line|translat(?:e|ed|or|ing))\b/i],
  [
    'language',
    /\b(?:english|polish|romanian|urdu|punjabi|arabic|kurdish|sorani|bengali|somali|tigrinya|pashto|albanian|vietnamese|portuguese|lithuanian|speaks?)\b/i,
  ],
  [
    'sibling',
    /\b(?:sibling|sib|brothers?|sisters?|twins?|other children|younger|older|eldest|baby)\b/i,
  ],
  [
    'ethnicity',
    /\b(?:ethnicity|heritage|culture|cultural|white british|black|asian|dual heritage|faith|religion|muslim|christian|african|caribbean|roma|traveller|white)\b/i,
  ],
  [
    'date',
    /\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i,
  ],
  [
    'weekday',
    /\b(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?:day|nesday|rsday|urday)?\b|\btomorrow\b/i,
  ],
  [
    'plan',
    /\b(?:plan|next|to (?:book|revisit|arrange|chase|follow|monitor|discuss|review|ring|see)|will|action(?:s)?|by (?:mon|tue|wed|thu|fri|end|\d))\b/i,
  ],
  [
    'vague',
    /\b(?:monitor|chase|tbc|soon|asap|keep (?:an eye|offering)|same again|see how|continue|when (?:can|possible)|waiting|left (?:it|for)|nothing further|nfa|none)\b/i,
  ],
  [
    'checked',
    /\b(?:checked|confirm(?:s|ed)?|rang (?:hv|school|gp|police|nursery)|spoke to (?:hv|school|gp|police|nursery)|checks? (?:with|back|done|clear)|records? (?:checked|requested|show)|police (?:checks?|confirm)|(?:gp|hv|school|nursery) (?:say|said|says|report|confirm))/i,
  ],
  [
    'selfReport',
    /\b(?:mum|mo|dad|fa|parents?|she|he|carer) (?:says?|said|reports?|reported|states?|stated|told|assured|denies|denied|insists)\b/i,
  ],
  [
    'notDone',
    /\b(?:not (?:asked|seen|spoken|contacted|done|checked|recorded|known|requested|invited|rung|discussed)|didn'?t (?:ask|see|speak|go)|haven'?t|hasn'?t|no checks|unknown|not in)\b/i,
  ],
]

/** Patterns that are asked of the last two sentences only: that is where a note says what happens next. */
const AT_END = ['date', 'weekday', 'plan', 'vague', 'decision'] as const

/** Things that are counted over the whole record. */
const COUNTED: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['quoteMarks', /["“”]/g],
  [
    'ages',
    /\(\d{1,2}(?=[^\d/]|$)[^)]{0,8}(?:\)|$)|\b\d{1,2}\s?(?:yrs?|y\/?o|mths?|months?|wks?|weeks? old)\b/gi,
  ],
]

/** Names of the presence features, in order. */
export const PRESENCE_NAMES: readonly string[] = [
  ...PATTERNS.map(([name]) => name),
  ...AT_END.map((name) => `${name}AtEnd`),
  'quote',
  'manyQuotes',
  'severalAges',
  'length',
]

/** What one sentence says: 1 or 0 for each pattern, then a number for each thing that is counted. */
const kept = new Kept<Float64Array>()

function saidIn(part: Part): Float64Array {
  return kept.get(part) ?? kept.set(part, read(part.text))
}

function read(text: string): Float64Array {
  return Float64Array.of(
    ...PATTERNS.map(([, pattern]) => (pattern.test(text) ? 1 : 0)),
    ...COUNTED.map(([, pattern]) => text.match(pattern)?.length ?? 0),
  )
}

/** Patterns that tell what kind of record it is: what the page calls it counts like words of the note. */
const OF_KIND: ReadonlySet<string> = new Set([
  'visit',
  'phone',
  'supervision',
  'decision',
  'meeting',
  'referral',
  'audit',
])

const TELLS_KIND = PATTERNS.map(([name]) => OF_KIND.has(name))
const PLACES_AT_END = AT_END.map((name) => PATTERNS.findIndex(([each]) => each === name))
const QUOTE_MARKS = PATTERNS.length
const AGES = PATTERNS.length + 1

/** Which of the patterns a note has: 1 or 0, and its length as the logarithm of its words. */
export function presence({ sentences, length }: ReadNote, recordKind = ''): number[] {
  const sums = new Float64Array(PATTERNS.length + COUNTED.length)
  for (const { part } of sentences) {
    const said = saidIn(part)
    for (let at = 0; at < sums.length; at += 1) sums[at]! += said[at] as number
  }
  const last = sentences.slice(-2).map(({ part }) => saidIn(part))
  const values: number[] = []
  PATTERNS.forEach(([, pattern], at) => {
    const byKind = TELLS_KIND[at] && recordKind !== '' && pattern.test(recordKind)
    values.push(byKind || (sums[at] as number) > 0 ? 1 : 0)
  })
  for (const at of PLACES_AT_END) values.push(last.some((said) => said[at] === 1) ? 1 : 0)
  values.push(
    (sums[QUOTE_MARKS] as number) >= 2 ? 1 : 0,
    (sums[QUOTE_MARKS] as number) >= 4 ? 1 : 0,
    (sums[AGES] as number) >= 2 ? 1 : 0,
    Math.log(length + 1) - 4.7,
  )
  return values
}
