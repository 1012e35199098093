import type { Lesson, Pack, Source } from '../schema.ts'
import type { LibraryIndex } from './library-index.ts'
import { IDLE_WORDS, plainWords } from './rank.ts'

/** The names that reviews of one child's case have had, so that a search for any of them finds all. */
const REVIEW_NAMES =
  'scr serious case review lcspr cspr child safeguarding practice review cpr child practice review learning review significant case review cmr case management review'

/** By id, the words that a lesson is found by, beside those that its list shows. */
export function lessonWords(pack: Pack, index: LibraryIndex): Record<string, string> {
  return byId(pack.lessons, (lesson) => lessonText(lesson, index))
}

/** By id, the words that a source is found by, beside those that its list shows. */
export function sourceWords(pack: Pack, index: LibraryIndex): Record<string, string> {
  return byId(pack.sources, (source) => sourceText(source, index))
}

function byId<T extends { id: string }>(
  entries: readonly T[],
  textOf: (entry: T) => string,
): Record<string, string> {
  return Object.fromEntries(entries.map((entry) => [entry.id, wordsOf(textOf(entry))]))
}

function lessonText(lesson: Lesson, index: LibraryIndex): string {
  const themes = lesson.themes.flatMap((id) => index.themes.get(id) ?? [])
  const sources = lesson.evidence.flatMap((id) => index.sources.get(id) ?? [])
  return [
    lesson.title,
    lesson.finding,
    ...lesson.messages.frontline,
    ...themes.flatMap(({ name, covers }) => [name, covers]),
    ...lesson.cues,
    ...sources.map(nameOf),
  ].join(' ')
}

function sourceText(source: Source, index: LibraryIndex): string {
  const themes = source.found.flatMap(({ theme, finding }) => [
    index.themes.get(theme)?.name ?? '',
    finding,
  ])
  return [nameOf(source), source.circumstances ?? '', ...themes].join(' ')
}

function nameOf({ title, publisher, area = '', nation, year, kind }: Source): string {
  const names = kind === 'review' || kind === 'national-review' ? REVIEW_NAMES : ''
  return `${title} ${publisher} ${area} ${nation} ${year} ${names}`
}

/** Each word once, in the form that the page's search compares, without those that tell nothing. */
function wordsOf(text: string): string {
  return [...new Set(plainWords(text).trim().split(' '))]
    .filter((word) => !IDLE_WORDS.has(word))
    .join(' ')
}
