import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import {
  GapSchema,
  type Lesson,
  LessonSchema,
  NATIONS,
  PACK_FORMAT,
  type Pack,
  type Source,
  SourceSchema,
  type Term,
  TermSchema,
  type Theme,
  ThemeSchema,
  type Wording,
  WordingSchema,
} from '../schema.ts'
import { patternProblems } from './cue-patterns.ts'
import { gapProblems } from './gap-prompts.ts'
import { hidingWordsProblems } from './hiding-words.ts'
import { AllowanceSchema, wordingProblems } from './lesson-wording.ts'
import { checkMatchingModel, readMatchingModel } from './matching-model.ts'
import { nearDuplicates } from './near-duplicates.ts'
import type { Problem } from './problem.ts'
import { type Entry, readYamlList } from './read-yaml.ts'
import { repeatedTerms } from './repeated-terms.ts'

/** Explained exceptions from the wording checks; it stands among the lessons' files. */
const ALLOWED_FILE = 'plain-english-allowed.yaml'
/** What is asked before a note is finished; it stands there too. */
const GAPS_FILE = 'gaps.yaml'

/** A library as read from its folder: the pack when all is well, and what has to be mended when it is not. */
export interface CompiledLibrary {
  pack: Pack
  problems: Problem[]
}

/**
 * Reads the lesson library as people write it and makes one pack of it.
 * `folder` holds `themes.tsv`, `sources/*.yaml`, `vocabulary/*.yaml`, `wording/*.yaml` and `gaps.yaml` if there are any,
 * a `<theme>.yaml` for each theme, and what the matcher was taught (`model/`).
 * Content problems do not throw; a pack with problems is not fit to ship.
 */
export function compilePack(folder: string, version: string): CompiledLibrary {
  const problems: Problem[] = []
  const read = <S extends v.GenericSchema>(files: string[], schema: S) =>
    files.flatMap((file) => {
      const found = readYamlList(file, schema)
      problems.push(...found.problems)
      return found.entries
    })
  const yamlIn = (at: string) =>
    readdirSync(at)
      .filter((name) => name.endsWith('.yaml') && name !== ALLOWED_FILE && name !== GAPS_FILE)
      .sort()
      .map((name) => join(at, name))

  const themes = readThemes(join(folder, 'themes.tsv'), problems)
  const sources = read(yamlIn(join(folder, 'sources')), SourceSchema)
  const vocabulary = read(yamlIn(join(folder, 'vocabulary')), TermSchema)
  const lessons = read(yamlIn(folder), LessonSchema)
  const wordingFolder = join(folder, 'wording')
  const wording = read(existsSync(wordingFolder) ? yamlIn(wordingFolder) : [], WordingSchema)
  const gapsFile = join(folder, GAPS_FILE)
  const gaps = read(existsSync(gapsFile) ? [gapsFile] : [], GapSchema)
  const allowedFile = join(folder, ALLOWED_FILE)
  const allowed = read(existsSync(allowedFile) ? [allowedFile] : [], AllowanceSchema)

  problems.push(
    ...repeats(sources, (source) => source.id, 'source'),
    ...repeats(lessons, (lesson) => lesson.id, 'lesson'),
    ...repeats(wording, (each) => each.id, 'phrase'),
    ...crossCheck(themes, sources, vocabulary, lessons, wording),
    ...repeatedTerms(vocabulary),
    ...patternProblems(vocabulary),
    ...hidingWordsProblems(wording),
    ...repeats(gaps, (gap) => gap.id, 'gap'),
    ...gapProblems(gaps, lessons),
    ...wordingProblems(lessons, allowed),
  )
  const bare = lessons.map((entry) => entry.value)
  for (const pair of nearDuplicates(bare)) {
    const at = lessons.find((entry) => entry.value.id === pair.second)
    if (at)
      problems.push({
        file: at.file,
        line: at.line,
        message: `Lesson "${pair.second}" reads almost like "${pair.first}". Make one lesson of the two, or say what is different.`,
      })
  }
  problems.push(...checkMatchingModel(folder))
  const model = readMatchingModel(folder)
  return {
    problems,
    pack: {
      format: PACK_FORMAT,
      version,
      published: bare.reduce(
        (latest, lesson) => (lesson.reviewed > latest ? lesson.reviewed : latest),
        '2000-01-01',
      ),
      nations: [...NATIONS],
      themes,
      sources: sources.map((entry) => entry.value),
      vocabulary: vocabulary.map((entry) => entry.value),
      lessons: bare,
      ...(wording.length > 0 ? { wording: wording.map((entry) => entry.value) } : {}),
      ...(gaps.length > 0 ? { gaps: gaps.map((entry) => entry.value) } : {}),
      ...(model ? { model } : {}),
    },
  }
}

function readThemes(file: string, problems: Problem[]): Theme[] {
  const [, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return rows.flatMap((row, index) => {
    const [id, group, name, covers] = row.split('\t')
    const parsed = v.safeParse(ThemeSchema, { id, group, name, covers })
    if (parsed.success) return [parsed.output]
    problems.push({
      file,
      line: index + 2,
      message: `This theme ${parsed.issues[0].message}. Each line has four parts with a tab between: id, group, name, covers.`,
    })
    return []
  })
}

function repeats<T>(
  entries: readonly Entry<T>[],
  key: (value: T) => string,
  what: string,
): Problem[] {
  const first = new Map<string, Entry<T>>()
  return entries.flatMap((entry) => {
    const known = first.get(key(entry.value))
    if (!known) {
      first.set(key(entry.value), entry)
      return []
    }
    return [
      {
        file: entry.file,
        line: entry.line,
        message: `There is already a ${what} with the id "${key(entry.value)}" (${known.file}:${known.line}). Give this one another id.`,
      },
    ]
  })
}

function crossCheck(
  themes: readonly Theme[],
  sources: readonly Entry<Source>[],
  vocabulary: readonly Entry<Term>[],
  lessons: readonly Entry<Lesson>[],
  wording: readonly Entry<Wording>[],
): Problem[] {
  const knownThemes = new Set(themes.map((theme) => theme.id))
  const knownSources = new Set(sources.map((source) => source.value.id))
  const unknownTheme = (
    entry: Entry<unknown>,
    theme: string,
    path: (string | number)[],
  ): Problem[] =>
    knownThemes.has(theme)
      ? []
      : [
          {
            file: entry.file,
            line: entry.lineOf(path),
            message: `There is no theme "${theme}". Use an id from themes.tsv.`,
          },
        ]
  /** The themes and sources that a lesson or a phrase names and nobody knows. */
  const unknownIds = (entry: Entry<Lesson | Wording>): Problem[] => [
    ...entry.value.themes.flatMap((theme, index) => unknownTheme(entry, theme, ['themes', index])),
    ...entry.value.evidence.flatMap((source, index) =>
      knownSources.has(source)
        ? []
        : [
            {
              file: entry.file,
              line: entry.lineOf(['evidence', index]),
              message: `There is no source "${source}". Use an id from sources/, or add the source there first.`,
            },
          ],
    ),
  ]

  return [
    ...sources.flatMap((entry) =>
      entry.value.found.flatMap((found, index) =>
        unknownTheme(entry, found.theme, ['found', index, 'theme']),
      ),
    ),
    ...vocabulary.flatMap((entry) =>
      Object.keys(entry.value.themes).flatMap((theme) =>
        unknownTheme(entry, theme, ['themes', theme]),
      ),
    ),
    ...wording.flatMap(unknownIds),
    ...lessons.flatMap((entry) => {
      const { themes: own } = entry.value
      const home = basename(entry.file, '.yaml')
      return [
        ...unknownIds(entry),
        ...(own[0] === home
          ? []
          : [
              {
                file: entry.file,
                line: entry.lineOf(['themes']),
                message: `The main theme is "${own[0]}", but the file is ${home}.yaml. Move the lesson, or put its main theme first.`,
              },
            ]),
      ]
    }),
  ]
}
