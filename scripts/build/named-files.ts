import { posix } from 'node:path'
import { LINKED_PAGES } from './manifest-for.ts'
import { type BuiltPackage, textOf } from './read-package.ts'

/** Files that only running code names: registered on the sites that a person switches on, fetched, or opened. */
const NAMED_IN_CODE = [
  'reading.js',
  'marks.css',
  'library/pack.json',
  ...Object.values(LINKED_PAGES),
]

/** One place where a file is named. */
interface Naming {
  by: string
  path: string
}

/** Looks for files that the manifest, a page, a script or a style sheet names and that are not in the package. */
export function missingFiles(built: BuiltPackage): string[] {
  const namings = [
    ...inManifest(JSON.parse(textOf(built, 'manifest.json'))).map((path) => ({
      by: 'manifest.json',
      path,
    })),
    ...NAMED_IN_CODE.map((path) => ({ by: 'the code', path })),
    ...[...built.keys()].flatMap((by) => inFile(by, textOf(built, by))),
  ]
  const missing = namings
    .filter(({ path }) => !built.has(path))
    .map(({ by, path }) => `${by} names ${path}, which is not in the package.`)
  return [...new Set(missing)]
}

/** Every value of the manifest that looks like a file of ours, however deep it stands. */
function inManifest(value: unknown): string[] {
  if (typeof value === 'string')
    return /^[\w./-]+\.(html|js|css|json|png|svg)$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'default_locale' ? [`_locales/${inner}/messages.json`] : inManifest(inner),
  )
}

const PATTERNS: Record<string, RegExp[]> = {
  '.html': [/\b(?:src|href)="([^"]+)"/g],
  '.css': [/url\(\s*["']?([^"')]+)["']?\s*\)/g],
  // Only relative ones: a sentence such as `from "the"` is not an import.
  '.js': [/\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g],
}

function inFile(by: string, text: string): Naming[] {
  return (PATTERNS[posix.extname(by)] ?? []).flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map(([, named = '']) => named)
      .filter((named) => !/^(data:|#|https?:)/.test(named))
      .map((named) => ({
        by,
        path: named.startsWith('/') ? named.slice(1) : posix.join(posix.dirname(by), named),
      })),
  )
}
