import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { type RunningChromium, startChromium, switchSiteOn } from '../chromium/launch.ts'
import { pause } from '../chromium/notes.ts'
import { doAction, HOLDS, PASTED } from './drive.ts'
import { type Listener, listen, plain } from './listening.ts'
import type { Action, EditorRow } from './matrix.ts'
import { type EditorOnPage, seenIn } from './seen.ts'
import { type EditorPages, serveEditors } from './serve-editors.ts'

declare const editor: EditorOnPage
declare const changes: number

/** How long the extension may take to have read a note, in milliseconds. */
const PATIENCE = 45_000
/** How often two pages are compared until they have drawn themselves. */
const LOOKS = 10

/** Two Chromiums, one without the extension, and the editors' pages. */
export interface SideBySide {
  /** Opens an editor's page in both, the one without the extension first. */
  open(row: EditorRow): Promise<[Page, Page]>
  /** Does the same in both; then the note must have been read, and the two pages be the same. */
  act(row: EditorRow, action: Action, both: readonly [Page, Page]): Promise<void>
  close(): Promise<void>
}

/** Starts both browsers, with the site switched on in the second. */
export async function startSideBySide(): Promise<SideBySide> {
  const pages: EditorPages = await serveEditors()
  const [alone, extended] = await Promise.all([startChromium({ folder: null }), startChromium()])
  await switchSiteOn(extended)
  const listener = await listen(extended)
  for (const chromium of [alone, extended]) await fillClipboard(chromium)
  return {
    async open(row) {
      const address = pages.addressOf(row)
      return [await openEditor(alone, address), await openEditor(extended, address)]
    },
    async act(row, action, both) {
      const [without, withIt] = await Promise.all(both.map((page) => doAction(page, row, action)))
      expect(withIt, `${action}: what would be saved, step by step`).toEqual(without)
      await expectRead(listener, both[1], action)
      await expectUntouched(listener, both, action)
      await expectAlike(both, action)
    },
    async close() {
      await Promise.all([alone.close(), extended.close()])
      await pages.close()
    },
  }
}

/** Opens a page in a window of its own, so that several can be in front at the same time. */
async function openEditor({ browser }: RunningChromium, address: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' })
  await page.emulateFocusedPage(true)
  await page.goto(address)
  await page.waitForSelector('body[data-ready="true"]')
  return page
}

async function fillClipboard({ browser, site }: RunningChromium): Promise<void> {
  const page = await browser.newPage()
  await browser.defaultBrowserContext().overridePermissions(site, ['clipboard-sanitized-write'])
  await page.goto(`${site}/index.html`)
  await page.bringToFront()
  await page.evaluate((text) => navigator.clipboard.writeText(text), PASTED)
  await page.close()
}

/** Waits until what was read is what is in the editor; when there is no editor, until no note is read. */
async function expectRead(listener: Listener, page: Page, action: Action): Promise<void> {
  const words = plain(await page.evaluate(() => editor.words()))
  expect(words, `${action}: what is in the editor`).toSatisfy(HOLDS[action])
  const expected = words ? [words] : []
  let read: string[] = []
  for (const start = performance.now(); performance.now() - start < PATIENCE; await pause(100)) {
    read = (await listener.readFrom(page.url()))
      .filter(({ role }) => role === 'writing')
      .map(({ text }) => plain(text))
    if (read.join('|') === expected.join('|')) break
  }
  expect(read, `${action}: what was read`).toEqual(expected)
}

/** The two pages must come to be the same: editors draw, colour and load parts of themselves a little later. */
async function expectAlike(both: readonly [Page, Page], action: Action): Promise<void> {
  let [alone, extended] = await Promise.all(both.map(seenIn))
  for (let look = 0; look < LOOKS && !isDeepStrictEqual(alone, extended); look++) {
    await pause(500)
    ;[alone, extended] = await Promise.all(both.map(seenIn))
  }
  expect(extended, `${action}: the page`).toEqual(alone)
}

/** Reads again while both pages look out for any change to themselves. */
async function expectUntouched(
  listener: Listener,
  both: readonly [Page, Page],
  action: Action,
): Promise<void> {
  await Promise.all(both.map((page) => page.evaluate(countChanges)))
  await listener.readNow(both[1].url())
  await pause(50)
  expect(await both[1].evaluate(() => changes), `${action}: changes while it was read`).toBe(0)
}

/** Runs in the page: from now on counts what changes there, but for the blinking of a drawn caret. */
function countChanges(): void {
  Object.assign(globalThis, { changes: 0 })
  const count = () => Object.assign(globalThis, { changes: changes + 1 })
  const isCaret = (target: Node) =>
    target instanceof Element && target.closest('.cursors-layer, .cm-cursorLayer') !== null
  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (!isCaret(target)) count()
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  })
  for (const kind of ['focusin', 'focusout', 'selectionchange', 'scroll', 'input'])
    document.addEventListener(kind, count, true)
}
