import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlacedEntry, Reply } from '../../../src/messages.ts'
import { type RunningChromium, startChromium, switchSiteOn } from '../chromium/launch.ts'
import { type Listener, listen } from '../editors/listening.ts'
import { STRUCTURES, type Structure } from './pages.ts'
import { serveStructures } from './serve-structures.ts'

/** The fictional record of 200,000 words, of so many entries and characters. */
const ENTRIES = 60
const LENGTH = 1_190_000

describe('a long record', () => {
  let pages: Awaited<ReturnType<typeof serveStructures>>
  let chromium: RunningChromium
  let listener: Listener
  let page: Page

  beforeAll(async () => {
    pages = await serveStructures()
    chromium = await startChromium()
    await switchSiteOn(chromium)
    listener = await listen(chromium)
    page = await chromium.browser.newPage({ type: 'window' })
    await page.goto(pages.addressOf(STRUCTURES.find(({ id }) => id === 'large') as Structure))
  })
  afterAll(async () => {
    await chromium?.close()
    await pages?.close()
  })

  it('is read at its beginning first', async () => {
    await expect.poll(lengthRead, { timeout: 15_000 }).toBeGreaterThan(17_500)
    expect(await lengthRead()).toBeLessThan(22_500)
  })

  it('is read no further while a note is written beside it, and further when somebody looks at what there is to say of it', async () => {
    const panel = await chromium.openPanel(page)
    await panel.waitForSelector('[data-state], article')
    expect(await lengthRead()).toBeLessThan(22_500)
    await page.evaluate(() => document.querySelector('#note')?.remove())
    await expect.poll(lengthRead, { timeout: 30_000 }).toBeGreaterThan(390_000)
    expect(await lengthRead()).toBeLessThan(410_000)
  })

  it('is read to its end when the person asks for all of it, and only then', async () => {
    const own = await chromium.openOwnPage('src/popup/popup.html')
    const entries = await own.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' })
      const tabId = tabs.find(({ url }) => url === address)?.id
      const asked = { kind: 'recordEntries', input: { tabId } }
      const reply: Reply<PlacedEntry[]> = await chrome.runtime.sendMessage(asked)
      return reply.ok ? reply.value.map(({ text }) => text) : []
    }, page.url())
    expect(entries).toHaveLength(ENTRIES)
    expect(entries.map((text) => text.split('\n')[0])).toEqual(
      Array.from({ length: ENTRIES }, (_, at) => `Entry ${at}`),
    )
    expect(entries.join('').length).toBeGreaterThan(LENGTH)
    expect(await lengthRead()).toBeLessThan(410_000)
  })

  /** How much of the record was last reported. */
  async function lengthRead(): Promise<number> {
    const passages = await listener.readFrom(page.url())
    return passages
      .filter(({ role }) => role === 'record')
      .reduce((sum, { text }) => sum + text.length, 0)
  }
})
