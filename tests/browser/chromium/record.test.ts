import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningChromium, startChromium, switchSiteOn } from './launch.ts'
import { shownLessons, waitForState, waitForTips } from './notes.ts'
import { settle } from './settle.ts'

describe('tips for the record that is shown', () => {
  let chromium: RunningChromium
  let panel: Page
  let page: Page

  beforeAll(async () => {
    chromium = await startChromium()
    await switchSiteOn(chromium)
    page = await chromium.browser.newPage()
    await page.goto(`${chromium.site}/case.html?case=BK-20533&tab=chronology`)
    await page.waitForSelector('body[data-ready="true"]')
    panel = await chromium.openPanel(page)
  })
  afterAll(() => chromium.close())

  it('come from past notes, and say so', async () => {
    await waitForTips(panel)
    expect(await panel.$eval('h1', (heading) => heading.textContent)).toBe('For this record')
  })

  it('follow single-page navigation to another case without a reload', async () => {
    await page.evaluate(() => {
      Object.assign(window, { stayed: true })
    })
    await page.evaluate(() => {
      history.pushState(null, '', '?case=BK-19720&tab=chronology')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await waitForState(panel, 'quiet')
    await page.goBack()
    await waitForTips(panel)
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
  })

  it('do not come from a hidden tab of the record', async () => {
    await page.click('#tab-plan')
    await settle(panel)
    expect(await shownLessons(panel)).toEqual([])
    await page.click('#tab-chronology')
    await waitForTips(panel)
  })

  it('are steady while the page redraws its status area', async () => {
    const before = await shownLessons(panel)
    const redraws = () =>
      page.$eval('[data-redraws]', (area) => Number((area as HTMLElement).dataset.redraws))
    const drawn = await redraws()
    await page.waitForFunction(
      (at) =>
        Number(document.querySelector<HTMLElement>('[data-redraws]')?.dataset.redraws) > at + 1,
      {},
      drawn,
    )
    expect(await shownLessons(panel)).toEqual(before)
  })

  it('follow the tab that is in front', async () => {
    const other = await chromium.browser.newPage()
    await other.goto(`${chromium.site}/index.html`)
    await waitForState(panel, 'quiet')
    await page.bringToFront()
    await waitForTips(panel)
    await other.close()
  })
})
