import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import cases from '../../pages/site/notes.json' with { type: 'json' }
import { type LaunchOptions, type RunningChromium, startChromium, switchSiteOn } from './launch.ts'

/** The forms of the fictional site in which a note can be written. */
export type Form = 'new-note' | 'rich-note' | 'frame-note' | 'strict'

/** Longer than tips take to settle after the last key, in milliseconds. */
export const SETTLED = 2600

/** A fictional note that should bring up tips, and one that should not. */
export const TELLING_NOTE = textOf('note-01')
export const CALM_NOTE = textOf('note-17')

/** A fictional note with phrases that can hide a child. */
export const WORDY_NOTE =
  'Visit to the home on Tuesday at four as arranged. Keira is streetwise and puts herself at risk. She makes a lifestyle choice to stay with older lads. Dad is not on the scene. Mum is hard to engage and was a DNA at the last two core groups.'

function textOf(id: string): string {
  const note = cases.find((each) => each.id === id)
  if (!note) throw new Error(`There is no note ${id} on the fictional site.`)
  return note.text
}

/** Opens a form in a tab of its own. */
export async function openForm(
  { browser, site }: RunningChromium,
  form: Form,
  record = 'BK-19958',
): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(`${site}/${form}.html?case=${record}`)
  await page.waitForSelector('body[data-ready="true"]')
  return page
}

/** A form in front, and the panel beside it. */
export interface BesideAForm {
  chromium: RunningChromium
  page: Page
  panel: Page
}

/** Starts Chromium with the site switched on, opens a form and the panel beside it. */
export async function startBesideForm(
  form: Form,
  { isOn = true, ...options }: LaunchOptions & { isOn?: boolean } = {},
): Promise<BesideAForm> {
  const chromium = await startChromium(options)
  try {
    if (isOn) await switchSiteOn(chromium)
    const page = await openForm(chromium, form)
    return { chromium, page, panel: await chromium.openPanel(page) }
  } catch (error) {
    await chromium.close()
    throw error
  }
}

/** The editor of a form, also when it stands in a frame. */
export async function editorOf(page: Page): Promise<ElementHandle<Element>> {
  const frame = await page.$('#note-frame')
  const inside: Frame | null = frame ? await frame.contentFrame() : page.mainFrame()
  const editor = await inside?.waitForSelector('#note')
  if (!editor) throw new Error('The page has no editor.')
  return editor
}

/** Writes a note as pasting does: one input event for the whole text. */
export async function paste(page: Page, text: string): Promise<void> {
  await (await editorOf(page)).focus()
  const client = await page.createCDPSession()
  await client.send('Input.insertText', { text })
  await client.detach()
}

/** Takes everything out of the editor by keyboard. */
export async function eraseAll(page: Page): Promise<void> {
  await (await editorOf(page)).focus()
  await page.keyboard.down('Control')
  await page.keyboard.press('KeyA')
  await page.keyboard.up('Control')
  await page.keyboard.press('Backspace')
}

/** Ids of the lessons that the panel shows now. */
export function shownLessons(panel: Page): Promise<string[]> {
  return panel.$$eval('article[data-lesson-id]', (articles) =>
    articles.map((article) => (article as HTMLElement).dataset.lessonId ?? ''),
  )
}

/** Waits until the panel shows at least one tip. */
export async function waitForTips(panel: Page): Promise<void> {
  await panel.waitForSelector('article[data-lesson-id]', { timeout: 15_000 })
}

/** Waits until the panel is in a calm state such as "quiet". */
export async function waitForState(panel: Page, state: string): Promise<void> {
  await panel.waitForSelector(`[data-state="${state}"]`, { timeout: 15_000 })
}

/** Lets some time pass. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
