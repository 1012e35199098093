/** Searching the library's pages: runs in the page, and knows nothing of it. Pure. */

/** An entry of a list, by what it is found by. */
export interface Entry {
  /** The words that the list shows, as `plainWords` makes them. */
  shown: string
  /** Further words; empty until they have been loaded. */
  behind: string
}

/** Words that a search does without. */
export const IDLE_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be but by did do for from had has have he her his how i in is it its my no not of on or she so than that the their them then there they this to up was were what when where which who will with you your'.split(
    ' ',
  ),
)
/** A word that stands in what is shown counts as much as this many behind it. */
const SHOWN = 3
/** A word that no more entries than this hold may be a slip, in the query or in an entry. */
const RARE = 3

/** A text as words in small letters with a space before each. */
export function plainWords(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu)
  return ` ${(words ?? []).join(' ')}`
}

/**
 * The places of the entries that a query fits, best first: those with all of its words, or, when none has all,
 * those with the most. Rare words tell more than common ones, and a slip in a word is forgiven.
 */
export function rank(query: string, entries: readonly Entry[]): number[] {
  const typed = plainWords(query).trim().split(' ')
  const telling = typed.filter((word) => !IDLE_WORDS.has(word))
  const wanted = (telling.length > 0 ? telling : typed).map((word) => {
    const forms = formsOf(word, entries)
    const holders = entries.filter((entry) => weightIn(entry, forms) > 0).length
    return { forms, tells: Math.log(1 + entries.length / (1 + holders)) }
  })
  const scored = entries.map((entry, place) => {
    const weights = wanted.map(({ forms, tells }) => weightIn(entry, forms) * tells)
    const score = weights.reduce((sum, weight) => sum + weight, 0)
    return { place, score, held: weights.filter((weight) => weight > 0).length }
  })
  const most = Math.max(0, ...scored.map(({ held }) => held))
  return scored
    .filter(({ held }) => held > 0 && held === most)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ place }) => place)
}

/** How much an entry speaks for a word, in the best of the word's forms. */
function weightIn({ shown, behind }: Entry, forms: readonly string[]): number {
  const best = (found: (form: string) => boolean, weight: number) =>
    forms.some(found) ? weight : 0
  return Math.max(
    best((form) => shown.includes(` ${form}`), SHOWN),
    best((form) => behind.includes(` ${form}`), 1),
  )
}

/** The word itself, and, when hardly any entry has it, the nearest one that more have. */
function formsOf(word: string, entries: readonly Entry[]): string[] {
  const most = word.length < 5 ? 0 : word.length < 8 ? 1 : 2
  const holds = (form: string) => entries.filter((entry) => weightIn(entry, [form]) > 0).length
  if (most === 0 || holds(word) > RARE) return [word]
  const near = new Set<string>()
  for (const { shown, behind } of entries) {
    for (const other of `${shown}${behind}`.split(' ')) {
      if (other[0] === word[0] && Math.abs(other.length - word.length) <= most) near.add(other)
    }
  }
  const [best] = [...near]
    .map((form) => ({ form, count: slips(word, form) }))
    .filter(({ form, count }) => count > 0 && count <= most && holds(form) > RARE)
    .sort((a, b) => a.count - b.count || holds(b.form) - holds(a.form))
  return best ? [word, best.form] : [word]
}

/** Letters left out, put in, changed or swapped with the next between two words (Damerau, 1964). */
function slips(first: string, second: string): number {
  const rows: number[][] = [Array.from({ length: second.length + 1 }, (_, at) => at)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let row = 1; row <= first.length; row += 1) {
    rows.push([row])
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1]
      const swapped =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1]
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
  }
  return at(first.length, second.length)
}
