import type { Page } from 'puppeteer-core'
import type { RunningChromium } from './launch.ts'

/** Opens the fictional chronology: all of it, or one of its pages such as "?page=1". */
export async function openChronology(
  { browser, site }: RunningChromium,
  query = '',
): Promise<Page> {
  const page = await browser.newPage()
  await showChronology(page, site, query)
  return page
}

/** Shows another page of the chronology in the same tab. */
export async function showChronology(page: Page, site: string, query: string): Promise<void> {
  await page.goto(`${site}/whole-record/chronology.html${query}`)
  await page.waitForSelector('body[data-ready="true"]')
}

/** Asks for the look at the whole record, and waits until so many entries have been read. */
export async function lookAtWhole(panel: Page, entries: number): Promise<void> {
  await (await panel.waitForSelector('button.whole-record'))?.click()
  await entriesRead(panel, entries)
}

/** Waits until so many entries have been read. */
export async function entriesRead(panel: Page, entries: number): Promise<void> {
  await panel.waitForSelector(`[data-entries="${entries}"]`, { timeout: 20_000 })
}

/** A pattern that the panel shows, with the days that its list names. */
export interface ShownPattern {
  pattern: string
  from: string
  to: string
  days: string[]
}

/** What the panel shows. */
export function patternsShown(panel: Page): Promise<ShownPattern[]> {
  return panel.$$eval('[data-pattern-id]', (cards) =>
    cards.map((card) => {
      const { patternId = '', from = '', to = '' } = (card as HTMLElement).dataset
      const times = document.querySelectorAll<HTMLTimeElement>(
        `tr[data-pattern="${patternId}"] time`,
      )
      const days = [...new Set([...times].map(({ dateTime }) => dateTime))]
      return { pattern: patternId, from, to, days }
    }),
  )
}
