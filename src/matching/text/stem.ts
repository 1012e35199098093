/** Endings taken off in one step, longest first, with what is put back. */
const ENDINGS: readonly (readonly [ending: string, put: string])[] = [
  ['ations', 'at'],
  ['ation', 'at'],
  ['ments', 'ment'],
  ['nesses', 'ness'],
  ['ically', 'ic'],
  ['ities', 'ity'],
  ['ingly', ''],
  ['edly', ''],
  ['ings', ''],
  ['iest', 'y'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ers', ''],
  ['est', ''],
  ['ed', ''],
  ['er', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
  ['e', ''],
]
const LAST_LETTERS = new Set(ENDINGS.map(([ending]) => ending.charAt(ending.length - 1)))
/** What has to be left of a word for an ending to come off. */
const SHORTEST_STEM = 3
const cache = new Map<string, string>()
const CACHE_LIMIT = 20_000

/**
 * A crude stem, so that "bruises", "bruised" and "bruising" count as one word.
 * Lighter than Porter's algorithm ("An algorithm for suffix stripping", 1980): one ending comes off,
 * then a doubled last consonant is made single. Every number becomes "#".
 */
export function stem(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const made = cut(word)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(word, made)
  return made
}

function cut(word: string): string {
  if (!/^[a-z]/.test(word)) {
    if (/^\p{N}+$/u.test(word)) return '#'
    if (/^\d+(?:am|pm|th|st|nd|rd|wks?|yrs?|y|m|mths?|hrs?|mins?)$/.test(word))
      return word.replace(/^\d+/, '#')
  }
  // Most words have no ending, and their last letter tells it.
  return LAST_LETTERS.has(word.charAt(word.length - 1)) ? withoutEnding(word) : word
}

function withoutEnding(word: string): string {
  if (word.length <= SHORTEST_STEM || word.endsWith('ss')) return word
  for (const [ending, put] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length + put.length < SHORTEST_STEM) continue
    const left = word.slice(0, word.length - ending.length) + put
    return left.replace(/([bdfgmnprt])\1$/, '$1')
  }
  return word
}
