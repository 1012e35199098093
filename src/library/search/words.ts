import { stem } from '../../matching/text/stem.ts'

/** Words that practitioners use for one another; the first stands for all. */
const SAME: readonly string[] = [
  'mother mum mums mo mom mam',
  'father dad dads fa daddy',
  'baby infant infants newborn bubs',
  'appointment appt appts apt apts',
  'boyfriend boyf bf',
  'grandmother grandma nan nana',
  'teenager teen teens adolescent adolescents teenage',
  'assessment assessments assess assessed assessing',
  'brother sibling siblings',
  'afraid scared frightened frightens frighten fear fears',
]
const STANDS_FOR = new Map(
  SAME.flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return [first, `${first}s`, ...others].map((word): [string, string] => [word, stem(first)])
  }),
)

/** Text that needs no accents taken off, as nearly all does. */
const PLAIN = /^[ -~\s]*$/

/** The words of a text in small letters, without accents or apostrophes; hyphens part words. */
export function wordsOf(text: string): string[] {
  const small = text.toLowerCase().replace(/['’‘`](?=\p{L})/gu, '')
  if (PLAIN.test(small)) return small.match(/[a-z0-9]+/g) ?? []
  return (
    small
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The form in which words are compared: endings off, one word for those that mean the same. Numbers stay. */
export function rootOf(word: string): string {
  return STANDS_FOR.get(word) ?? (/\d/.test(word) ? word : stem(word))
}
