import { describe, expect, it } from 'vitest'
import { isForHost, isForPath } from '../../../src/adapters/adapter.ts'
import { checkAdapterFile, checkAdapters } from '../../../src/adapters/check-adapter.ts'
import { problemInWords } from '../../../src/settings/reading/problem-in-words.ts'

const sound = { name: 'Example system', sites: ['records.example.gov.uk'], entry: '.entry' }
const problemsOf = (file: string, isSelector?: (selector: string) => boolean) => {
  const checked = checkAdapterFile(file, isSelector)
  return 'problems' in checked ? checked.problems.map(problemInWords) : []
}

describe('checking an adapter', () => {
  it('takes one adapter, or a list', () => {
    expect(checkAdapters(sound)).toEqual({ adapters: [sound] })
    expect(checkAdapters([sound, { ...sound, name: 'Other' }])).toMatchObject({
      adapters: [{ name: 'Example system' }, { name: 'Other' }],
    })
  })

  it.each([
    [
      'a part that it does not know',
      { ...sound, nots: '.note' },
      /^Line 7: “nots” is not a part of an adapter\. The parts are name, sites, path/,
    ],
    ['a missing name', { sites: ['a.example'] }, /^“name” is missing\.$/],
    ['no sites', { ...sound, sites: [] }, /^Line 3: “sites” names no site\.$/],
    [
      'an address in place of a host',
      { ...sound, sites: ['https://a.example/x'] },
      /^Line 3: “sites” has to hold host names .* without https:\/\/\.$/,
    ],
    ['a path without its stroke', { ...sound, path: 'case/*' }, /“path” has to begin with \//],
    [
      'a number for a selector',
      { ...sound, note: 5 },
      /“note” has to be text in quotation marks: a CSS selector\.$/,
    ],
    [
      'leaving out everything',
      { ...sound, ignore: '.menu, body' },
      /“ignore” would leave out the whole page\.$/,
    ],
  ])('says what is wrong with %s', (_, adapter, said) => {
    const problems = problemsOf(JSON.stringify(adapter, null, 1))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(said)
  })

  it('says which adapter of a list is meant, and in which line', () => {
    const file = JSON.stringify([sound, { ...sound, entry: '' }], null, 1)
    const line = file.split('\n').findIndex((text) => text.includes('"entry": ""')) + 1
    expect(problemsOf(file)).toEqual([`Line ${line}: “entry” of adapter 2 is empty.`])
  })

  it('asks the browser about selectors', () => {
    expect(problemsOf(JSON.stringify(sound), () => false)).toEqual([
      'Line 1: “entry” is no CSS selector that the browser understands: .entry.',
    ])
  })

  it.each([
    ['{\n  "name": "A",\n  "sites": [,]\n}', 3],
    ['{\n  "name": "A"\n  "sites": []\n}', 3],
    ['{\n  "name": "A,\n  "sites": []\n}', 2],
    ['{\n  "sites": ["a"],\n}', 3],
    ['{\n  "sites": ["a"\n', 3],
    ['[{"name": true}]\n\nmore', 3],
    ['', 1],
  ])('says in which line a file stops being JSON: %j', (file, line) => {
    expect(problemsOf(file)).toEqual([
      `This is not a JSON file: something is wrong at line ${line}, perhaps a comma or quotation mark too many or too few.`,
    ])
  })

  it('says when a file holds nothing', () => {
    expect(problemsOf('[]')).toEqual(['There is no adapter in it.'])
    expect(problemsOf('"x"')).toEqual(['What stands there has to be an adapter in curly brackets.'])
  })
})

describe('an adapter is for', () => {
  it.each([
    ['records.example.gov.uk', 'records.example.gov.uk', true],
    ['records.example.gov.uk', 'records.example.gov.uk:8443', true],
    ['records.example.gov.uk', 'other.example.gov.uk', false],
    ['*.example.gov.uk', 'a.b.example.gov.uk', true],
    ['*.example.gov.uk', 'example.gov.uk', true],
    ['*.example.gov.uk', 'badexample.gov.uk', false],
  ])('site %s: host %s → %s', (site, host, is) => {
    expect(isForHost({ sites: [site] }, host)).toBe(is)
  })

  it.each([
    [undefined, '/anything', true],
    ['/case/*', '/case/12/notes', true],
    ['/case/*', '/cases', false],
    ['/*/notes.aspx', '/Live/Notes.aspx', true],
    ['/a.b', '/axb', false],
  ])('path %s: %s → %s', (path, address, is) => {
    expect(isForPath(path ? { path } : {}, address)).toBe(is)
  })
})
