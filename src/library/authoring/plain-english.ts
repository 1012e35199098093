/** Measures of plain English. Pure: text in, numbers and finds out. */

/** Sentences of a text. A semicolon or colon with a space after it parts two, as it does for a reader. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.!?;:]+["'”’)]*(?:\s+|$)/).filter((sentence) => /\p{L}/u.test(sentence))
}

/** Words in the longest sentence of a text. Long sentences are the commonest reason a tip is not read. */
export function longestSentence(text: string): number {
  return Math.max(0, ...sentencesOf(text).map((sentence) => sentence.trim().split(/\s+/).length))
}

/**
 * The age at which a child at school in the UK reads such a text with ease: the Flesch–Kincaid grade
 * (Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas", Research Branch Report
 * 8-75, US Navy, 1975) and five years, the age at which the first grade's year begins being six.
 */
export function readingAge(text: string): number {
  const words = wordsOf(text)
  const sentences = sentencesOf(text)
  if (words.length === 0 || sentences.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return grade + 5
}

/** Syllables of an English word, by its groups of vowels, less the endings that are not spoken. */
export function syllablesOf(word: string): number {
  const small = word.toLowerCase().replace(/[^a-z]/g, '')
  if (small.length <= 3) return 1
  const spoken = small.replace(/(?:[^laeiouy]e|[^aeiouysxz]es|[^aeiouytd]ed)$/, (ending) =>
    /(?:ch|sh|[cg])es$/.test(small) ? ending : ending.slice(0, 1),
  )
  return Math.max(1, spoken.replace(/^y/, '').match(/[aeiouy]+/g)?.length ?? 1)
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}'’]*/gu) ?? []
}

const IRREGULAR =
  'beaten|born|broken|brought|built|bought|caught|chosen|done|drawn|driven|felt|forgotten|found|given|held|hidden|hurt|kept|known|led|left|lost|made|meant|met|paid|put|read|rung|said|seen|sent|set|shown|shut|spoken|spent|stuck|taken|taught|thought|told|understood|won|worn|written'
const PASSIVE = new RegExp(
  `\\b(?:am|is|are|was|were|be|been|being|gets?|got)\\s+(?:(?:not|never|often|also|still|then|only|always|\\w+ly)\\s+)*(\\w+ed|${IRREGULAR})\\b`,
  'gi',
)
/** Participles that say how somebody or something is, and not that somebody did it; and the term "was not brought". */
const STATES =
  /\b(?:allowed|alarmed|afraid|agreed|ashamed|born|brought|closed|concerned|confused|disabled|due|excited|exhausted|experienced|exposed|frightened|gone|hidden|hurt|interested|involved|left|limited|linked|lost|married|need|needed|planned|pleased|related|scared|separated|settled|shut|skilled|stressed|stuck|supposed|surprised|tired|used|unmarried|worried|worn)$/i

/** Verbs in the passive voice: they hide who does it. */
export function passivesOf(text: string): string[] {
  return [...text.matchAll(PASSIVE)]
    .filter(([, participle]) => !STATES.test(participle ?? ''))
    .map(([found]) => found)
}
