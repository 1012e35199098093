import { KNOWN_NAMES, POSSIBLE_NAMES } from './known-names.ts'

/** Capitalised words that are not names of people or places of this kind: they carry meaning of their own. */
const MEANINGFUL = new Set(
  `english british welsh scottish irish polish romanian kurdish arabic punjabi urdu bengali somali vietnamese albanian pashto sorani tigrinya asian african caribbean roma traveller gypsy muslim islam christian catholic jewish sikh hindu quran bible god allah satan ramadan eid prevent channel isis whatsapp snapchat instagram insta facebook fb tiktok telegram discord roblox minecraft fortnite xbox playstation google translate onlyfans grindr facetime youtube cafcass encompass ofsted marac mosaic liquidlogic claire's clares sarah's premier travelodge airbnb uber calpol xanax subutex ritalin strat section early help core group review conference child children mum dad police school social care health visitor midwife gp court order panel plan team duty mash camhs mental domestic abuse neglect stat visit probation housing universal credit`.split(
    /\s+/,
  ),
)

/** What people with a name do next in case notes. */
const SPEAKS =
  /^\s+(?:rang|phoned|called|texted|emailed|said|says|told|asked|replied|reports?|reported|feels|thinks)\b/

/**
 * Whether a word is read as the name of a person or a place, and so says nothing about any theme.
 * `after` is what follows it.
 */
export function looksLikeName(
  word: string,
  capital: boolean,
  allCapitals: boolean,
  startsSentence: boolean,
  after: string,
): boolean {
  if (!capital || allCapitals) return false
  if (POSSIBLE_NAMES.has(word) && SPEAKS.test(after)) return true
  if (MEANINGFUL.has(word)) return false
  if (KNOWN_NAMES.has(word) || KNOWN_NAMES.has(word.replace(/s$/, ''))) return true
  return !startsSentence
}
