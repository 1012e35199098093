import type { Token } from './tokens.ts'

const ENGLISH = new Set(
  'the and to of a in is was for with on her his she he they no not at as by from has had have this that mum dad re w'.split(
    ' ',
  ),
)
/** Common words of Welsh that are not words of English. */
const WELSH = new Set(
  'yn y ac ar ei wedi mae oedd ddim nid bod gan gyda hefyd roedd ond eu o gyfer bydd hi ef hwn sydd nad mewn yw plentyn cartref teulu'.split(
    ' ',
  ),
)

/** How many of the commonest words of each language a stretch of text has. */
export interface LanguageCount {
  english: number
  welsh: number
}

export function languageCount(words: readonly Token[]): LanguageCount {
  let english = 0
  let welsh = 0
  for (const { word } of words) {
    if (ENGLISH.has(word)) english += 1
    if (WELSH.has(word)) welsh += 1
  }
  return { english, welsh }
}

/** Whether a text is written in English, so far as its commonest words tell. Short shorthand passes for English. */
export function isEnglish(counts: Iterable<LanguageCount>): boolean {
  let english = 0
  let welsh = 0
  for (const each of counts) {
    english += each.english
    welsh += each.welsh
  }
  return welsh < 3 || welsh <= english
}
