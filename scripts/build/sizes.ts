import { gzipSync } from 'node:zlib'
import type { BuiltPackage } from './read-package.ts'
import { zipPackage } from './zip-package.ts'

/** Most bytes that the content script may take once compressed: it is loaded in every page of a site that is on. */
const READING_BUDGET = 12_000
/** Most bytes of the whole package as a store takes it. */
const PACKAGE_BUDGET = 3_000_000

/** Sizes in bytes. */
export interface Sizes {
  /** The content script, compressed. */
  reading: number
  /** The lesson pack as it stands in the package. */
  pack: number
  /** The whole package, zipped. */
  zipped: number
}

/** Measures a built extension. */
export function sizesOf(built: BuiltPackage): Sizes {
  return {
    reading: gzipSync(built.get('reading.js') ?? new Uint8Array(), { level: 9 }).length,
    pack: built.get('library/pack.json')?.length ?? 0,
    zipped: zipPackage(built).length,
  }
}

/** Looks for sizes over their budget. */
export function oversizes({ reading, zipped }: Sizes): string[] {
  return [
    ...(reading > READING_BUDGET
      ? [
          `reading.js is ${kilobytes(reading)} compressed; at most ${kilobytes(READING_BUDGET)} may be loaded in a page.`,
        ]
      : []),
    ...(zipped > PACKAGE_BUDGET
      ? [
          `The zipped package is ${kilobytes(zipped)}; at most ${kilobytes(PACKAGE_BUDGET)} is allowed.`,
        ]
      : []),
  ]
}

/** Bytes as a person reads them, in thousands. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`
}
