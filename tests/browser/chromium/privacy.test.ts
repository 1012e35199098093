import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startChromium, switchSiteOn } from './launch.ts'
import { type Form, openForm, TELLING_NOTE, waitForTips } from './notes.ts'
import { readAnew } from './settle.ts'

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

/** The marker in each way that a browser may write it to a file. */
const spellings = (marker: string) => [
  Buffer.from(marker, 'latin1'),
  Buffer.from(marker, 'utf16le'),
  Buffer.from(Buffer.from(marker).toString('base64')),
]

describe('what is written stays in the page', () => {
  it('leaves no trace of a random marker in storage, databases, files or the network', async () => {
    const marker = `Zq${Math.random().toString(36).slice(2)}x${Math.random().toString(36).slice(2)}`
    const profile = mkdtempSync(join(tmpdir(), 'profile-'))
    const netLog = join(profile, 'network.json')
    const chromium = await startChromium({
      profile,
      args: [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'],
    })
    const requests: string[] = []
    try {
      await switchSiteOn(chromium)
      for (const form of ['new-note', 'rich-note', 'frame-note'] as Form[]) {
        const page = await openForm(chromium, form)
        page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')))
        const panel = await chromium.openPanel(page)
        const frame =
          form === 'frame-note'
            ? await (await page.$('#note-frame'))?.contentFrame()
            : page.mainFrame()
        await frame?.type('#note', `${marker} ${TELLING_NOTE.slice(0, 350)} ${marker}`)
        await waitForTips(panel)
        await (await panel.$('article details summary'))?.click()
        for (const name of ['Useful', 'Keep for supervision', 'Not relevant'])
          await (await panel.$(`article button::-p-aria(${name})`))?.click()
        const stored = () =>
          panel.evaluate(async () =>
            JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
          )
        await expect.poll(stored).toMatch(/"notRelevant":[1-9]/)
        if (form !== 'frame-note') await readAnew(panel)
        expect(await stored()).not.toContain(marker)
        const inDatabases = await panel.evaluate(async () => {
          const rows: unknown[] = []
          for (const { name } of await indexedDB.databases()) {
            const database = await new Promise<IDBDatabase>((resolve, reject) => {
              const request = indexedDB.open(name ?? '')
              request.onsuccess = () => resolve(request.result)
              request.onerror = () => reject(request.error)
            })
            for (const store of database.objectStoreNames) {
              rows.push(
                await new Promise((resolve) => {
                  const request = database.transaction(store).objectStore(store).getAll()
                  request.onsuccess = () => resolve(request.result)
                }),
              )
            }
            database.close()
          }
          return JSON.stringify(rows)
        })
        expect(inDatabases).not.toContain(marker)
        expect(inDatabases.length).toBeGreaterThan(10_000)
        await panel.close()
        await page.close()
      }
    } finally {
      await chromium.close()
    }
    expect(requests.filter((request) => request.includes(marker))).toEqual([])
    const host = new URL(chromium.extension).host
    const files = filesBelow(profile)
    const owned = files.filter(
      (file) => file.includes(host) || file.includes('Extension') || file === netLog,
    )
    expect(owned.length).toBeGreaterThan(3)
    // A word that is known to be kept shows that such files can be read by this search at all.
    const control = owned.filter((file) => readFileSync(file).includes(Buffer.from('notRelevant')))
    expect(control).not.toEqual([])
    const traces = owned.filter((file) => {
      const content = readFileSync(file)
      return spellings(marker).some((spelling) => content.includes(spelling))
    })
    expect(traces).toEqual([])
    rmSync(profile, { recursive: true, force: true })
  })
})
