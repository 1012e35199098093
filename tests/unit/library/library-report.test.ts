/** What `npm run lessons -- list` says. */
import { expect, test } from 'vitest'
import { compilePack } from '../../../src/library/authoring/compile-pack.ts'
import { libraryReport } from '../../../src/library/authoring/library-report.ts'

const { pack } = compilePack('src/lessons', '1.0.0')
const soon = new Date('2027-01-01')

test('a line for each theme, with counts, nations, years and age', () => {
  const lines = libraryReport(pack, [], soon).split('\n')
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^\d+ lessons, \d+ sources, \d+ terms, \d{3} phrases that hide the child$/,
    ),
  )
  for (const { id } of pack.themes) {
    const line = lines.find((each) => each.startsWith(`${id} `))
    expect(line).toMatch(
      / \d+ +\d+ +\d+ +\d+ +\d+\/\d+\/\d+\/\d+ +\d+ .* \d{4}–\d{4} +\d+ +\d+ days ago$/,
    )
  }
})

test('gaps, twins, and what is not used', () => {
  const [first] = pack.lessons
  if (!first) throw new Error('There is no lesson.')
  const term = { term: 'zebra crossing', kind: 'slang', themes: { neglect: 0.1 } } as const
  const small = { ...pack, lessons: [first, { ...first, id: 'its-twin' }], vocabulary: [term] }
  const report = libraryReport(small, [], soon)
  expect(report).toContain('lessons: 2 of at least 480')
  expect(report).toContain(`1.00  ${first.id}  its-twin`)
  expect(report).toContain(
    `Sources that no lesson rests on: ${pack.sources.length - first.evidence.length}`,
  )
  expect(report).toContain('Terms that stand in no cue, fragment or note: 1\n  zebra crossing')
  expect(libraryReport(small, ['He ran over the zebra crossing.'], soon)).toContain('or note: 0')
})
