import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Marionette } from './marionette.ts'
import { ADDON_HOST } from './profile.ts'

/** Firefox keeps the text of open forms for its own crash recovery; an add-on has no part in these. */
const FIREFOX_OWN = /(^|\/)sessionstore/

/** All that the add-on can read back of what it keeps: its storage areas and its databases. Run in one of its pages. */
export function readKept(marionette: Marionette): Promise<string> {
  return marionette.run<string>(`
    const answer = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const kept = { local: await browser.storage.local.get(), session: await browser.storage.session.get() }
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name))
      kept[name] = {}
      for (const store of database.objectStoreNames) {
        kept[name][store] = await answer(database.transaction(store).objectStore(store).getAll())
      }
      database.close()
    }
    return JSON.stringify(kept)`)
}

/** Writes a word where the add-on could keep one, so that a search can show that it would have found it. */
export async function plant(marionette: Marionette, word: string): Promise<void> {
  await marionette.run(
    `await browser.storage.local.set({ planted: args[0] + ' in storage' })
     const request = indexedDB.open('planted', 1)
     request.onupgradeneeded = () => request.result.createObjectStore('words').put(args[0] + ' in a database', 1)
     await new Promise((resolve, reject) => {
       request.onsuccess = resolve
       request.onerror = reject
     })
     request.result.close()`,
    word,
  )
}

/** Files of a profile that hold a word, in the ways in which Firefox writes text. Paths within the profile. */
export async function filesWith(word: string, profile: string): Promise<string[]> {
  const raised = Buffer.from(word, 'latin1').map((byte) => byte + 1)
  const written = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le'), Buffer.from(raised)]
  const found: string[] = []
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const within = path.slice(profile.length + 1).replaceAll('\\', '/')
    if (!entry.isFile() || FIREFOX_OWN.test(within)) continue
    const content = await readFile(path)
    if (written.some((form) => content.includes(form))) found.push(within)
  }
  return found
}

/** Whether a file of a profile belongs to the add-on. */
export function isAddonsOwn(path: string): boolean {
  return path.includes(ADDON_HOST)
}
