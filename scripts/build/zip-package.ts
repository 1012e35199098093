import { type Zippable, zipSync } from 'fflate'
import type { BuiltPackage } from './read-package.ts'

/** The earliest day that a zip can name: the same files make the same bytes on any day. */
const FIXED_DAY = new Date(1980, 0, 1)

/** Zips a built extension: the same bytes for the same files, on any machine and in any time zone. */
export function zipPackage(built: BuiltPackage): Uint8Array {
  const files: Zippable = {}
  for (const path of [...built.keys()].sort())
    files[path] = [built.get(path) ?? new Uint8Array(), {}]
  return zipSync(files, { level: 9, mtime: FIXED_DAY })
}
