import { keysOf } from '../../matching/wording/words.ts'
import type { Wording } from '../schema.ts'
import {
  ageFinds,
  type Find,
  lengthFinds,
  type Path,
  passiveFinds,
  wornOutFinds,
} from './plain-finds.ts'
import type { Problem } from './problem.ts'
import type { Entry } from './read-yaml.ts'

/** One sentence by itself measures older than the several short ones of a lesson's messages. */
const OLDEST_READER = 15

/** What has to be mended in the phrases that hide the child: how they read, and words listed twice. */
export function hidingWordsProblems(entries: readonly Entry<Wording>[]): Problem[] {
  return [...entries.flatMap(plainProblems), ...repeatedPhrases(entries)]
}

function plainProblems({ value, file, lineOf }: Entry<Wording>): Problem[] {
  const { hides, instead } = value
  const parts: [Path, string][] = [
    [['hides'], hides],
    ...instead.map((text, index): [Path, string] => [['instead', index], text]),
  ]
  const finds: Find[] = [
    ...ageFinds('reading-age', ['hides'], '"hides"', [hides], OLDEST_READER),
    ...passiveFinds(['hides'], '"hides"', [hides]),
    ...parts.flatMap(([path, text]) => [...lengthFinds(path, text), ...wornOutFinds(path, text)]),
  ]
  return finds.map(({ path, message }) => ({ file, line: lineOf(path), message }))
}

/** Words that are listed twice, compared as they are in matching: most plurals and tenses come by themselves. */
function repeatedPhrases(entries: readonly Entry<Wording>[]): Problem[] {
  const first = new Map<string, string>()
  return entries.flatMap((entry) =>
    listed(entry.value).flatMap(([words, path]) => {
      const line = entry.lineOf(path)
      const matched = keysOf(words).join(' ')
      const known = first.get(matched)
      if (known === undefined) {
        first.set(matched, `${entry.file}:${line}`)
        return []
      }
      const message = `"${words}" is listed already (${known}). Take one of the two out.`
      return [{ file: entry.file, line, message }]
    }),
  )
}

function listed({ phrase, forms = [] }: Wording): [words: string, path: Path][] {
  return [
    [phrase, ['phrase']],
    ...forms.map((form, index): [string, Path] => [form, ['forms', index]]),
  ]
}
