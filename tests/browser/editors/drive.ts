import type { ElementHandle, Page } from 'puppeteer-core'
import { pause } from '../chromium/notes.ts'
import type { Action, EditorRow } from './matrix.ts'
import type { EditorOnPage } from './seen.ts'

declare const editor: EditorOnPage

/** Most steps back that an editor needs from where the test has brought it. */
export const MOST_STEPS = 6

export const TYPED = ' Mum was tired.'
export const PASTED = 'The health visitor has been told.'
export const REPLACED = 'Nobody was in, so a card was left at the door.'
export const FILLED = [
  'A draft that the page has put here for a second visit.',
  'Dad opened the door and said that all was fine.',
]
export const AGAIN = [
  'Another note altogether in a new editor, opened later that day.',
  'School says that Rowan was there all week.',
]

/** What must hold of the words in the editor afterwards, so that no action passes by doing nothing. */
export const HOLDS: Record<Action, (words: string) => boolean> = {
  opened: (words) => words.endsWith('school for a while.'),
  typed: (words) => words.includes(TYPED.trim()),
  pasted: (words) => words.includes(PASTED),
  undone: (words) => !words.includes(PASTED) && !words.includes(TYPED.trim()),
  redone: (words) => words.includes(PASTED),
  replaced: (words) => words === REPLACED,
  'filled by the page': (words) => words === FILLED.join(' '),
  closed: (words) => words === '',
  'opened again': (words) => words === AGAIN.join(' '),
}

/** Does what a person or the page does. Answers what was saved after each step of it. */
export async function doAction(page: Page, row: EditorRow, action: Action): Promise<string[]> {
  await page.evaluate(() => dispatchEvent(new Event('next-action')))
  switch (action) {
    case 'opened':
      return []
    case 'typed':
      await clickInto(page, row)
      await chord(page, 'End')
      // Some editors note where the caret is a moment later.
      await pause(200)
      await page.keyboard.type(TYPED)
      return []
    case 'pasted':
      await chord(page, 'KeyV')
      return []
    case 'undone':
      return steps(page, () => chord(page, 'KeyZ'))
    case 'redone':
      return steps(page, () => redo(page, row))
    case 'replaced':
      await chord(page, 'KeyA')
      await page.keyboard.type(REPLACED)
      return []
    case 'filled by the page':
      await page.evaluate((paragraphs) => editor.setContent(paragraphs), FILLED)
      return []
    case 'closed':
      await page.evaluate(() => editor.destroy())
      return []
    case 'opened again':
      await page.evaluate((paragraphs) => editor.create(paragraphs), AGAIN)
      return []
  }
}

/** Presses a key again and again, as someone does who goes back all the way. */
async function steps(page: Page, press: () => Promise<void>): Promise<string[]> {
  const saved: string[] = []
  for (let step = 0; step < MOST_STEPS; step++) {
    await press()
    // What would be saved follows a moment later in some editors.
    await pause(30)
    saved.push(await page.evaluate(() => editor.saved()))
  }
  return saved
}

async function chord(page: Page, key: 'End' | 'KeyA' | 'KeyV' | 'KeyY' | 'KeyZ'): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press(key)
  await page.keyboard.up('Control')
}

async function redo(page: Page, { redoesBy }: EditorRow): Promise<void> {
  if (typeof redoesBy === 'object') return clickIfEnabled(page, redoesBy.button)
  if (!redoesBy) return chord(page, 'KeyY')
  await page.keyboard.down('Shift')
  await chord(page, 'KeyZ')
  await page.keyboard.up('Shift')
}

async function clickIfEnabled(page: Page, selector: string): Promise<void> {
  if (await page.$(`${selector}:enabled`)) await page.click(selector)
}

async function clickInto(page: Page, row: EditorRow): Promise<void> {
  const holder = row.frame ? await page.waitForSelector(row.frame) : null
  const frame = holder ? await holder.contentFrame() : page.mainFrame()
  const area: ElementHandle<Element> | null = (await frame?.waitForSelector(row.area)) ?? null
  if (!area) throw new Error(`${row.name} has no place to type in.`)
  // Not its middle, where a short note has no text.
  await area.click({ offset: { x: 30, y: 12 } })
}
