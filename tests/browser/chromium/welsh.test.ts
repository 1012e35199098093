import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import cy from '../../../public/_locales/cy/messages.json' with { type: 'json' }
import list from '../../pages/site/whole-record/what-is-in-it.json' with { type: 'json' }
import { allowSite } from './launch.ts'
import { lookAtWhole, showChronology } from './looking-over.ts'
import {
  type BesideAForm,
  eraseAll,
  paste,
  startBesideForm,
  TELLING_NOTE,
  WORDY_NOTE,
  waitForState,
  waitForTips,
} from './notes.ts'
import { axeFaults, overflowFaults } from './states/faults.ts'

const NARROW = { width: 320, height: 720 }
const PICTURES = process.env.WELSH_PICTURES

type Key = keyof typeof cy
const said = (key: Key) => cy[key].message

/** Common words of English that Welsh does not have. */
const ENGLISH =
  /\b(?:the|and|of|for|with|this|that|you|your|are|not|have|has|from|which|when|what|it|they)\b/i

/**
 * What stands on a page outside of what is marked as English, in words or as a name for a screen reader. What such a
 * name says after a colon is a lesson's, and the names of marks on the time line end in the record's words: neither can
 * be marked.
 */
function welshPartOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isWelsh = (element: Element | null | undefined) =>
      element?.checkVisibility() && element.closest('[lang]')?.getAttribute('lang') === 'cy'
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isWelsh(node.parentElement)) found.push(node.textContent?.trim() ?? '')
    for (const each of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder'])
        if (each instanceof HTMLElement && isWelsh(each) && each.hasAttribute(name))
          found.push(each.getAttribute(name)?.replace(/: .*/, '') ?? '')
    return found.filter(Boolean)
  })
}

describe('the interface in Welsh', () => {
  let beside: BesideAForm
  beforeAll(async () => {
    beside = await startBesideForm('rich-note', { isOn: false })
  })
  afterAll(() => beside?.chromium.close())

  const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang)

  /** Looks at one state of a page: it is Welsh, fits a narrow window, and a screen reader can use it. */
  const check = async (page: Page, name: string, keys: readonly Key[]) => {
    await page.setViewport(NARROW)
    // What stands at the top of the panel covers whatever is scrolled beneath it.
    await page.evaluate(() => scrollTo(0, 0))
    expect(await languageOf(page)).toBe('cy')
    const welsh = await welshPartOf(page)
    const all = welsh.join('\n')
    for (const key of keys) expect(all).toContain(said(key))
    expect(welsh.filter((words) => ENGLISH.test(words))).toEqual([])
    expect(await overflowFaults(page)).toEqual([])
    expect(await axeFaults(page, 'light')).toEqual([])
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true })
  }

  it('comes at once, on each page that is open, when a person chooses it in the settings', async () => {
    const { chromium, panel } = beside
    await waitForState(panel, 'off')
    expect(await languageOf(panel)).toBe('en-GB')
    const settings = await chromium.openOwnPage('src/settings/settings.html')
    await (await settings.waitForSelector('input[name="language"][value="cy"]'))?.click()
    await settings.waitForSelector(`::-p-text(${said('attentionTitle')})`)
    expect(await settings.title()).toBe(said('settingsTitle'))
    const chosen = await settings.$eval('input[name="language"]:checked', (each) =>
      each.getAttribute('value'),
    )
    expect(chosen).toBe('cy')
    await check(settings, 'settings', ['settings', 'roleTitle', 'attentionTitle', 'sitesTitle'])
    // The panel speaks about the page in front.
    await beside.page.bringToFront()
    await panel.waitForSelector(`::-p-text(${said('offTitle')})`)
    await check(panel, 'panel-off', ['offTitle', 'offPromise', 'panelKept'])
    await allowSite(chromium)
    await settings.bringToFront()
    await settings.type('#site', chromium.site)
    await settings.click('form button')
    await settings.waitForSelector('[role="status"]:not(:empty)')
    await check(settings, 'settings-site', ['switchOff'])
    await settings.close()
  })

  it('is in the panel, while lessons and notes are marked as English', async () => {
    const { page, panel } = beside
    await page.bringToFront()
    await waitForState(panel, 'quiet')
    await check(panel, 'panel-quiet', ['calmReady', 'quietFor'])
    await paste(page, TELLING_NOTE)
    await waitForTips(panel)
    for (const summary of await panel.$$('article summary')) await summary.click()
    await check(panel, 'panel-tips', [
      'panelForNote',
      'tipUseful',
      'whyThis',
      'sureTitle',
      'finishTitle',
    ])
    const marked = await panel.$$eval('article h2', (all) => all.map((each) => each.lang))
    expect(new Set(marked)).toEqual(new Set(['en-GB']))
    await eraseAll(page)
    await paste(page, WORDY_NOTE)
    await (await panel.waitForSelector('[data-section="hiding-words"] summary'))?.click()
    await check(panel, 'panel-hiding-words', ['hidingTitle', 'hidingInstead', 'hidingNotHere'])
  })

  it('is in the look at a whole record, while the words of the record are marked as English', async () => {
    const { chromium, page, panel } = beside
    await page.bringToFront()
    await showChronology(page, chromium.site, '')
    await lookAtWhole(panel, list.record.entries)
    await check(panel, 'panel-whole-record', ['reviewTimeLine', 'reviewShownBy', 'reviewLesson'])
  })

  it('is in the popup, with the names of themes', async () => {
    const popup = await beside.chromium.openOwnPage('src/popup/popup.html')
    await popup.waitForSelector('.themes')
    await check(popup, 'popup', ['popupOfTheWeek', 'group_harm', 'theme_neglect', 'popupByTheme'])
    await popup.type('input[type=search]', 'bedroom')
    await (await popup.waitForSelector('[data-lesson-id] button'))?.click()
    await popup.waitForSelector('article.full')
    await check(popup, 'popup-lesson', ['popupBackToLessons', 'toThinkOver', 'whereReviewsFound'])
    await popup.close()
  })

  it('is on all other pages', async () => {
    const { chromium } = beside
    for (const [path, drawn, keys] of [
      ['welcome/welcome', '.promises', ['welcomeNever', 'tryTitle']],
      ['supervision/supervision', 'main h1', ['sheetPrepare', 'sheetQuestions']],
      ['learning/learning', 'li[data-lesson-id], [data-state]', ['myLearning']],
    ] as const) {
      const page = await chromium.openOwnPage(`src/${path}.html`)
      await page.waitForSelector(drawn)
      await check(page, path.replace(/^.*\//, ''), keys)
      await page.close()
    }
  })

  it('is round a lesson in full, which is marked as English', async () => {
    const page = await beside.chromium.openOwnPage('src/briefing/briefing.html')
    await page.waitForSelector('main h1')
    const list = await welshPartOf(page)
    expect(list).toContain(said('pageLessonsTitle'))
    expect(list.filter((words) => ENGLISH.test(words))).toEqual([])
    await page.click('.items a')
    await page.waitForSelector('article.briefing')
    await check(page, 'briefing', ['pageSkip', 'pageLessons', 'pageBriefing', 'pageToDo'])
    await page.close()
  })

  it('goes back to English by the first page, on one tap', async () => {
    const welcome = await beside.chromium.openOwnPage('src/welcome/welcome.html')
    await (await welcome.waitForSelector('.languages button[lang="en"]'))?.click()
    await welcome.waitForSelector('::-p-text(It never keeps, sends or changes)')
    await beside.panel.waitForSelector('::-p-text(Settings)')
    expect([await languageOf(welcome), await languageOf(beside.panel)]).toEqual(['en-GB', 'en-GB'])
    await welcome.close()
  })
})
