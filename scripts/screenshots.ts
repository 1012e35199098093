/**
 * `npm run screenshots [-- NAME …]`: a picture of every state of the extension's own pages, light, dark, with more
 * contrast and with a person's own colours, to look at. NAME: only the states whose names begin so.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { BUILD } from '../tests/browser/chromium/launch.ts'
import { startBesideForm, waitForState } from '../tests/browser/chromium/notes.ts'
import { emulate, SETTINGS, type Setting } from '../tests/browser/chromium/states/emulate.ts'
import { STATES } from '../tests/browser/chromium/states/states.ts'
import { startWalk, type Walk } from '../tests/browser/chromium/states/walk.ts'
import { photographFirefox } from '../tests/browser/firefox/screenshot.ts'

const FOLDER = process.env.PICTURES ?? 'demo-output/screenshots'
/** The narrowest panel that has to be readable, in CSS pixels. */
const NARROW = { width: 320, height: 720 }
const WIDE = { width: 900, height: 900 }
/** As wide as the browser draws a popup. */
const POPUP = { width: 400, height: 600 }

const only = process.argv.slice(2)
const isAll = only.length === 0
if (isAll) rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
await everyState()
if (isAll) {
  await brokenPack()
  await photographFirefox(join(FOLDER, 'firefox-page-and-sidebar.png'), {
    width: 1280,
    height: 860,
  })
}
console.log(`The pictures are in ${FOLDER}.`)

async function everyState(): Promise<void> {
  const walk = await startWalk()
  try {
    await preparing(walk)
    for (const { name, go, isWide } of STATES) {
      const page = await go(walk)
      if (!isAll && !only.some((start) => name.startsWith(start))) continue
      await page.setViewport(NARROW)
      await shoot(page, name)
      const wider = isWide ? WIDE : name.startsWith('popup') ? POPUP : undefined
      if (wider) {
        await page.setViewport(wider)
        await shoot(page, `${name}-wide`, ['light', 'dark'])
      }
      if (name === 'panel-tips-all') await pointedAt(walk)
      if (name.startsWith('learning')) await printed(page, name)
    }
  } finally {
    await walk.chromium.close()
  }
}

async function shoot(
  page: Page,
  name: string,
  settings: readonly Setting[] = Object.keys(SETTINGS) as Setting[],
): Promise<void> {
  for (const setting of settings) {
    await emulate(page, setting)
    await page.screenshot({ path: join(FOLDER, `${name}-${setting}.png`), fullPage: true })
  }
  await emulate(page, 'light')
}

/** The panel by itself in a tab, which has no other tab to speak about. */
async function preparing({ chromium }: Walk): Promise<void> {
  const alone = await chromium.browser.newPage({ type: 'window' })
  await alone.goto(`${chromium.extension}/src/panel/panel.html`)
  await waitForState(alone, 'preparing')
  await alone.setViewport(NARROW)
  await shoot(alone, 'panel-preparing')
  await alone.close()
}

/** The page while a person points at a prompt, in the page's and in the person's own colours. */
async function pointedAt({ form, panel }: Walk): Promise<void> {
  await panel.focus('button.prompt')
  await form.waitForFunction(() => CSS.highlights.size > 0)
  await shoot(form, 'page-words-pointed-at', ['light', 'own-colours-light', 'own-colours-dark'])
}

async function printed(page: Page, name: string): Promise<void> {
  await page.pdf({ path: join(FOLDER, `${name}-printed.pdf`), preferCSSPageSize: true })
}

async function brokenPack(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'))
  cpSync(BUILD, folder, { recursive: true })
  writeFileSync(join(folder, 'library/pack.json'), '{}')
  const { chromium, panel } = await startBesideForm('new-note', { folder })
  try {
    await panel.setViewport(NARROW)
    await waitForState(panel, 'trouble')
    await shoot(panel, 'panel-trouble')
  } finally {
    await chromium.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
