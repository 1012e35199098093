import type { Page } from 'puppeteer-core'
import type { RunningChromium } from '../../tests/browser/chromium/launch.ts'
import { TELLING_NOTE } from '../../tests/browser/chromium/notes.ts'
import { readTips, typeNote } from './tips.ts'

/** Types one note to begin with, then leaves the browser to the person until it is closed. Answers whether a tip was shown. */
export async function showWithDisplay(
  { browser, site }: RunningChromium,
  page: Page,
  panel: Page,
): Promise<boolean> {
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()))
  for (const tab of await browser.pages()) if (tab.url() === 'about:blank') await tab.close()
  await typeNote(page, TELLING_NOTE)
  const tips = await readTips(panel)
  console.log(
    `Chromium is open on the fictional site (${site}). Write a note of your own, or open a case; close the browser to end.`,
  )
  await closed
  return tips.length > 0
}
