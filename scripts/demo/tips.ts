import type { Page } from 'puppeteer-core'
import { editorOf, pause, SETTLED } from '../../tests/browser/chromium/notes.ts'

/** A tip as the panel shows it. */
export interface ShownTip {
  title: string
  /** The words of the note that prompted it. */
  words: string[]
}

/** Types a note into the form key by key, as a person does, and waits until its tips have settled. */
export async function typeNote(page: Page, text: string): Promise<void> {
  await page.bringToFront()
  await (await editorOf(page)).focus()
  await page.keyboard.type(text)
  await pause(SETTLED)
}

/** Reads the tips off the panel, once it has something to say. */
export async function readTips(panel: Page): Promise<ShownTip[]> {
  await panel.waitForSelector('article[data-lesson-id], [data-state="quiet"]', { timeout: 15_000 })
  // One tip is raised by itself; the others found wait behind this button.
  await (await panel.$('button.more'))?.click()
  await panel.waitForSelector('button.more', { hidden: true })
  return panel.$$eval('article[data-lesson-id]', (articles) =>
    articles.map((article) => ({
      title: article.querySelector('h2')?.textContent ?? '',
      words: [...article.querySelectorAll('mark')].map((mark) => mark.textContent),
    })),
  )
}
