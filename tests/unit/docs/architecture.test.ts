/** The table of who may use whom, against the imports as they are. */
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { codeIn, read, rowsOf, sectionOf, sourcesIn } from './documents.ts'

const rules = rowsOf(sectionOf(read('docs/architecture.md'), 'Who may use whom')).map(
  ([folder, may]) => ({
    folder: codeIn(folder ?? '')[0] as string,
    may: codeIn(may ?? '').map((name) => `src/${name}`),
  }),
)

/** The innermost folder with a rule of its own. */
function homeOf(file: string): string | undefined {
  return rules
    .map(({ folder }) => folder)
    .filter((folder) => file.startsWith(folder))
    .toSorted((a, b) => b.length - a.length)[0]
}

test('every source file belongs to a folder with a rule', () => {
  const roofless = sourcesIn('src')
    .map(({ file }) => file)
    .filter((file) => !homeOf(file) && dirname(file) !== 'src')
  expect(roofless).toEqual([])
})

test.each(rules)('$folder uses only what it may', ({ folder, may }) => {
  const own = sourcesIn('src').filter(({ file }) => homeOf(file) === folder)
  const strangers = own.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:from|import) '(\.[^']+)'/g)]
      .map(([, target]) => join(dirname(file), target as string).replaceAll('\\', '/'))
      .filter(
        (target) =>
          target.startsWith('src/') &&
          homeOf(target) !== folder &&
          !may.some((name) => target === name || homeOf(target) === name),
      )
      .map((target) => `${file} imports ${target}`),
  )
  expect(own.length).toBeGreaterThan(0)
  expect(strangers).toEqual([])
})

test('matching knows no clock and no chance: the linter sees to it that it knows no browser', () => {
  const outside = /\b(Date\.now|new Date\(\)|performance\.|Math\.random|crypto\.)/
  const found = sourcesIn('src/matching').filter(({ text }) => outside.test(text))
  expect(found.map(({ file }) => file)).toEqual([])
})
