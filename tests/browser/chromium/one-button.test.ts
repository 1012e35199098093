import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allowSite, pressToolbarButton, type RunningChromium } from './launch.ts'
import { paste, startBesideForm, TELLING_NOTE, waitForState, waitForTips } from './notes.ts'

describe('the one button in the panel that switches a site on', () => {
  let chromium: RunningChromium
  let page: Page
  let panel: Page

  beforeAll(async () => {
    ;({ chromium, page, panel } = await startBesideForm('rich-note', { isOn: false }))
  })
  afterAll(() => chromium?.close())

  it('has the browser ask in its toolbar while it hides which site this is', async () => {
    await waitForState(panel, 'off')
    await (await panel.waitForSelector('::-p-text(Switch on for this site)'))?.click()
    await panel.waitForSelector('::-p-text(Now choose “Allow”)')
  })

  it('names the site and switches it on, once the toolbar button was pressed', async () => {
    await paste(page, TELLING_NOTE)
    await allowSite(chromium)
    await page.bringToFront()
    await pressToolbarButton(chromium, page)
    const { host } = new URL(chromium.site)
    const button = await panel.waitForSelector(`::-p-aria(Switch on for ${host})`)
    await button?.click()
    await waitForTips(panel)
    const granted = await panel.evaluate(() => chrome.permissions.getAll())
    expect(granted.origins).toHaveLength(1)
  })
})
