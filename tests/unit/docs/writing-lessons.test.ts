/** What docs/writing-lessons.md shows has to pass the check that it describes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GenericSchema } from 'valibot'
import { describe, expect, test } from 'vitest'
import { hidingWordsProblems } from '../../../src/library/authoring/hiding-words.ts'
import { wordingProblems } from '../../../src/library/authoring/lesson-wording.ts'
import { readYamlList } from '../../../src/library/authoring/read-yaml.ts'
import { wordingAdvice } from '../../../src/library/authoring/wording.ts'
import {
  LessonSchema,
  SOURCE_KINDS,
  SourceSchema,
  TermSchema,
  WordingSchema,
} from '../../../src/library/schema.ts'
import { blocksOf, codeIn, read, rowsOf, sectionOf, sourcesIn } from './documents.ts'

const guide = read('docs/writing-lessons.md')

/** Reads the first YAML example of a section as the check would. */
function check<S extends GenericSchema>(heading: string, schema: S) {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  try {
    const file = join(folder, 'example.yaml')
    writeFileSync(file, blocksOf(sectionOf(guide, heading), 'yaml')[0] ?? '')
    return readYamlList(file, schema)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('examples', () => {
  test.each([
    ['The template', LessonSchema, 1],
    ['Sources', SourceSchema, 1],
    ['Vocabulary', TermSchema, 3],
    ['Words that hide the child', WordingSchema, 1],
  ] as const)('“%s” passes the check', (heading, schema, count) => {
    const { entries, problems } = check(heading, schema)
    expect(problems).toEqual([])
    expect(entries).toHaveLength(count)
  })

  test('the template names a source and themes that exist, and reads well', () => {
    const template = blocksOf(guide, 'yaml')[0] ?? ''
    const list = (field: string) =>
      (new RegExp(`${field}: \\[([^\\]]*)\\]`).exec(template)?.[1] ?? '').split(', ')
    const sources = ['reviews', 'national-england', 'national-nations']
      .map((name) => read(`src/lessons/sources/${name}.yaml`))
      .join('\n')
    for (const id of list('evidence')) expect(sources).toContain(`- id: ${id}\n`)
    for (const id of list('themes')) expect(read('src/lessons/themes.tsv')).toContain(`\n${id}\t`)
    expect(wordingProblems(check('The template', LessonSchema).entries, [])).toEqual([])
  })

  test('the phrase that hides the child stands on sources and themes that exist, and reads well', () => {
    const { entries } = check('Words that hide the child', WordingSchema)
    const sources = ['reviews', 'national-england', 'national-nations', 'thin-themes']
      .map((name) => read(`src/lessons/sources/${name}.yaml`))
      .join('\n')
    for (const { value } of entries) {
      for (const id of value.evidence) expect(sources).toContain(`- id: ${id}\n`)
      for (const id of value.themes) expect(read('src/lessons/themes.tsv')).toContain(`\n${id}\t`)
    }
    expect(hidingWordsProblems(entries)).toEqual([])
  })

  test('the “before” shows what the check would find, and the “after” does not', () => {
    const [before = '', after = ''] = sectionOf(guide, 'What good looks like').split('After:')
    expect(wordingAdvice(before).length).toBeGreaterThan(3)
    expect(
      wordingAdvice(
        after
          .split('\n')
          .filter((line) => line.startsWith('>'))
          .join('\n'),
      ),
    ).toEqual([])
  })

  test('lines for teaching are JSON', () => {
    for (const line of blocksOf(guide, 'json').join('').trim().split('\n'))
      expect(JSON.parse(line)).toHaveProperty('text')
  })
})

describe('wording', () => {
  const rows = rowsOf(sectionOf(guide, 'Wording'))

  test.each(rows)('“%s” gets the advice “%s”', (phrase, instead) => {
    expect(wordingAdvice(phrase).join('\n')).toContain(instead)
  })

  test('every worn-out phrase is explained', () => {
    const patterns = read('src/library/authoring/wording.ts').match(/^ {2}\[\/.*'\],$/gm) ?? []
    expect(rows).toHaveLength(patterns.length)
  })
})

describe('fields and messages', () => {
  test('every field of a lesson, a source, a term and a phrase is explained', () => {
    const explained = new Set(codeIn(guide))
    for (const schema of [LessonSchema, SourceSchema, TermSchema, WordingSchema]) {
      const shown = blocksOf(guide, 'yaml').join('')
      expect(
        Object.keys(schema.entries).filter(
          (field) => !explained.has(field) && !shown.includes(`${field}:`),
        ),
      ).toEqual([])
    }
    expect(SOURCE_KINDS.filter((kind) => !explained.has(kind))).toEqual([])
  })

  test('the messages explained are those that the check gives', () => {
    const code = sourcesIn('src/library')
      .map(({ text }) => text)
      .join('\n')
    const messages = rowsOf(sectionOf(guide, 'What the messages mean')).flatMap(([first = '']) =>
      [...first.matchAll(/“([^”]+)”/g)].map(([, message]) => message as string),
    )
    const fragments = messages
      .flatMap((message) => message.split('…'))
      .map((part) => part.replace(/[:.]? *$/, '').trim())
      .filter((part) => part.length > 4 && part !== 'Invalid')
    expect(fragments.length).toBeGreaterThan(20)
    expect(fragments.filter((part) => !code.includes(part))).toEqual([])
  })

  test('every message of the check is explained', () => {
    const explained = sectionOf(guide, 'What the messages mean')
    const messages = sourcesIn('src/library/authoring').flatMap(({ text }) =>
      [...text.matchAll(/\bmessage(?:: | = )(['`])(.*?)\1/g)].map(
        ([, , message]) => message as string,
      ),
    )
    const isExplained = (message: string) =>
      partsOf(message).some((part) => explained.includes(part))
    // The others only put together what was said elsewhere.
    const whole = messages.filter((message) => partsOf(message).length > 0)
    expect(whole.length).toBeGreaterThan(7)
    expect(whole.filter((message) => !isExplained(message))).toEqual([])
  })
})

/** The parts of a message that are always the same and long enough to know it by. */
function partsOf(message: string): string[] {
  return message
    .split(/\$\{[^}]*\}+|"/)
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((part) => part.length >= 15)
}
