/**
 * The lesson pack, ready to use in any of the extension's own contexts.
 * Dexie holds a disposable copy of the bundled pack: when it is lost, closed, old or half-written it is
 * written anew, and when it cannot be used at all (a full disk, private browsing) the bundled pack serves.
 */
import Dexie, { type Table } from 'dexie'
import * as v from 'valibot'
import { Trouble } from '../messages.ts'
import { type Pack, PackSchema } from './schema.ts'

/** A pack cut into rows, so that one damaged row is noticed and none is huge. */
interface Row {
  key: string
  rows: number
  value: unknown
}

class LibraryDatabase extends Dexie {
  declare editions: Table<{ edition: string; rows: number }, string>
  declare parts: Table<Row, string>

  constructor() {
    super('library')
    this.version(1).stores({ editions: 'edition', parts: 'key' })
  }
}

type PackParts = { [K in keyof Pack]: Pack[K] }

/** Where a pack comes from; the browser's own ways by default, so that a test can give others. */
export interface PackOrigin {
  /** Names the bundled pack, so that a copy of another one is not used. */
  edition: string
  /** Reads the bundled pack as JSON. */
  fetchBundled(): Promise<unknown>
}

/**
 * Opens the pack: from the cache when that holds this edition whole, otherwise from the bundle.
 * Throws `Trouble` only when the bundled pack itself cannot be read.
 */
export async function openPack(
  origin: PackOrigin,
): Promise<{ pack: Pack; from: 'cache' | 'bundle' }> {
  const cached = await readCache(origin.edition).catch(() => undefined)
  if (cached) return { pack: cached, from: 'cache' }
  const pack = await readBundled(origin)
  await writeCache(origin.edition, pack).catch(() => {
    // Without a cache the bundled pack is read each time: slower, and otherwise the same.
  })
  return { pack, from: 'bundle' }
}

async function readBundled(origin: PackOrigin): Promise<Pack> {
  const trouble = new Trouble('lessonsNotRead', 'installAgain')
  const json = await origin.fetchBundled().catch(() => {
    throw trouble
  })
  const parsed = v.safeParse(PackSchema, json)
  if (!parsed.success) throw trouble
  return parsed.output
}

async function withDatabase<T>(use: (database: LibraryDatabase) => Promise<T>): Promise<T> {
  const database = new LibraryDatabase()
  try {
    return await use(database)
  } finally {
    database.close()
  }
}

async function readCache(edition: string): Promise<Pack | undefined> {
  return withDatabase(async (database) => {
    const [whole, parts] = await database.transaction('r', database.editions, database.parts, () =>
      Promise.all([database.editions.get(edition), database.parts.toArray()]),
    )
    if (!whole || whole.rows !== parts.length) return undefined
    for (const part of parts) {
      if (Array.isArray(part.value) && part.value.length !== part.rows) return undefined
    }
    return Object.fromEntries(parts.map((part) => [part.key, part.value])) as PackParts
  })
}

async function writeCache(edition: string, pack: Pack): Promise<void> {
  const parts: Row[] = Object.entries(pack).map(([key, value]) => ({
    key,
    value,
    rows: Array.isArray(value) ? value.length : 1,
  }))
  const write = (database: LibraryDatabase) =>
    database.transaction('rw', database.editions, database.parts, async () => {
      await Promise.all([database.editions.clear(), database.parts.clear()])
      await database.parts.bulkPut(parts)
      await database.editions.put({ edition, rows: parts.length })
    })
  try {
    await withDatabase(write)
  } catch {
    // A database that cannot be opened or written is thrown away once and made anew.
    await Dexie.delete('library')
    await withDatabase(write)
  }
}
