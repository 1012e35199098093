/** Where a sentence, line or list item stands in a text: UTF-16 offsets, `end` not included. */
export interface Stretch {
  start: number
  end: number
}

/** After these, a full stop does not end a sentence. */
const SHORT_FORMS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'eg',
  'ie',
  'e',
  'g',
  'i',
  'approx',
  'vs',
  're',
  'v',
  'inc',
  'tel',
  'ext',
  'yr',
  'attn',
  'cllr',
])
/** One more than the longest of them, so that a longer word is not taken for one. */
const LONGEST_SHORT_FORM = 7
/** What ends a sentence wherever it stands, and a full stop (with closing marks) before white space. */
const ENDS = /[\n\r;!?•▪☑☒✓✗☐□]|\[[ xX]?\](?=\s)|\.["'’”)\]]*(?=\s)/gu
/** These begin what comes after them: whether an option is ticked belongs to its words. */
const BEGINS = /^[•▪☑☒✓✗☐□[]/u

/**
 * Splits a text into sentences, lines and list items. One ends at a line break, at "?", "!" or ";", before a bullet
 * or a tick box, and at a full stop that is followed by white space and does not belong to an abbreviation. `begin` is where to begin: the
 * end of a stretch.
 */
export function stretches(text: string, begin = 0): Stretch[] {
  const found: Stretch[] = []
  let from = begin
  const close = (end: number) => {
    if (end > from) found.push({ start: from, end })
    from = end
  }
  ENDS.lastIndex = begin
  for (const match of text.matchAll(ENDS)) {
    const { index } = match
    if (BEGINS.test(match[0])) close(index)
    else if (match[0] !== '.' || !endsShortForm(text, index)) close(index + match[0].length)
  }
  close(text.length)
  return found
}

function endsShortForm(text: string, stop: number): boolean {
  const word = text
    .slice(Math.max(0, stop - LONGEST_SHORT_FORM), stop)
    .match(/[\p{L}\p{N}]+$/u)?.[0]
  return word !== undefined && SHORT_FORMS.has(word.toLowerCase())
}
