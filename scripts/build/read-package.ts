import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A built extension: each file's path, with forward slashes, and what is in it. */
export type BuiltPackage = ReadonlyMap<string, Uint8Array>

/** Reads a built extension from its folder, sorted by path so that the same build always reads the same. */
export function readPackage(folder: string): BuiltPackage {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]))
}

/** The text of one file; empty when the file is not there. */
export function textOf(built: BuiltPackage, path: string): string {
  return new TextDecoder().decode(built.get(path))
}
