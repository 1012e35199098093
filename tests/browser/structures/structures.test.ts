import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowSite, type RunningChromium, startChromium, switchSiteOn } from '../chromium/launch.ts'
import { pause } from '../chromium/notes.ts'
import { type Listener, listen, plain } from '../editors/listening.ts'
import { STRUCTURES, type Structure } from './pages.ts'
import { OTHER_HOST, serveStructures } from './serve-structures.ts'

/** How long reading may take to have followed the page, in milliseconds. */
const PATIENCE = 20_000

describe.concurrent('pages of all shapes are read', () => {
  let pages: Awaited<ReturnType<typeof serveStructures>>
  let chromium: RunningChromium
  let listener: Listener

  beforeAll(async () => {
    pages = await serveStructures()
    chromium = await startChromium({ args: [`--host-resolver-rules=MAP ${OTHER_HOST} 127.0.0.1`] })
    await switchSiteOn(chromium)
    await allowSite({ ...chromium, site: pages.other })
    const settings = await chromium.openOwnPage('src/settings/settings.html')
    await settings.type('#site', pages.other)
    await settings.click('form button')
    await settings.waitForSelector(`::-p-text(Tips are on for ${OTHER_HOST})`)
    await settings.close()
    listener = await listen(chromium)
  })
  afterAll(async () => {
    await chromium?.close()
    await pages?.close()
  })

  it.each(STRUCTURES)('$name', async (structure) => {
    const page = await chromium.browser.newPage({ type: 'window' })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(pages.addressOf(structure))
    if (structure.act) await page.evaluate(structure.act)
    let wrong: string[] = []
    for (const start = performance.now(); performance.now() - start < PATIENCE; await pause(200)) {
      wrong = await wrongIn(structure, page.url())
      if (wrong.length === 0) break
    }
    expect(wrong).toEqual([])
    expect(faults).toEqual([])
    await page.close()
  })

  /** What is missing from what was read, and what should not be in it. */
  async function wrongIn(structure: Structure, address: string): Promise<string[]> {
    const { note = [], record = [], never = [] } = structure
    const passages = await listener.readFrom(address)
    const read = (role: string) =>
      passages.filter((passage) => passage.role === role).map(({ text }) => plain(text))
    const has = (texts: string[], words: string) => texts.some((text) => text.includes(words))
    return [
      ...note.filter((words) => !has(read('writing'), words)).map((words) => `no note: ${words}`),
      ...record.filter((words) => !has(read('record'), words)).map((words) => `no entry: ${words}`),
      ...never
        .filter((words) => has([...read('writing'), ...read('record')], words))
        .map((words) => `read: ${words}`),
    ]
  }
})
