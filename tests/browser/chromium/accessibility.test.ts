import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningChromium, startChromium, switchSiteOn } from './launch.ts'
import {
  eraseAll,
  openForm,
  paste,
  TELLING_NOTE,
  WORDY_NOTE,
  waitForState,
  waitForTips,
} from './notes.ts'

/** What axe finds in a page in both colour schemes, in a form that a person can act on. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.evaluate(axe.source)
    const results = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    )
    for (const { id, nodes } of results.violations)
      found.push(`${scheme} ${id}: ${nodes.map((node) => node.html).join(' ')}`)
  }
  return found
}

describe('accessibility', () => {
  let chromium: RunningChromium
  let page: Page
  let panel: Page

  beforeAll(async () => {
    chromium = await startChromium()
    page = await openForm(chromium, 'rich-note')
    panel = await chromium.openPanel(page)
  })
  afterAll(() => chromium.close())

  it('finds nothing against the panel when the site is off', async () => {
    await waitForState(panel, 'off')
    expect(await violations(panel)).toEqual([])
  })

  it('finds nothing against the panel when it is quiet', async () => {
    await switchSiteOn(chromium)
    await page.bringToFront()
    await waitForState(panel, 'quiet')
    expect(await violations(panel)).toEqual([])
  })

  it('finds nothing against the panel with tips, closed and open', async () => {
    await paste(page, TELLING_NOTE)
    await waitForTips(panel)
    expect(await violations(panel)).toEqual([])
    await panel.$$eval('details', (all) => {
      for (const details of all) details.setAttribute('open', '')
    })
    expect(await violations(panel)).toEqual([])
    await (await panel.waitForSelector('button.more'))?.click()
    await (await panel.waitForSelector('.gap button'))?.click()
    await panel.waitForSelector('.finish .aside')
    expect(await violations(panel)).toEqual([])
  })

  it('finds nothing against phrases to look at, and what is recorded well', async () => {
    await eraseAll(page)
    await paste(page, `${WORDY_NOTE} Saw Keira on her own in the car for half an hour.`)
    await (await panel.waitForSelector('[data-section="hiding-words"] summary'))?.click()
    await panel.waitForSelector('[data-section="well-recorded"]')
    expect(await violations(panel)).toEqual([])
  })

  it('finds nothing against the panel when it is quiet because the person asked for it', async () => {
    await (await panel.waitForSelector('.quiet-bar button'))?.click()
    await waitForState(panel, 'resting')
    expect(await violations(panel)).toEqual([])
    await (await panel.waitForSelector('main button::-p-text(Bring tips back)'))?.click()
    await waitForTips(panel)
  })

  it('finds nothing against the kept lessons', async () => {
    await (await panel.waitForSelector('article button::-p-aria(Keep for supervision)'))?.click()
    await (await panel.waitForSelector('header button::-p-aria(Kept)'))?.click()
    await panel.waitForSelector('.questions')
    expect(await violations(panel)).toEqual([])
  })

  it('finds nothing against the popup: browsing, results, a lesson', async () => {
    const popup = await chromium.openOwnPage('src/popup/popup.html')
    await popup.waitForSelector('.themes')
    expect(await violations(popup)).toEqual([])
    await popup.type('#search', 'neglect')
    await popup.waitForSelector('.results')
    expect(await violations(popup)).toEqual([])
    await popup.click('.results button')
    await popup.waitForSelector('article')
    expect(await violations(popup)).toEqual([])
  })

  it('finds nothing against the settings', async () => {
    const settings = await chromium.openOwnPage('src/settings/settings.html')
    await settings.waitForSelector('input[type=radio]')
    expect(await violations(settings)).toEqual([])
  })

  it('finds nothing against a lesson in full', async () => {
    const briefing = await chromium.openOwnPage(
      'src/briefing/briefing.html#lessons/try-an-unannounced-visit',
    )
    await briefing.waitForSelector('article.briefing')
    expect(await violations(briefing)).toEqual([])
  })

  it('would find a button without a name', async () => {
    const settings = await chromium.openOwnPage('src/settings/settings.html')
    await settings.evaluate(() => document.body.append(document.createElement('button')))
    expect(await violations(settings)).not.toEqual([])
  })
})
