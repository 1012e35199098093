/** Dates as British records write them. Pure. */

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
export const NUMERIC = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/
export const NAMED = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(${MONTHS})[a-z]*\\.?,?[\\s-]+(\\d{4}|\\d{2})\\b`,
  'i',
)
export const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?![\d])/
/** The first date in a text, as `2026-03-12`. Day before month, as in Britain; two figures of a year are of this century. */
export function dateIn(text: string): string | undefined {
  const iso = ISO.exec(text)
  if (iso) return asIso(iso[1], iso[2], iso[3])
  const numeric = NUMERIC.exec(text)
  if (numeric) return asIso(numeric[3], numeric[2], numeric[1])
  const named = NAMED.exec(text)
  if (!named) return undefined
  const month = MONTHS.indexOf((named[2] as string).toLowerCase()) / 4 + 1
  return asIso(named[3], String(month), named[1])
}

function asIso(year = '', month = '', day = ''): string | undefined {
  const isDate = +month >= 1 && +month <= 12 && +day >= 1 && +day <= 31
  if (!isDate) return undefined
  const full = year.length === 2 ? `20${year}` : year
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
