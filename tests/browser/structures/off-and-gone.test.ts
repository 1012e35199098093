import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RunningChromium, startChromium, switchSiteOn } from '../chromium/launch.ts'
import { openForm, pause, SETTLED } from '../chromium/notes.ts'
import { type Listener, listen } from '../editors/listening.ts'
import { STRUCTURES, type Structure } from './pages.ts'
import { type ReadingWorld, watchReadingWorld } from './reading-world.ts'
import { serveStructures } from './serve-structures.ts'

const NOTE = 'Visited Rowan and her mother at home on Tuesday, and spoke to both of them.'
const MORE = ' The health visitor has been told about all of it.'

describe('switched off, gone and back again', () => {
  let chromium: RunningChromium
  let listener: Listener
  let page: Page
  let world: ReadingWorld
  let faults: string[]
  let listenersAtFirst: number

  beforeEach(async () => {
    chromium = await startChromium()
    await switchSiteOn(chromium)
    listener = await listen(chromium)
    page = await chromium.browser.newPage({ type: 'window' })
    await page.emulateFocusedPage(true)
    world = await watchReadingWorld(page)
    faults = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(`${chromium.site}/new-note.html?case=BK-19958`)
    await page.waitForSelector('body[data-ready="true"]')
    await page.type('#note', NOTE)
    await readAs(NOTE)
    listenersAtFirst = await world.listeners()
    expect(listenersAtFirst, 'the search for listeners finds those that are there').toBeGreaterThan(
      4,
    )
  })
  afterEach(async () => {
    expect(faults).toEqual([])
    await chromium.close()
  })

  it('switched off in the settings: nothing of it is left in the page, and it comes back when switched on', async () => {
    const settings = await chromium.openOwnPage('src/settings/settings.html')
    await (await settings.waitForSelector('button[aria-label^="Switch off"]'))?.click()
    await settings.waitForSelector('::-p-text(the permission is given back)')
    await settings.close()
    await expectSilence()
    await switchSiteOn(chromium)
    await page.type('#note', MORE)
    await readAs(NOTE + MORE + MORE)
  })

  it('permission withdrawn in the browser’s own settings: nothing of it is left in the page', async () => {
    await onExtensionsPage('removeHostPermission', `http://127.0.0.1/*`)
    await expectSilence()
  })

  it('updated under an open page: the new script reads on, and nothing of the old one is left', async () => {
    await chromium.reloadExtension()
    await pause(SETTLED)
    listener = await listen(chromium)
    await page.type('#note', MORE)
    await readAs(NOTE + MORE)
    await expect.poll(() => world.listeners(), { timeout: 10_000 }).toBe(listenersAtFirst)
  })

  it('removed under an open page: nothing of it is left in the page', async () => {
    await chromium.browser.uninstallExtension(new URL(chromium.extension).host)
    await page.type('#note', MORE)
    await expect.poll(() => world.listeners(), { timeout: 10_000 }).toBe(0)
    await page.type('#note', MORE)
  })

  it('tab discarded and restored: reading resumes by itself', async () => {
    const worker = await chromium.worker()
    const restored = await openForm(chromium, 'rich-note')
    await worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' })
      const id = tabs.find(({ url }) => url?.includes('new-note'))?.id
      if (id !== undefined) await chrome.tabs.discard(id)
    })
    await restored.close()
    const tab = await chromium.browser.waitForTarget((target) => target.url().includes('new-note'))
    const back = await tab.page()
    await back?.bringToFront()
    await back?.reload()
    await back?.waitForSelector('body[data-ready="true"]')
    await back?.type('#note', NOTE)
    if (back) page = back
    await readAs(NOTE)
  })

  it('back from the back/forward cache: reading resumes by itself, also when the note is as it was', async () => {
    const pages = await serveStructures()
    try {
      const [note] = STRUCTURES.filter(({ id }) => id === 'layout-table')
      const address = pages.addressOf(note as Structure)
      await page.goto(address)
      await page.evaluate(() => Object.assign(globalThis, { wasHere: true }))
      await readAs(NOTE)
      await page.goto(address.replace('127.0.0.1', 'localhost'))
      await expect.poll(() => listener.readFrom(address), { timeout: 5000 }).toEqual([])
      await page.goBack()
      expect(await page.evaluate(() => 'wasHere' in globalThis), 'the page was kept').toBe(true)
      await readAs(NOTE)
      await page.type('#note', MORE)
      await readAs(MORE.trim())
    } finally {
      await pages.close()
    }
  })

  it('worker asleep: what is typed meanwhile is read', async () => {
    await chromium.killWorker()
    await page.type('#note', MORE)
    await readAs(NOTE + MORE)
  })

  /** Waits until the note is read as it should be. */
  async function readAs(words: string): Promise<void> {
    const written = async () =>
      (await listener.readFrom(page.url()))
        .filter(({ role }) => role === 'writing')
        .map(({ text }) => text)
        .join('|')
    await expect.poll(written, { timeout: 15_000 }).toContain(words)
  }

  /** No listener is left, and what is typed now is not reported. */
  async function expectSilence(): Promise<void> {
    await expect.poll(() => world.listeners(), { timeout: 10_000 }).toBe(0)
    const before = await listener.reportsFrom(page.url())
    await page.type('#note', MORE)
    await page.evaluate(() => document.body.append(document.createElement('p')))
    await pause(SETTLED * 2)
    expect(await listener.reportsFrom(page.url())).toBe(before)
  }

  async function onExtensionsPage(what: 'removeHostPermission', host: string): Promise<void> {
    const extensions = await chromium.browser.newPage()
    await extensions.goto('chrome://extensions')
    await extensions.evaluate(
      async (name, id, pattern) => {
        type Call = (id: string, host: string) => Promise<void>
        const own = chrome as unknown as { developerPrivate: Record<string, Call> }
        await own.developerPrivate[name]?.(id, pattern)
      },
      what,
      new URL(chromium.extension).host,
      host,
    )
    await extensions.close()
  }
})
