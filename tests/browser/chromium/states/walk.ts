import type { Page } from 'puppeteer-core'
import type { RunningChromium } from '../launch.ts'
import { startBesideForm } from '../notes.ts'

/** What a walk through all states has open. */
export interface Walk {
  chromium: RunningChromium
  /** The form of the fictional site. */
  form: Page
  panel: Page
  /** The page of the extension that was opened last in a tab. */
  own?: Page
}

/** A state of one of the extension's own pages. */
export interface State {
  name: string
  /** Goes there from the state before it. Answers the page that is in it. */
  go(walk: Walk): Promise<Page>
  /** Is a page to be read in a tab, and looked at in wide windows too. */
  isWide?: boolean
}

/** Starts before the first state: a form in front on a site that is off, and the panel beside it. */
export async function startWalk(): Promise<Walk> {
  const { chromium, page, panel } = await startBesideForm('rich-note', { isOn: false })
  return { chromium, form: page, panel }
}

/** Opens one of the extension's own pages in place of the last one, and waits until it is drawn. */
export async function openOwn(walk: Walk, path: string, drawn: string): Promise<Page> {
  await walk.own?.close()
  walk.own = await walk.chromium.openOwnPage(path)
  await walk.own.waitForSelector(drawn)
  return walk.own
}

/** The page of the extension that is open. */
export function opened({ own }: Walk): Page {
  if (!own) throw new Error('No page of the extension is open.')
  return own
}

/** Presses what a selector finds, once it is there. */
export async function press(page: Page, selector: string): Promise<void> {
  await (await page.waitForSelector(selector))?.click()
}
