import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { allowSite, type RunningChromium, startChromium } from './launch.ts'
import { CALM_NOTE, TELLING_NOTE, waitForTips } from './notes.ts'

/** No word of any language: if it is found anywhere, it was kept. */
const MARKER = 'quorvexilant'

describe('the first page', () => {
  let chromium: RunningChromium
  let page: Page

  beforeAll(async () => {
    chromium = await startChromium()
  })
  afterAll(() => chromium.close())
  beforeEach(async () => {
    await page?.close()
    page = await chromium.openOwnPage('src/welcome/welcome.html')
    await page.waitForSelector('#note')
  })

  const write = async (text: string) => {
    await page.focus('#note')
    const client = await page.createCDPSession()
    await client.send('Input.insertText', { text })
    await client.detach()
  }
  const tips = () => page.$$eval('article[data-lesson-id]', (all) => all.length)
  const kept = () =>
    page.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    )
  const welcomes = () =>
    chromium.browser.targets().filter((target) => target.url().includes('/welcome/')).length

  it('opens once when the extension is installed, behind the page that was in front', async () => {
    const opened = await chromium.browser.waitForTarget(
      (target) => target.url().includes('/welcome/') && target !== page.target(),
    )
    const installed = (await opened.page()) as Page
    await page.bringToFront()
    await chromium.killWorker()
    await page.click('::-p-text(Put in an example)')
    await waitForTips(page)
    expect(welcomes()).toBe(2)
    await installed.close()
  })

  it('says in four sentences what it does and never does', async () => {
    const promises = await page.$$eval('.promises li', (all) => all.map((each) => each.textContent))
    expect(promises).toHaveLength(4)
    for (const promise of promises) expect(promise?.match(/\./g)).toHaveLength(1)
  })

  it('shows the tips for a made-up note with their words, and keeps nothing of it', async () => {
    const before = await kept()
    await write(`${TELLING_NOTE} ${MARKER}`)
    await waitForTips(page)
    const [quote] = await page.$$eval('article mark', (all) => all.map((each) => each.textContent))
    expect(TELLING_NOTE).toContain(quote)
    expect(await kept()).toBe(before)
    expect(await kept()).not.toContain(MARKER)
    await page.click('::-p-text(Empty the box)')
    await page.waitForFunction(() => !document.querySelector('article'))
  })

  it('has an example that brings up tips, by keyboard alone', async () => {
    await page.focus('#note')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await waitForTips(page)
    expect(await tips()).toBeLessThanOrEqual(3)
    expect(await page.$eval('#try ~ [role=status]', (each) => each.textContent)).toMatch(
      /tips? for/,
    )
  })

  it('stays quiet for a note with nothing to raise, and says so', async () => {
    await write(CALM_NOTE)
    await page.waitForSelector('::-p-text(Nothing to raise here)')
    expect(await tips()).toBe(0)
  })

  it('switches a site on by its address, and says what an address looks like', async () => {
    await page.type('#site', 'no address')
    await page.click('form button')
    await page.waitForSelector('::-p-text(does not look like a web address)')
    await allowSite(chromium)
    await page.bringToFront()
    await page.$eval('#site', (field) => (field as HTMLInputElement).select())
    await page.type('#site', chromium.site)
    await page.click('form button')
    await page.waitForSelector('::-p-text(Tips are on for)')
  })

  it('can be opened from the settings', async () => {
    const settings = await chromium.openOwnPage('src/settings/settings.html')
    await (await settings.waitForSelector('a[href*="welcome.html"]'))?.click()
    await settings.waitForSelector('#note')
    await settings.close()
  })

  it('fits 320 pixels with tips, and axe finds nothing against it in either scheme', async () => {
    await page.setViewport({ width: 320, height: 700 })
    await write(TELLING_NOTE)
    await waitForTips(page)
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run(),
      )
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual(
        [],
      )
    }
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true)
  })
})
