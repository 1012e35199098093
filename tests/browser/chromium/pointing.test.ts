import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningChromium, startChromium, switchSiteOn } from './launch.ts'
import { openForm, paste, TELLING_NOTE, waitForTips } from './notes.ts'

describe('pointing at the words that prompted a tip', () => {
  let chromium: RunningChromium

  beforeAll(async () => {
    chromium = await startChromium()
    await switchSiteOn(chromium)
  })
  afterAll(() => chromium.close())

  const marked = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('lessons-at-hand') ?? [])].map((range) => range.toString()),
    )

  it('marks just those words in a rich-text note, by hover and by keyboard, and takes the mark away', async () => {
    const page = await openForm(chromium, 'rich-note')
    const panel = await chromium.openPanel(page)
    await paste(page, TELLING_NOTE)
    await waitForTips(panel)
    const prompt = await panel.waitForSelector('button.prompt')
    const quoted = await prompt?.$eval('mark', (mark) => mark.textContent)
    await prompt?.hover()
    await expect.poll(() => marked(page)).toEqual([quoted])
    await panel.mouse.move(0, 0)
    await expect.poll(() => marked(page)).toEqual([])
    await prompt?.focus()
    await expect.poll(() => marked(page)).toEqual([quoted])
    await page.close()
    await panel.close()
  })

  it('quotes the words in their sentence for a text box, where no mark can be made', async () => {
    const page = await openForm(chromium, 'new-note')
    const panel = await chromium.openPanel(page)
    await paste(page, TELLING_NOTE)
    await waitForTips(panel)
    expect(await panel.$('button.prompt')).toBeNull()
    const [sentence, quote] = await panel.$eval('p.prompt', (prompt) => [
      prompt.textContent ?? '',
      prompt.querySelector('mark')?.textContent ?? '',
    ])
    expect(TELLING_NOTE).toContain(quote)
    expect(TELLING_NOTE).toContain(sentence?.replaceAll('…', ''))
    await page.close()
  })
})
