/** `npm run screenshots`: a picture of every state of the extension's own pages, light and dark, to look at. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import {
  BUILD,
  type RunningChromium,
  startChromium,
  switchSiteOn,
} from '../tests/browser/chromium/launch.ts'
import {
  CALM_NOTE,
  eraseAll,
  openForm,
  paste,
  pause,
  SETTLED,
  TELLING_NOTE,
  WORDY_NOTE,
  waitForState,
  waitForTips,
} from '../tests/browser/chromium/notes.ts'
import { photographFirefox } from '../tests/browser/firefox/screenshot.ts'

const FOLDER = 'demo-output/screenshots'
/** The narrowest panel that has to be readable, in CSS pixels. */
const NARROW = { width: 320, height: 720 }

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
await panelAndPopup()
await brokenPack()
await photographFirefox(join(FOLDER, 'firefox-page-and-sidebar.png'), { width: 1280, height: 860 })
console.log(`The pictures are in ${FOLDER}.`)

async function shoot(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`), fullPage: true })
  }
}

async function panelAndPopup(): Promise<void> {
  const chromium = await startChromium()
  try {
    const alone = await chromium.openOwnPage('src/panel/panel.html')
    for (const page of await chromium.browser.pages()) if (page !== alone) await page.close()
    await alone.setViewport(NARROW)
    await alone.reload()
    await shoot(alone, 'panel-preparing')
    const page = await openForm(chromium, 'rich-note')
    await alone.close()
    const panel = await chromium.openPanel(page)
    await panel.setViewport(NARROW)
    await waitForState(panel, 'off')
    await shoot(panel, 'panel-off')
    await switchSiteOn(chromium)
    await page.bringToFront()
    await tips(page, panel)
    await popup(chromium)
    await settings(chromium)
    await welcomeAndLearning(chromium)
  } finally {
    await chromium.close()
  }
}

async function tips(page: Page, panel: Page): Promise<void> {
  await waitForState(panel, 'quiet')
  await shoot(panel, 'panel-quiet-record')
  await paste(page, CALM_NOTE)
  await pause(SETTLED)
  await shoot(panel, 'panel-quiet-note')
  await eraseAll(page)
  await paste(page, TELLING_NOTE)
  await waitForTips(panel)
  await shoot(panel, 'panel-tips')
  await panel.click('article details summary')
  await shoot(panel, 'panel-tip-why')
  await panel.click('article details summary')
  await (await panel.$('button.more'))?.click()
  await (await panel.$('.gap button'))?.click()
  await pause(500)
  await shoot(panel, 'panel-tips-all')
  await (await panel.$('button.prompt'))?.focus()
  await pause(500)
  await page.screenshot({ path: join(FOLDER, 'page-words-pointed-at.png') })
  await panel.click('article details:nth-of-type(2) summary')
  await shoot(panel, 'panel-tip-open')
  await panel.click('article button::-p-aria(Useful)')
  await panel.click('article button::-p-aria(Keep for supervision)')
  await shoot(panel, 'panel-tip-useful-and-kept')
  await panel.click('article:last-of-type button::-p-aria(Not relevant)')
  await pause(500)
  await shoot(panel, 'panel-tip-set-aside')
  await panel.click('header button::-p-aria(Kept)')
  await pause(300)
  await shoot(panel, 'panel-kept')
  await panel.click('main button::-p-aria(Talked over)')
  await pause(300)
  await shoot(panel, 'panel-nothing-kept')
  await panel.click('header button::-p-aria(Back to tips)')
  await eraseAll(page)
  await paste(page, WORDY_NOTE)
  await pause(SETTLED)
  await panel.click('[data-section="hiding-words"] summary')
  await shoot(panel, 'panel-hiding-words')
  for (const asked of ['an hour', 'this site']) {
    await panel.click(`.quiet-bar button::-p-text(${asked})`)
    await waitForState(panel, 'resting')
    await shoot(panel, `panel-quiet-for-${asked.replace(' ', '-')}`)
    await panel.click('main button::-p-text(Bring tips back)')
    await panel.waitForSelector('.quiet-bar')
  }
}

async function popup(chromium: RunningChromium): Promise<void> {
  const page = await chromium.openOwnPage('src/popup/popup.html')
  await page.setViewport({ width: 400, height: 600 })
  await page.waitForSelector('.themes')
  await shoot(page, 'popup-browse')
  await page.click('::-p-text(By review)')
  await shoot(page, 'popup-by-review')
  await page.type('#search', 'unanounced visit')
  await page.waitForSelector('.results')
  await shoot(page, 'popup-results')
  await page.click('.results button')
  await page.waitForSelector('article')
  await shoot(page, 'popup-lesson')
  await page.goBack()
  await page.waitForSelector('#search')
  await page.type('#search', ' zzzzz qqqqq')
  await pause(300)
  await shoot(page, 'popup-other-search')
  await page.close()
}

async function settings(chromium: RunningChromium): Promise<void> {
  const page = await chromium.openOwnPage('src/settings/settings.html')
  await page.waitForSelector('input[type=radio]')
  for (const width of [320, 900]) {
    await page.setViewport({ width, height: 900 })
    await shoot(page, `settings-${width}`)
  }
}

async function welcomeAndLearning(chromium: RunningChromium): Promise<void> {
  const welcome = await chromium.openOwnPage('src/welcome/welcome.html')
  await welcome.waitForSelector('#note')
  for (const width of [320, 900]) {
    await welcome.setViewport({ width, height: 900 })
    await shoot(welcome, `welcome-${width}`)
  }
  await welcome.click('::-p-text(Put in an example)')
  await waitForTips(welcome)
  await shoot(welcome, 'welcome-tips')
  await welcome.close()
  const learning = await chromium.openOwnPage('src/learning/learning.html')
  await learning.waitForSelector('.month')
  await learning.click('::-p-text(Show the summary)')
  for (const width of [320, 900]) {
    await learning.setViewport({ width, height: 900 })
    await shoot(learning, `learning-${width}`)
  }
  await learning.emulateMediaType('print')
  await shoot(learning, 'learning-printed')
  await learning.close()
}

async function brokenPack(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'))
  cpSync(BUILD, folder, { recursive: true })
  writeFileSync(join(folder, 'library/pack.json'), '{}')
  const chromium = await startChromium({ folder })
  try {
    await switchSiteOn(chromium)
    const page = await openForm(chromium, 'new-note')
    const panel = await chromium.openPanel(page)
    await panel.setViewport(NARROW)
    await waitForState(panel, 'trouble')
    await shoot(panel, 'panel-trouble')
  } finally {
    await chromium.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
