import type { Page } from 'puppeteer-core'
import { waitForTips } from '../notes.ts'
import { opened, openOwn, press, type State } from './walk.ts'

const BRIEFING = 'src/briefing/briefing.html'

const POPUP_STATES: readonly State[] = [
  { name: 'popup-start', go: (walk) => openOwn(walk, 'src/popup/popup.html', '.themes') },
  {
    name: 'popup-by-review',
    async go(walk) {
      await press(opened(walk), '::-p-text(By review)')
      await press(opened(walk), 'main details summary')
      return opened(walk)
    },
  },
  {
    name: 'popup-results',
    async go(walk) {
      await opened(walk).type('#search', 'unanounced visit')
      await opened(walk).waitForSelector('.results [data-lesson-id]')
      return opened(walk)
    },
  },
  {
    name: 'popup-lesson',
    async go(walk) {
      await press(opened(walk), '.results button')
      await opened(walk).waitForSelector('article')
      return opened(walk)
    },
  },
  {
    name: 'popup-nothing-found',
    async go(walk) {
      await opened(walk).goBack()
      await opened(walk).waitForSelector('.results')
      await opened(walk).$eval('#search', (field) => (field as HTMLInputElement).select())
      await opened(walk).type('#search', 'zzzzqqqq')
      await opened(walk).waitForSelector('[data-state="no-results"]')
      return opened(walk)
    },
  },
]

const SETTINGS_STATES: readonly State[] = [
  {
    name: 'settings',
    isWide: true,
    go: (walk) => openOwn(walk, 'src/settings/settings.html', 'input[type=radio]'),
  },
  {
    name: 'settings-no-address',
    isWide: true,
    async go(walk) {
      await opened(walk).type('#site', 'no address')
      await press(opened(walk), 'form button')
      await opened(walk).waitForSelector('::-p-text(does not look like a web address)')
      return opened(walk)
    },
  },
  {
    name: 'settings-what-is-read',
    isWide: true,
    async go(walk) {
      await press(opened(walk), '[data-picker] button')
      await press(opened(walk), 'button.page')
      await opened(walk).waitForSelector('.passage')
      await opened(walk).$$eval('details', (all) => {
        for (const details of all) details.open = true
      })
      return opened(walk)
    },
  },
  {
    name: 'settings-wrong-adapter',
    isWide: true,
    async go(walk) {
      await opened(walk).type('#adapter-text', '{ "name": "A", "sites": [,] }')
      await press(opened(walk), 'button::-p-text(Add adapter)')
      await opened(walk).waitForSelector('#adapter-problems:not(:empty)')
      return opened(walk)
    },
  },
]

const PAGE_STATES: readonly State[] = [
  {
    name: 'welcome',
    isWide: true,
    go: (walk) => openOwn(walk, 'src/welcome/welcome.html', '#note'),
  },
  {
    name: 'welcome-tips',
    isWide: true,
    async go(walk) {
      await press(opened(walk), '::-p-text(Put in an example)')
      await waitForTips(opened(walk))
      return opened(walk)
    },
  },
  {
    name: 'learning',
    isWide: true,
    go: (walk) => openOwn(walk, 'src/learning/learning.html', '.month'),
  },
  {
    name: 'learning-summary',
    isWide: true,
    async go(walk) {
      await press(opened(walk), '::-p-text(Show the summary)')
      await opened(walk).waitForSelector('.file')
      return opened(walk)
    },
  },
  {
    name: 'learning-nothing-yet',
    isWide: true,
    async go(walk) {
      await opened(walk).evaluate(() => chrome.storage.local.clear())
      return openOwn(walk, 'src/learning/learning.html', '[data-state="nothing-yet"]')
    },
  },
  {
    name: 'supervision-nothing-kept',
    isWide: true,
    async go(walk) {
      await opened(walk).evaluate(() => chrome.storage.session.remove('sheetStart'))
      return openOwn(walk, 'src/supervision/supervision.html', '.paper h2')
    },
  },
  {
    name: 'lesson-in-full',
    isWide: true,
    go: (walk) => openOwn(walk, `${BRIEFING}#lessons/try-an-unannounced-visit`, 'article.briefing'),
  },
  {
    name: 'review',
    isWide: true,
    async go(walk) {
      await press(opened(walk), '.rests a')
      await opened(walk).waitForSelector('.source')
      return opened(walk)
    },
  },
  {
    name: 'all-lessons',
    isWide: true,
    go: async (walk) => withSomeGroups(await openOwn(walk, BRIEFING, '.items')),
  },
  {
    name: 'all-reviews',
    isWide: true,
    go: async (walk) => withSomeGroups(await openOwn(walk, `${BRIEFING}#sources`, '.items')),
  },
]

/** Leaves two groups of a long list: the others are like them, and take as long again to look at. */
async function withSomeGroups(page: Page): Promise<Page> {
  await page.$$eval('.group', (groups) => {
    for (const group of groups.slice(2)) group.remove()
  })
  return page
}

/** The states of the pages that open in a popup or a tab, each from the one before it. */
export const OWN_PAGE_STATES: readonly State[] = [
  ...POPUP_STATES,
  ...SETTINGS_STATES,
  ...PAGE_STATES,
]
