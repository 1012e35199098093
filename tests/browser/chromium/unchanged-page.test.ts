import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningChromium, startChromium, switchSiteOn } from './launch.ts'
import { type Form, openForm, pause, SETTLED, TELLING_NOTE, waitForTips } from './notes.ts'

/** The page as the site would see it: its HTML without the clocks that the site itself changes, and all that could give us away. */
async function seenByThePage(page: Page) {
  const frames = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element
        for (const clock of copy.querySelectorAll('#record-status, #autosave, time')) clock.remove()
        return {
          html: copy.outerHTML,
          value: document.querySelector<HTMLTextAreaElement>('textarea#note')?.value,
          sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
          globals: Object.keys(window)
            .filter((name) => !/^\d+$/.test(name))
            .sort(),
          focus: document.activeElement?.id,
        }
      }),
    ),
  )
  const caret = await page.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('textarea#note')
    const selection = getSelection()
    return box
      ? [box.selectionStart, box.selectionEnd]
      : [selection?.anchorOffset, selection?.focusOffset]
  })
  return { frames, caret }
}

describe('the page is the same, byte for byte, with and without the extension', () => {
  let plain: RunningChromium
  let extended: RunningChromium

  beforeAll(async () => {
    ;[plain, extended] = await Promise.all([startChromium({ folder: null }), startChromium()])
    await switchSiteOn(extended)
  })
  afterAll(async () => {
    await Promise.all([plain?.close(), extended?.close()])
  })

  const write = async (chromium: RunningChromium, form: Form) => {
    const page = await openForm(chromium, form)
    const panel = chromium === extended ? await chromium.openPanel(page) : undefined
    await page.type('#note', TELLING_NOTE.slice(0, 400))
    if (panel) {
      await waitForTips(panel)
      await (await panel.$('button.prompt'))?.hover()
    }
    await pause(SETTLED)
    const seen = await seenByThePage(page)
    await panel?.close()
    await page.close()
    return JSON.parse(JSON.stringify(seen).replaceAll(chromium.site, 'SITE')) as typeof seen
  }

  it.each<Form>(['new-note', 'rich-note'])(
    'while a note is typed in %s and words are pointed at',
    async (form) => {
      const [without, withIt] = await Promise.all([write(plain, form), write(extended, form)])
      expect(withIt).toEqual(without)
      expect(without.frames[0]?.html.length).toBeGreaterThan(1000)
    },
  )
})
