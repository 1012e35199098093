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

/** Whether a text is written in English, so far as its commonest words tell. Short shorthand passes for English. */
export function isEnglish(words: readonly Token[]): boolean {
  let english = 0
  let welsh = 0
  for (const { word } of words) {
    if (ENGLISH.has(word)) english += 1
    if (WELSH.has(word)) welsh += 1
  }
  return welsh < 3 || welsh <= english
}
