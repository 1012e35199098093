import type { Term } from '../schema.ts'
import type { Problem } from './problem.ts'
import type { Entry } from './read-yaml.ts'

/**
 * Words of the vocabulary that are listed twice for the same themes: in two entries, or twice in one.
 * The same words may stand in two entries with different themes, as two senses. Capitals, hyphens and
 * apostrophes make no difference, as they make none in matching.
 */
export function repeatedTerms(vocabulary: readonly Entry<Term>[]): Problem[] {
  const first = new Map<string, string>()
  return vocabulary.flatMap((entry) => {
    const themes = Object.keys(entry.value.themes).sort().join(' ')
    return listed(entry.value).flatMap(([words, path]) => {
      const line = entry.lineOf(path)
      const key = `${asMatched(words)} | ${themes}`
      const known = first.get(key)
      if (known === undefined) {
        first.set(key, `${entry.file}:${line}`)
        return []
      }
      return [
        {
          file: entry.file,
          line,
          message: `"${words}" is listed already for the same themes (${known}). Take one of the two out.`,
        },
      ]
    })
  })
}

function listed({ term, forms = [] }: Term): [words: string, path: (string | number)[]][] {
  return [
    [term, ['term']],
    ...forms.map((form, index): [string, (string | number)[]] => [form, ['forms', index]]),
  ]
}

function asMatched(words: string): string {
  const small = words.toLowerCase().replace(/['’‘`]/g, '')
  // "?CSE" and "CSE ++" say the same as "CSE"; "w/" is a word of its own.
  return (small.match(/\bw\/(?:out|o)?|[\p{L}\p{M}\p{N}]+/gu) ?? [small]).join(' ')
}
