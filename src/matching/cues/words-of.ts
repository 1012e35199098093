/** Every character is ASCII: such a term can be split by a much faster pattern. */
const ASCII = /^[\x20-\x7e]*$/

/** The words of a vocabulary term, in small letters and without apostrophes, as `tokens` would give them. */
export function wordsOf(form: string): string[] {
  const small = form.toLowerCase().replace(/['’]/g, '')
  return small
    .split(ASCII.test(small) ? /[^a-z0-9]+/ : /[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}
