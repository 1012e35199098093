import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RunningChromium } from './launch.ts'
import { layoutShifts, watchLayoutShifts } from './layout-shifts.ts'
import { paste, shownLessons, startBesideForm, TELLING_NOTE, waitForTips } from './notes.ts'
import { settle } from './settle.ts'

describe('the side panel', () => {
  let chromium: RunningChromium
  let page: Page
  let panel: Page

  beforeAll(async () => {
    ;({ chromium, page, panel } = await startBesideForm('new-note'))
    await paste(page, TELLING_NOTE)
    await settle(panel)
  })
  afterAll(() => chromium?.close())
  beforeEach(async () => {
    await panel.evaluate(() => chrome.storage.local.clear())
    await panel.reload()
    await waitForTips(panel)
  })

  const stored = () =>
    panel.evaluate(
      async () =>
        (await chrome.storage.local.get('feedback')).feedback as
          | Record<string, Record<string, unknown>>
          | undefined,
    )
  const tap = async (name: string) => {
    const button = await panel.waitForSelector(`main button::-p-aria(${name})`)
    await button?.click()
  }

  it('says for each tip what to do, why, what prompted it, and which reviews found it', async () => {
    const tips = await panel.$$eval('article', (articles) =>
      articles.map((article) => ({
        title: article.querySelector('h2')?.textContent ?? '',
        why: article.querySelector('h2 + p')?.textContent ?? '',
        prompts: article.querySelectorAll('.prompts mark').length,
        links: [...article.querySelectorAll<HTMLAnchorElement>('.reviews a')].map(
          (link) => link.href,
        ),
      })),
    )
    for (const tip of tips) {
      expect(tip.title.length).toBeGreaterThan(10)
      expect(tip.why.length).toBeGreaterThan(20)
      expect(tip.prompts).toBeGreaterThan(0)
      expect(tip.links.length).toBeGreaterThan(0)
      expect(tip.links.every((link) => /^https?:\/\//.test(link))).toBe(true)
    }
  })

  it('opens to the key messages of the reader’s role first', async () => {
    const first = () => panel.$eval('article .messages h3', (heading) => heading.textContent)
    await panel.click('article details summary')
    expect(await first()).toBe('Front-line staff')
    const settings = await chromium.openOwnPage('src/settings/settings.html')
    await (await settings.waitForSelector('::-p-aria(Team manager \\(Managers\\))'))?.click()
    await settings.close()
    await page.bringToFront()
    await expect.poll(first).toBe('Managers')
  })

  it('remembers "useful" as a count, and takes it back', async () => {
    const [lesson = ''] = await shownLessons(panel)
    await tap('Useful')
    await expect.poll(async () => (await stored())?.[lesson]?.useful).toBe(1)
    await tap('Useful')
    await expect.poll(async () => (await stored())?.[lesson]?.useful).toBe(0)
  })

  it('sets a tip aside for this note with "not relevant", and brings it back', async () => {
    const [lesson = ''] = await shownLessons(panel)
    await tap('Not relevant')
    await tap('Undo')
    await expect.poll(() => shownLessons(panel)).toContain(lesson)
    expect(
      await panel.$eval(`article[data-lesson-id="${lesson}"] h2`, (title) => title.textContent),
    ).toBeTruthy()
    await tap('Not relevant')
    await expect.poll(async () => (await stored())?.[lesson]?.notRelevant).toBe(1)
    await panel.reload()
    await panel.waitForSelector('article[data-lesson-id], [data-state="quiet"]')
    expect(await shownLessons(panel)).not.toContain(lesson)
  })

  it('rests a tip until tomorrow with "later"', async () => {
    const [lesson = ''] = await shownLessons(panel)
    await tap('Remind me later')
    await expect
      .poll(async () => (await stored())?.[lesson]?.restsUntil)
      .toMatch(/^\d{4}-\d\d-\d\d$/)
    await panel.reload()
    await panel.waitForSelector('article[data-lesson-id], [data-state="quiet"]')
    expect(await shownLessons(panel)).not.toContain(lesson)
  })

  it('keeps a lesson for supervision with its questions', async () => {
    const [lesson = ''] = await shownLessons(panel)
    await tap('Keep for supervision')
    await (await panel.waitForSelector('header button::-p-aria(Kept)'))?.click()
    await panel.waitForSelector(`article[data-lesson-id="${lesson}"] .questions li`)
    await tap('Talked over')
    await panel.waitForSelector('[data-state="nothing-kept"]')
  })

  it('does not move while it opens, up to the first tip', async () => {
    const opened = await chromium.browser.newPage()
    await watchLayoutShifts(opened)
    for (let opening = 0; opening < 3; opening++) {
      await opened.goto(`${chromium.extension}/src/panel/panel.html`)
      await waitForTips(opened)
      expect(await layoutShifts(opened)).toBe(0)
    }
    await opened.evaluate(() => document.body.prepend(document.createElement('hr')))
    await expect
      .poll(() => layoutShifts(opened), { message: 'a line that is put in is noticed' })
      .not.toBe(0)
    await opened.close()
  })

  it('fits 320 pixels without sideways scrolling', async () => {
    await panel.setViewport({ width: 320, height: 800 })
    await panel.$$eval('details', (all) => {
      for (const details of all) details.setAttribute('open', '')
    })
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    )
  })
})
