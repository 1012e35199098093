import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningChromium, startChromium, switchSiteOn } from './launch.ts'
import { openForm, paste, pause, TELLING_NOTE, waitForTips } from './notes.ts'

/** No word of any language: if it is found anywhere, it was kept. */
const MARKER = 'quorvexilant'

describe('my learning', () => {
  let chromium: RunningChromium
  let learning: Page

  beforeAll(async () => {
    chromium = await startChromium()
  })
  afterAll(() => chromium.close())

  const open = async () => {
    learning = await chromium.openOwnPage('src/learning/learning.html')
    await learning.waitForSelector('[data-lesson-id], [data-state="nothing-yet"]')
  }
  const lessons = () =>
    learning.$$eval('[data-lesson-id]', (all) =>
      all.map((each) => (each as HTMLElement).dataset.lessonId ?? ''),
    )

  it('says how lessons come here while there are none', async () => {
    await open()
    expect(await lessons()).toEqual([])
    await learning.close()
  })

  it('has what was read in the popup and what was read, kept and useful in the panel', async () => {
    const popup = await chromium.openOwnPage('src/popup/popup.html')
    const week = await popup.waitForSelector('[data-opens-lesson]')
    const ofTheWeek = await week?.evaluate((button) => (button as HTMLElement).dataset.opensLesson)
    await week?.click()
    await popup.waitForSelector('article')
    await popup.goBack()
    await popup.waitForSelector('[data-opens-lesson]')
    const noted = () => popup.evaluate(() => chrome.storage.local.get('feedback'))
    expect(await noted(), 'a glance is not noted').toEqual({})
    await (await popup.waitForSelector('[data-opens-lesson]'))?.click()
    await popup.waitForSelector('article')
    await expect.poll(noted, { timeout: 15_000 }).toHaveProperty(['feedback', ofTheWeek ?? ''])
    await popup.close()
    await switchSiteOn(chromium)
    const page = await openForm(chromium, 'rich-note')
    const panel = await chromium.openPanel(page)
    await paste(page, `${TELLING_NOTE} ${MARKER}`)
    await waitForTips(panel)
    const tip = await panel.$eval(
      'article[data-lesson-id]',
      (article) => (article as HTMLElement).dataset.lessonId ?? '',
    )
    await panel.click('article button::-p-aria(Useful)')
    await panel.waitForSelector('article button[aria-pressed="true"]::-p-aria(Useful)')
    await panel.click('article button::-p-aria(Keep for supervision)')
    await panel.waitForSelector(
      'article button[aria-pressed="true"]::-p-aria(Keep for supervision)',
    )
    await page.close()
    await open()
    expect((await lessons()).toSorted()).toEqual([ofTheWeek, tip].toSorted())
    const line = await learning.$eval(`[data-lesson-id="${tip}"]`, (each) => each.textContent)
    expect(line).toMatch(/kept on the .* found useful on the/)
  })

  it('keeps ids of lessons and days, and nothing of the note', async () => {
    const kept = await learning.evaluate(() => chrome.storage.local.get())
    expect(JSON.stringify(kept)).not.toContain(MARKER)
    for (const [id, days] of Object.entries(kept.learning as Record<string, object>)) {
      expect(await lessons()).toContain(id)
      expect(Object.values(days).flat().join()).toMatch(/^\d{4}-\d\d-\d\d(,\d{4}-\d\d-\d\d)*$/)
    }
    expect(await learning.evaluate(() => document.body.textContent)).not.toContain(MARKER)
  })

  it('has a reflection to copy, written from the lessons', async () => {
    const text = await learning.$eval('#words', (box) => (box as HTMLTextAreaElement).value)
    expect(text).toContain('How it changes my practice:')
    const title = await learning.$eval('[data-lesson-id] a', (link) => link.textContent ?? '')
    expect(text).toContain(title)
  })

  it('shows the summary in full before it is saved, and saves just that', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reach-'))
    const client = await learning.createCDPSession()
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
    await learning.click('::-p-text(Show the summary)')
    const shown = await (await learning.waitForSelector('.file'))?.evaluate(
      (file) => file.textContent ?? '',
    )
    expect(shown).toContain('fewer than 5')
    expect(shown).not.toMatch(/\d{4}-\d\d-\d\d|localhost|127\.0\.0\.1/)
    await learning.click('::-p-text(Save as a file)')
    const saved = () => readdirSync(folder).find((name) => name.endsWith('.csv'))
    for (let tries = 0; !saved() && tries < 50; tries++) await pause(100)
    const lines = (text: string) => text.trim().split(/\r?\n/)
    expect(lines(readFileSync(join(folder, saved() ?? ''), 'utf8'))).toEqual(lines(shown ?? ''))
    rmSync(folder, { recursive: true })
  })

  it('prints the log alone', async () => {
    await learning.emulateMediaType('print')
    expect(
      await learning.$$eval('button, textarea, .file', (all) =>
        all.some((each) => each.checkVisibility()),
      ),
    ).toBe(false)
    expect(await learning.$eval('[data-lesson-id] a', (each) => each.checkVisibility())).toBe(true)
    await learning.emulateMediaType('screen')
  })

  it('fits 320 pixels, and axe finds nothing against it in either scheme', async () => {
    await learning.setViewport({ width: 320, height: 700 })
    for (const value of ['light', 'dark']) {
      await learning.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
      await learning.evaluate(axe.source)
      const { violations } = await learning.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run(),
      )
      expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual(
        [],
      )
    }
    expect(
      await learning.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true)
  })

  it('lets a lesson be taken out, and forgets all when the settings clear it', async () => {
    const [first] = await lessons()
    await learning.click('[data-lesson-id] button')
    await learning.waitForFunction(
      (id) => !document.querySelector(`[data-lesson-id="${id}"]`),
      {},
      first,
    )
    expect(await lessons()).toHaveLength(1)
    const settings = await chromium.openOwnPage('src/settings/settings.html')
    const adapters = [{ name: 'Ours', sites: ['127.0.0.1'], ignore: '.advert' }]
    await settings.evaluate((own) => chrome.storage.local.set({ adapters: own }), adapters)
    // Until the choices are there, the button still moves down.
    await settings.waitForSelector('input[type=radio]')
    await settings.waitForSelector('[data-picker]')
    await (await settings.waitForSelector('button::-p-text(Clear what is kept)'))?.click()
    await settings.waitForSelector('::-p-text(Cleared.)')
    await settings.close()
    await learning.bringToFront()
    await learning.waitForSelector('[data-state="nothing-yet"]')
    const left = await learning.evaluate(() => chrome.storage.local.get())
    expect(left).not.toHaveProperty('learning')
    expect(left).not.toHaveProperty('feedback')
    expect(left.adapters).toEqual(adapters)
  })
})
