/** How old somebody is, roughly: what a sign means depends on it (a bruise at three months, at nine years). */
export const AGE_BANDS = ['unborn', 'baby', 'toddler', 'child', 'teenager', 'young adult'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

const UNBORN =
  /\b(?:unborn|edd|gestation|pregnan(?:t|cy)|trimester|antenatal|\d{1,2}\/40|\d{1,2}\+\d)\b/i
const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}
const NUMBER = `\\d{1,2}|${Object.keys(NUMBERS).join('|')}`
const UNIT = 'days?|wks?|weeks?|w\\/o|mths?|months?|mo|m|yrs?|years?|y'
/** Forms in which a number is an age: "(3)", "(5 months)", "aged 7", "6yo", "10 weeks old", "a four-year-old", "8/12". */
const AGES = [
  new RegExp(`\\(\\s*(\\d{1,2})\\s*(${UNIT})?\\s*(?:old)?\\s*(?:[),;]|$)`, 'gi'),
  new RegExp(`\\baged?\\s+(${NUMBER})\\s*(${UNIT})?\\b`, 'gi'),
  new RegExp(`\\b(${NUMBER})[\\s-]*(${UNIT})[\\s-]*(?:of age|old)\\b`, 'gi'),
  /\b(\d{1,2})\s?(yo|y\/o|yr\s?old|yrold|mo old|m\/o)\b/gi,
  /,\s*(\d{1,2})\s*(wks?|weeks?|mths?|months?)\s*(?=[,.;)]|$)/gi,
  /(?<![\d/])(\d{1,2})(\/12|\/52)\b(?!\/)/g,
]

/** The age bands that a sentence tells of, each once. */
export function ageBands(text: string): AgeBand[] {
  const found = new Set<AgeBand>()
  if (UNBORN.test(text)) found.add('unborn')
  if (/\d|\bage/i.test(text) || /\bold\b/i.test(text))
    for (const pattern of AGES)
      for (const [, number = '', unit = 'y'] of text.matchAll(pattern)) {
        const years = (NUMBERS[number.toLowerCase()] ?? Number(number)) * share(unit.toLowerCase())
        found.add(bandOf(years))
      }
  if (/\b(?:newborn|neonate|new born)\b/i.test(text)) found.add('baby')
  return [...found]
}

/** How much of a year one of a unit is. */
function share(unit: string): number {
  if (unit.startsWith('d')) return 1 / 365
  if (unit.startsWith('w') || unit === '/52') return 1 / 52
  if (/^(?:m|\/12)/.test(unit)) return 1 / 12
  return 1
}

function bandOf(years: number): AgeBand {
  if (years < 1.01) return 'baby'
  if (years < 5) return 'toddler'
  if (years < 12) return 'child'
  if (years < 18) return 'teenager'
  return 'young adult'
}
