/**
 * Words that are read as one. Which people, faith or nation a family belongs to, and whether a carer or a child is
 * "he" or "she", is no sign of anything by itself; that such a thing is on record can be.
 */
const CLASSES: readonly (readonly [stem: string, words: string])[] = [
  [
    '@heritage',
    `english british welsh scottish irish polish romanian bulgarian hungarian slovak slovakian czech lithuanian latvian
    estonian ukrainian russian albanian kosovan serbian croatian bosnian greek cypriot turkish kurdish iraqi iranian
    syrian lebanese palestinian israeli egyptian libyan sudanese eritrean ethiopian somali kenyan ugandan tanzanian
    rwandan congolese nigerian ghanaian gambian senegalese zimbabwean zambian malawian angolan cameroonian
    pakistani indian bangladeshi bengali tamil punjabi gujarati mirpuri afghan afghani nepali nepalese
    chinese vietnamese thai filipino filipina malaysian indonesian japanese korean portuguese spanish italian french
    german dutch brazilian colombian bolivian jamaican trinidadian caribbean african asian european arab arabic urdu
    pashto dari farsi sorani tigrinya amharic hindi mandarin cantonese yoruba igbo twi swahili lingala shona
    roma romany romani traveller travellers gypsy gypsies`,
  ],
  [
    '@faith',
    `muslim muslims islam islamic christian christians catholic catholics protestant anglican methodist baptist
    pentecostal evangelical jewish jew jews judaism sikh sikhs hindu hindus buddhist buddhists jehovahs mormon
    mosque church parish chapel synagogue gurdwara temple mandir imam vicar priest rabbi granthi minister pastor
    quran koran bible torah ramadan eid lent diwali vaisakhi hanukkah`,
  ],
  ['he', 'he she hes shes'],
  ['him', 'him her his hers'],
  ['himself', 'himself herself'],
  ['boy', 'boy girl'],
  ['boys', 'boys girls'],
  ['son', 'son daughter'],
]
const classOf = mapOf(CLASSES)

/** Names of a people or a faith that are several words; they are read as one word. */
export const PHRASES =
  'white (?:british|irish|english|scottish|welsh|european|other)|black (?:british|african|caribbean|other)|' +
  '(?:british|black|south|east) (?:asian|african)|mixed heritage|dual heritage|sri lankan|' +
  "church of (?:england|scotland|ireland|wales)|roman catholic|jehovah['’]?s witness(?:es)?|seventh day adventists?"

/** The one word that stands for all of a word's class; undefined for words of no class. */
export function classStem(word: string): string | undefined {
  return classOf.get(word) ?? (word.includes(' ') ? phraseClass(word) : undefined)
}

function phraseClass(phrase: string): string {
  return /church|catholic|witness|adventist/.test(phrase) ? '@faith' : '@heritage'
}

/** A carer is a carer: what was done or not done tells more than whether it was by a mother or a father. */
const CARERS: readonly (readonly [stem: string, words: string])[] = [
  [
    '@parent',
    'mum mam mom mummy mother mo dad daddy father fa mums mams moms mothers dads daddys fathers',
  ],
  [
    '@grandparent',
    'nan nana gran grandma grandmother mgm pgm grandad granddad grandfather mgf pgf nans grans grandads',
  ],
  ['@partner', 'boyfriend girlfriend bf gf husband wife boyfriends girlfriends husbands wifes'],
  ['@stepparent', 'stepdad stepfather stepmum stepmother stepdads stepmums'],
  ['@sibling', 'brother sister bro sis brothers sisters'],
  ['@aunt', 'aunt auntie aunty uncle aunts aunties uncles'],
]
const carerOf = mapOf(CARERS)

/** Every word that tells whether a carer or relative is a man or a woman. */
export const GENDERED_WORDS: readonly string[] = [...carerOf.keys()]

/** The one word that stands for a carer or relative, man or woman; undefined for other words. */
export function carerStem(word: string): string | undefined {
  return carerOf.get(word)
}

/** The themes that are about just that: who is a man. For them the words themselves count too. */
export const GENDERED_THEMES: ReadonlySet<string> = new Set(['hidden-men'])

function mapOf(classes: readonly (readonly [stem: string, words: string])[]): Map<string, string> {
  return new Map(
    classes.flatMap(([stem, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, stem] as const),
    ),
  )
}
