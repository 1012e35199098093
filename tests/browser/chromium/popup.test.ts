import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type RunningChromium, startChromium } from './launch.ts'
import { shownLessons } from './notes.ts'

describe('the popup', () => {
  let chromium: RunningChromium
  let popup: Page

  beforeAll(async () => {
    chromium = await startChromium()
  })
  afterAll(() => chromium.close())
  beforeEach(async () => {
    await popup?.close()
    popup = await chromium.openOwnPage('src/popup/popup.html')
    await popup.waitForSelector('::-p-text(By theme)')
  })

  const results = () =>
    popup.$$eval('.results [data-lesson-id]', (items) =>
      items.map((item) => (item as HTMLElement).dataset.lessonId ?? ''),
    )
  const titles = () =>
    popup.$$eval('.results strong', (items) =>
      items.map((item) => item.textContent?.toLowerCase() ?? ''),
    )

  it('has the search field ready for typing, and finds as one types', async () => {
    expect(
      await popup.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type),
    ).toBe('search')
    await popup.keyboard.type('bruise')
    await popup.waitForSelector('.results [data-lesson-id]')
    expect((await titles()).slice(0, 5).some((title) => title.includes('bruise'))).toBe(true)
  })

  it('forgives typing errors', async () => {
    await popup.keyboard.type('domestc abus')
    await popup.waitForSelector('.results [data-lesson-id]')
    const themes = await popup.$$eval('.results .soft', (items) =>
      items.slice(0, 3).map((item) => item.textContent ?? ''),
    )
    expect(themes.some((theme) => theme.includes('Domestic abuse'))).toBe(true)
  })

  it('finds by the name of a review', async () => {
    await popup.keyboard.type('rochdale')
    await popup.waitForSelector('.results [data-lesson-id]')
    const [first] = await results()
    await popup.click('.results button')
    await popup.waitForSelector(`article[data-lesson-id="${first}"]`)
    expect(await popup.$eval('.reviews', (list) => list.textContent)).toContain('Rochdale')
  })

  it('works by keyboard alone: search, down, open, read in full, back', async () => {
    await popup.keyboard.type('unannounced')
    await popup.waitForSelector('.results [data-lesson-id]')
    const [first, second] = await results()
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.press('ArrowUp')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector(`article[data-lesson-id="${first}"]`)
    expect(second).not.toBe(first)
    const headings = await popup.$$eval('article h3', (all) =>
      all.map((heading) => heading.textContent),
    )
    expect(headings).toEqual(
      expect.arrayContaining([
        'Front-line staff',
        'Managers',
        'The organisation',
        'Where reviews found this',
      ]),
    )
    await popup.goBack()
    await popup.waitForSelector('.results [data-lesson-id]')
    expect(
      await popup.$eval('input[type=search]', (field) => (field as HTMLInputElement).value),
    ).toBe('unannounced')
  })

  it('narrows by theme group and nation', async () => {
    await popup.keyboard.type('visit')
    await popup.waitForSelector('.results [data-lesson-id]')
    await popup.select('select[aria-label="Themes"]', 'management')
    const narrowed = await results()
    await popup.select('select[aria-label="Themes"]', '')
    expect((await results()).length).toBeGreaterThanOrEqual(narrowed.length)
    expect(await results()).not.toEqual(narrowed)
  })

  it('browses by theme and by review', async () => {
    await (await popup.waitForSelector('.themes button::-p-text(Neglect)'))?.click()
    await popup.waitForSelector('.results [data-lesson-id]')
    expect((await results()).length).toBeGreaterThanOrEqual(10)
    await (await popup.waitForSelector('::-p-text(Show all)'))?.click()
    await (await popup.waitForSelector('button::-p-text(By review)'))?.click()
    await popup.click('main details summary')
    await popup.click('main details[open] .themes button')
    await popup.waitForSelector('.results [data-lesson-id]')
  })

  it('offers the lesson of the week and what recent reviews say most, by keyboard alone', async () => {
    const offered = await popup.$$eval('[data-opens-lesson]', (buttons) =>
      buttons.map((button) => (button as HTMLElement).dataset.opensLesson ?? ''),
    )
    expect(new Set(offered).size).toBeGreaterThanOrEqual(5)
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.press('ArrowUp')
    await popup.keyboard.press('ArrowUp')
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('search')
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.press('ArrowDown')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector(`article[data-lesson-id="${offered[1]}"]`)
    await popup.goBack()
    await popup.waitForSelector('::-p-text(Lesson of the week)')
  })

  it('needs no sideways scrolling at 320 pixels', async () => {
    await popup.setViewport({ width: 320, height: 600 })
    await popup.waitForSelector('[data-opens-lesson]')
    expect(
      await popup.evaluate(() =>
        [document.documentElement, document.querySelector('main')].map(
          (each) => each && each.scrollWidth <= each.clientWidth,
        ),
      ),
    ).toEqual([true, true])
  })

  it('opens a lesson in full on a page of its own, from which its reviews can be read', async () => {
    await popup.keyboard.type('rochdale')
    await popup.waitForSelector('.results [data-lesson-id]')
    const [lesson] = await results()
    await popup.click('.results button')
    const opens = chromium.browser.waitForTarget((target) => target.url().includes('/briefing/'))
    await (await popup.waitForSelector('a::-p-text(Open in full)'))?.click()
    const briefing = (await (await opens).page()) as Page
    await briefing.waitForSelector(`article[data-lesson-id="${lesson}"]`)
    await briefing.click('.rests a')
    await briefing.waitForSelector('::-p-text(What it found, in our words)')
    await (await briefing.waitForSelector('.source .others a'))?.click()
    await briefing.waitForSelector('article.briefing')
    await briefing.goto(`${chromium.extension}/src/briefing/briefing.html#lessons/no-such-lesson`)
    await briefing.waitForSelector('.items')
    await briefing.close()
  })

  it('says so when nothing is found', async () => {
    await popup.keyboard.type('zzzzqqqq')
    await popup.waitForSelector('[data-state="no-results"]')
    expect(await shownLessons(popup)).toEqual([])
  })

  it('opens at a lesson or a search that the address bar asked for', async () => {
    await popup.keyboard.type('sleep')
    await popup.waitForSelector('.results [data-lesson-id]')
    const [lesson] = await results()
    const linked = await chromium.openOwnPage(`src/popup/popup.html#lesson=${lesson}`)
    await linked.waitForSelector(`article[data-lesson-id="${lesson}"]`)
    await linked.close()
    const searched = await chromium.openOwnPage('src/popup/popup.html#search=sleep')
    await searched.waitForSelector(`[data-lesson-id="${lesson}"]`)
    await searched.close()
  })
})
