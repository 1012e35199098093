import * as v from 'valibot'
import { PackSchema } from '../../src/library/schema.ts'
import { type BuiltPackage, textOf } from './read-package.ts'

const PACK = 'library/pack.json'

/** Reads the lesson pack just as the extension will, and says where it could not. */
export function packFaults(built: BuiltPackage): string[] {
  let pack: unknown
  try {
    pack = JSON.parse(textOf(built, PACK))
  } catch {
    return [`${PACK} is not JSON.`]
  }
  const { issues } = v.safeParse(PackSchema, pack)
  return (issues ?? [])
    .slice(0, 5)
    .map((issue) => `${PACK} could not be read: ${v.getDotPath(issue) ?? 'it'} ${issue.message}.`)
}
