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
  /** All that was last read of a page's frames, once nothing more is heard from it for a while. */
  settledReadingOf(path: string): Promise<Passage[]>
  /** What was read since the last question. */
  next(): Promise<PageReading>
}

/** Listens to what is read. */
export async function overhear(chromium: RunningChromium): Promise<Overheard> {
  const own = await chromium.openOwnPage('src/settings/settings.html')
  await own.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    chrome.runtime.onMessage.addListener((message: Message<ToBackground>) => {
      if (message.kind === 'pageRead') heard.push(message.input)
    })
  })
  const forget = () =>
    own.evaluate(() => {
      ;(window as unknown as { heard: PageReading[] }).heard.length = 0
    })
  const next = async () => {
    // The listening page is not in front, so it gets no animation frames to look in.
    const handle = await own.waitForFunction(
      () => (window as unknown as { heard: PageReading[] }).heard.shift(),
      { polling: 100 },
    )
    return (await handle.jsonValue()) as PageReading
  }
  return {
    page: own,
    next,
    async readingOf(path) {
      const page = await chromium.browser.newPage()
      await forget()
      await page.goto(`${chromium.site}/${path}`)
      const { passages } = await next()
      await page.close()
      return passages
    },
    async settledReadingOf(path) {
      const page = await chromium.browser.newPage()
      await forget()
      await page.goto(`${chromium.site}/${path}`)
      const first = await next()
      await pause(SETTLED_READING)
      const later = await own.evaluate(() =>
        (window as unknown as { heard: PageReading[] }).heard.splice(0),
      )
      await page.close()
      const last = new Map([first, ...later].map((reading) => [reading.page, reading.passages]))
      return [...last.values()].flat()
    },
  }
}
