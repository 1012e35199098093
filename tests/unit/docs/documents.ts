/** Reads the project's documents in the parts that tests compare with the code. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** README.md and everything in docs/. */
export const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** The text of a document. */
export function read(file: string): string {
  return readFileSync(file, 'utf8')
}

/** What stands below a heading of any level, up to the next heading of that level or above. */
export function sectionOf(text: string, heading: string): string {
  const lines = text.split('\n')
  const from = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  if (from === -1) throw new Error(`There is no heading "${heading}".`)
  const level = (lines[from] as string).indexOf(' ')
  const after = lines.slice(from + 1)
  const to = after.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level)
  return (to === -1 ? after : after.slice(0, to)).join('\n')
}

/** The rows of all Markdown tables in a text, cell by cell, without their heads. */
export function rowsOf(text: string): string[][] {
  const lines = text.split('\n')
  return lines
    .filter(
      (line, at) =>
        line.startsWith('|') &&
        !/^\|[-| ]+\|$/.test(line) &&
        !/^\|[-| ]+\|$/.test(lines[at + 1] ?? ''),
    )
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
}

/** What stands in `code` marks, fenced blocks left out. */
export function codeIn(text: string): string[] {
  return [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`]+)`/g)].map(
    ([, code]) => code as string,
  )
}

/** The fenced blocks of a language. */
export function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, name]) => name === language)
    .map(([, , block]) => block as string)
}

/** All source files below a folder, with their text. */
export function sourcesIn(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .map((file) => ({ file, text: read(file) }))
}
