import type { Page } from 'puppeteer-core'
import type { Message, PageReading, Passage, ToBackground } from '../../../src/messages.ts'
import type { RunningChromium } from './launch.ts'
import { pause } from './notes.ts'

/** Longer than frames and adapters take to be read, in milliseconds. */
const SETTLED_READING = 700

/** What reading scripts tell the extension, overheard in one of its own pages. */
export interface Overheard {
  page: Page
  /** What was last read of a page that is opened now. */
  readingOf(path: string): Promise<Passage[]>
  /** All that was last read of a page's frames, once nothing more is heard from it for a while. Several can be opened at once. */
  settledReadingOf(path: string): Promise<Passage[]>
  /** What was read of a page, by its address, since the last question. */
  next(address: string): Promise<PageReading>
}

/** What was heard and not yet asked for, with the address of the tab that it came from. */
type Heard = { address: string; reading: PageReading }[]

/** Listens to what is read. */
export async function overhear(chromium: RunningChromium): Promise<Overheard> {
  const own = await chromium.openOwnPage('src/settings/settings.html')
  await own.evaluate(() => {
    const heard: Heard = []
    Object.assign(window, { heard })
    chrome.runtime.onMessage.addListener(
      (message: Message<ToBackground>, sender: chrome.runtime.MessageSender) => {
        if (message.kind === 'pageRead')
          heard.push({
            address: sender.tab?.url ?? '',
            reading: message.input as PageReading,
          })
      },
    )
  })
  /** Takes what was heard of a page out of the list. */
  const taken = (address: string) =>
    own.evaluate((wanted) => {
      const { heard } = window as unknown as { heard: Heard }
      const readings = heard.filter((each) => each.address === wanted)
      heard.splice(0, heard.length, ...heard.filter((each) => each.address !== wanted))
      return readings.map(({ reading }) => reading)
    }, address)
  const next = async (address: string) => {
    // The listening page is not in front, so it gets no animation frames to look in.
    const handle = await own.waitForFunction(
      (wanted) => {
        const { heard } = window as unknown as { heard: Heard }
        const at = heard.findIndex((each) => each.address === wanted)
        return at < 0 ? undefined : heard.splice(at, 1)[0]?.reading
      },
      { polling: 100 },
      address,
    )
    return (await handle.jsonValue()) as PageReading
  }
  const opened = async (path: string) => {
    // In a window of its own each page is in front.
    const page = await chromium.browser.newPage({ type: 'window' })
    const address = `${chromium.site}/${path}`
    await taken(address)
    await page.goto(address)
    return { page, address }
  }
  return {
    page: own,
    next,
    async readingOf(path) {
      const { page, address } = await opened(path)
      const { passages } = await next(address)
      await page.close()
      return passages
    },
    async settledReadingOf(path) {
      const { page, address } = await opened(path)
      const first = await next(address)
      await pause(SETTLED_READING)
      const last = new Map(
        [first, ...(await taken(address))].map((reading) => [reading.page, reading.passages]),
      )
      await page.close()
      return [...last.values()].flat()
    },
  }
}
