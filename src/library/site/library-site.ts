import type { Pack } from '../schema.ts'
import { lessonPage } from './lesson-page.ts'
import { lessonsPage } from './lessons-page.ts'
import { indexLibrary } from './library-index.ts'
import { lessonWords, sourceWords } from './search-text.ts'
import { sourcePage } from './source-page.ts'
import { sourcesPage } from './sources-page.ts'

/** The library as web pages: the text of each file by its path. Styles, script and icon are beside them. */
export function libraryPages(pack: Pack): Map<string, string> {
  const index = indexLibrary(pack)
  return new Map([
    ['index.html', lessonsPage(pack, index)],
    ['sources.html', sourcesPage(pack, index)],
    ['lessons-words.js', wordsScript(lessonWords(pack, index))],
    ['sources-words.js', wordsScript(sourceWords(pack, index))],
    ...pack.lessons.map((lesson): [string, string] => [
      `lessons/${lesson.id}.html`,
      lessonPage(lesson, pack, index),
    ]),
    ...pack.sources.map((source): [string, string] => [
      `sources/${source.id}.html`,
      sourcePage(source, index),
    ]),
  ])
}

function wordsScript(words: Record<string, string>): string {
  return `globalThis.searchWords = ${JSON.stringify(words)}\n`
}
