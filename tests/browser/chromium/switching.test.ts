import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningChromium, switchSiteOn } from './launch.ts'
import {
  paste,
  pause,
  SETTLED,
  shownLessons,
  startBesideForm,
  TELLING_NOTE,
  waitForState,
  waitForTips,
} from './notes.ts'

describe('switching a site on and off', () => {
  let chromium: RunningChromium
  let page: Page
  let panel: Page

  beforeAll(async () => {
    ;({ chromium, page, panel } = await startBesideForm('rich-note', { isOn: false }))
  })
  afterAll(() => chromium?.close())

  const registered = async () =>
    (await chromium.worker()).evaluate(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length,
    )
  const granted = async () =>
    (await chromium.worker()).evaluate(
      async () => (await chrome.permissions.getAll()).origins ?? [],
    )

  const switchOffInSettings = async () => {
    const settings = await chromium.openOwnPage('src/settings/settings.html')
    const off = await settings.waitForSelector('button[aria-label^="Switch off"]')
    await off?.click()
    await settings.waitForSelector('::-p-text(the permission is given back)')
    await settings.close()
  }

  it('runs nothing at all on a site that is off', async () => {
    await paste(page, TELLING_NOTE)
    await pause(SETTLED)
    await waitForState(panel, 'off')
    expect(await registered()).toBe(0)
    expect(await granted()).toEqual([])
  })

  it('starts reading in tabs that were open before, without a reload', async () => {
    await switchSiteOn(chromium)
    await page.bringToFront()
    await waitForTips(panel)
    expect(await registered()).toBe(1)
  })

  it('falls silent at once and gives the permission back when switched off in the settings', async () => {
    await switchOffInSettings()
    await page.bringToFront()
    await waitForState(panel, 'off')
    expect(await granted()).toEqual([])
    expect(await registered()).toBe(0)
    await paste(page, ' More words.')
    await pause(SETTLED)
    expect(await shownLessons(panel)).toEqual([])
  })

  it('says what an address should look like when it is none', async () => {
    const settings = await chromium.openOwnPage('src/settings/settings.html')
    await settings.type('#site', 'not an address')
    await settings.click('form button')
    expect(
      await settings.waitForSelector('::-p-text(does not look like a web address)'),
    ).toBeTruthy()
    await settings.close()
  })

  it('rests on pages of the browser, and says so', async () => {
    const own = await chromium.browser.newPage()
    await own.goto('chrome://version')
    expect(
      await panel.waitForSelector('[data-state="off"], [data-state="restricted"]'),
    ).toBeTruthy()
    await own.close()
  })
})
