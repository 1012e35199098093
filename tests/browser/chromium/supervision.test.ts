import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningChromium } from './launch.ts'
import {
  openForm,
  paste,
  shownLessons,
  startBesideForm,
  TELLING_NOTE,
  waitForTips,
} from './notes.ts'

const random = () => `Zq${Math.random().toString(36).slice(2)}`
/** In every sentence of the case note: wherever it is found, case text is. */
const IN_NOTE = random()
/** Typed on the page of the sheet. */
const TYPED = random()
const NOTE = TELLING_NOTE.replace(/([a-z])([.!?]|$)/gm, `$1 ${IN_NOTE}$2`)

describe('a manager prepares supervision', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheet-'))
  let chromium: RunningChromium
  let form: Page
  let panel: Page
  let sheet: Page

  beforeAll(async () => {
    ;({ chromium, page: form, panel } = await startBesideForm('rich-note'))
    await panel.setViewport({ width: 320, height: 800 })
    await paste(form, NOTE)
    await waitForTips(panel)
  })
  afterAll(async () => {
    await chromium?.close()
    rmSync(folder, { recursive: true })
  })

  const role = (page: Page) =>
    page.$eval('[data-role]', (each) => (each as HTMLElement).dataset.role)
  const becomes = (page: Page, wanted: string) =>
    page.waitForSelector(`[data-role="${wanted}"]`, { timeout: 10_000 })
  const questions = (page: Page) =>
    page.$$eval('[data-question-id]', (all) =>
      all.map((each) => ({
        id: (each as HTMLElement).dataset.questionId ?? '',
        text: each.querySelector('textarea')?.value ?? each.querySelector('p')?.textContent ?? '',
      })),
    )
  const ids = async (page: Page) => (await questions(page)).map(({ id }) => id)
  const said = () => sheet.$eval('#take ~ [role=status]', (each) => each.textContent)
  const paper = () => sheet.$eval('.paper', (each) => each.textContent)

  it('is writing while a note is written, and reviews by one tap', async () => {
    expect(await role(panel)).toBe('writing')
    expect(await panel.$('[data-section="supervision-questions"]')).toBeNull()
    expect(await panel.$('main > [data-section="before-you-finish"]')).not.toBeNull()
    await panel.click('[data-role] ::-p-text(reviewing)')
    await becomes(panel, 'reviewing')
  })

  it('sees first what managers and then the organisation can do', async () => {
    const tip = await panel.waitForSelector('article[data-lesson-id]')
    const names = await tip?.$$eval('h3', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
    )
    expect(names?.slice(0, 2)).toEqual(['Managers', 'The organisation'])
    expect(names).not.toContain('Front-line staff')
    const forWriter = await panel.waitForSelector('[data-section="for-the-writer"]')
    const isSeen = () =>
      panel.$eval('[data-section="before-you-finish"]', (each) => each.checkVisibility())
    expect(await isSeen()).toBe(false)
    await (await forWriter?.$('summary'))?.click()
    expect(await isSeen()).toBe(true)
  })

  it('has three questions, each with the lesson and the words it comes from', async () => {
    const asked = await questions(panel)
    expect(asked).toHaveLength(3)
    const lessons = new Set(asked.map(({ id }) => id.split('/')[0]))
    const [shown] = await shownLessons(panel)
    expect([...lessons]).toContain(shown)
    expect(lessons.size).toBe(3)
    const tips = await shownLessons(panel)
    const reasons = await panel.$$eval('[data-question-id]', (all) =>
      all.map((each) => ({
        id: each.getAttribute('data-question-id') ?? '',
        words: each.querySelector('mark')?.closest('li')?.textContent ?? '',
        said: each.textContent,
      })),
    )
    for (const { id, words, said } of reasons) {
      if (tips.includes(id.split('/')[0] ?? '')) expect(words.length).toBeGreaterThan(3)
      else expect(words !== '' || said.includes('on the same theme')).toBe(true)
    }
    expect(reasons.map(({ words }) => words).join()).toContain(IN_NOTE)
  })

  it('swaps one for the next best and leaves one out', async () => {
    const before = await ids(panel)
    await panel.focus('[data-question-id] > .row button')
    await panel.keyboard.press('Enter')
    await panel.waitForFunction(
      (id) => !document.querySelector(`[data-question-id="${id}"]`),
      {},
      before[0],
    )
    expect((await ids(panel)).slice(1)).toEqual(before.slice(1))
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Swap')
    await panel.click('[data-question-id]:last-child > .row button:last-child')
    await panel.waitForFunction(() => document.querySelectorAll('[data-question-id]').length === 2)
    await panel.click('::-p-text(One more)')
    await panel.waitForFunction(() => document.querySelectorAll('[data-question-id]').length === 3)
  })

  it('keeps a lesson without losing what was swapped, and opens the sheet with all of it', async () => {
    const asked = await questions(panel)
    await panel.click('article button::-p-aria(Keep for supervision)')
    await panel.waitForSelector('article button[aria-pressed="true"]')
    await panel.waitForFunction(async () => {
      const { feedback } = await chrome.storage.local.get('feedback')
      return Object.values(feedback ?? {}).some((each) => 'keptOn' in (each as object))
    })
    expect(await questions(panel)).toEqual(asked)
    const [kept] = await shownLessons(panel)
    const opens = chromium.browser.waitForTarget((each) => each.url().includes('/supervision.html'))
    await panel.click('::-p-text(Make a supervision sheet)')
    sheet = (await (await opens).asPage()) as Page
    await sheet.waitForSelector('.paper h2')
    expect(await questions(sheet)).toEqual(asked)
    expect(
      await sheet.$$eval('[data-lesson-id]:has(:checked)', (all) =>
        all.map((each) => (each as HTMLElement).dataset.lessonId),
      ),
    ).toEqual([kept])
    for (const { text } of asked) expect(await paper()).toContain(text)
    expect(sheet.url()).toMatch(/supervision\.html$/)
  })

  it('does not ask before it is closed while nothing was typed', async () => {
    const again = await chromium.openOwnPage('src/supervision/supervision.html')
    await again.waitForSelector('.paper h2')
    await again.click('[data-lesson-id] input')
    const closed = new Promise((done) => again.once('close', done))
    await again.close({ runBeforeUnload: true })
    await closed
    await sheet.bringToFront()
  })

  it('puts a question in other words, swaps another, and adds one', async () => {
    await sheet.focus('#question-1')
    await sheet.keyboard.press('End')
    await sheet.type('#question-1', ` ${TYPED}edit`)
    const [, second] = await ids(sheet)
    await sheet.click('button::-p-aria(Swap question 2 for the next best)')
    await sheet.waitForFunction(
      (id) => !document.querySelector(`[data-question-id="${id}"]`),
      {},
      second,
    )
    await sheet.click('::-p-text(Add your own)')
    await sheet.waitForSelector('#question-4:focus')
    await sheet.keyboard.type(`What do I ask myself ${TYPED}own?`)
    await sheet.click('button::-p-aria(Remove question 3)')
    await sheet.waitForFunction(() => document.querySelectorAll('[data-question-id]').length === 3)
    const texts = (await questions(sheet)).map(({ text }) => text)
    expect(texts[0]).toContain(`${TYPED}edit`)
    expect(texts[2]).toContain(`${TYPED}own?`)
    for (const text of texts) expect(await paper()).toContain(text.trim())
  })

  it('writes down an action with who and when, and says when there is no such day', async () => {
    await sheet.type('#what-1', `Ring the school ${TYPED}what`)
    await sheet.type('#who-1', `${TYPED}who`)
    const boxes = await sheet.$$('.date input')
    for (const [at, typed] of ['31', '2', '27'].entries()) await boxes[at]?.type(typed)
    await sheet.type('#heading', `${TYPED}heading`)
    await sheet.waitForSelector('.date ::-p-text(There is no such day.)')
    expect(await paper()).not.toContain('2027')
    await boxes[1]?.click({ count: 3 })
    await boxes[1]?.type('3')
    await sheet.focus('#heading')
    await sheet.waitForFunction(() =>
      document.querySelector('.paper')?.textContent?.includes('31 March 2027'),
    )
    expect(await sheet.$('[aria-invalid="true"]')).toBeNull()
  })

  it('asks before it is closed with something typed', async () => {
    const asks = new Promise<string>((done) =>
      sheet.once('dialog', (dialog) => {
        done(dialog.type())
        void dialog.dismiss()
      }),
    )
    await sheet.close({ runBeforeUnload: true })
    expect(await asks).toBe('beforeunload')
    expect(sheet.isClosed()).toBe(false)
  })

  const everything = ['edit', 'own?', 'what', 'who', 'heading'].map((end) => `${TYPED}${end}`)
  const holdsAll = (text: string) => {
    for (const words of everything) expect(text).toContain(words)
    expect(text).toContain('31 March 2027')
    expect(text).not.toContain(IN_NOTE)
  }

  it('is copied as formatted and as plain text', async () => {
    // Read where it will be pasted: the browser grants no such permission to an extension's own page.
    const context = chromium.browser.defaultBrowserContext()
    await context.overridePermissions(chromium.site, ['clipboard-read'])
    const clipboard = async (type: string) => {
      await form.bringToFront()
      const copied = await form.evaluate(async (wanted) => {
        const [item] = await navigator.clipboard.read()
        return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : ''
      }, type)
      await sheet.bringToFront()
      return copied
    }
    await (await sheet.waitForSelector('button::-p-aria(Copy)'))?.click()
    await expect.poll(said).toContain('Copied.')
    const rich = await clipboard('text/html')
    holdsAll(rich)
    expect(rich).toMatch(/<ol>[\s\S]*<table/)
    holdsAll(await clipboard('text/plain'))
    await (await sheet.waitForSelector('button::-p-aria(Copy as plain text)'))?.click()
    await expect.poll(() => clipboard('text/html')).toBe('')
    holdsAll(await clipboard('text/plain'))
  })

  it('is saved as Word and as a web page', async () => {
    const client = await sheet.createCDPSession()
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
    const saved = async (ending: string) => {
      const name = await expect
        .poll(() => readdirSync(folder).find((each) => each.endsWith(ending)), { timeout: 20_000 })
        .toMatch(/^supervision-sheet-\d{4}-\d\d-\d\d\./)
        .then(() => readdirSync(folder).find((each) => each.endsWith(ending)))
      return readFileSync(join(folder, name ?? ''))
    }
    await sheet.click('::-p-text(Save as Word)')
    const word = unzipSync(new Uint8Array(await saved('.docx')))
    holdsAll(strFromU8(word['word/document.xml'] ?? new Uint8Array()))
    for (const bytes of Object.values(word)) expect(strFromU8(bytes)).not.toContain(IN_NOTE)
    await sheet.click('::-p-text(Save as a web page)')
    const file = (await saved('.html')).toString('utf8')
    holdsAll(file)
    expect(file).not.toContain('chrome-extension:')
  })

  it('closes without asking once it is saved', async () => {
    const opener = await chromium.openOwnPage('src/supervision/supervision.html')
    await opener.waitForSelector('#heading')
    await opener.type('#heading', TYPED)
    const client = await opener.createCDPSession()
    await client.send('Browser.setDownloadBehavior', { behavior: 'deny' })
    await opener.click('::-p-text(Save as a web page)')
    await opener.waitForSelector('::-p-text(Saved as)')
    const closed = new Promise((done) => opener.once('close', done))
    await opener.close({ runBeforeUnload: true })
    await closed
    await sheet.bringToFront()
  })

  it('keeps nothing that was typed, in the note or on the sheet', async () => {
    const kept = await panel.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    )
    expect(kept).toContain('keptOn')
    expect(kept).toContain('sheetStart')
    expect(kept).not.toContain(IN_NOTE)
    expect(kept).not.toContain(TYPED)
  })

  const pages = async () => {
    const text = Buffer.from(await sheet.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(text).toMatch(/\/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d/)
    return text.match(/\/Type\s*\/Page\b/g)?.length
  }
  const onSheet = async (count: number) => {
    for (const [at, box] of (await sheet.$$('[data-lesson-id] input')).entries()) {
      const isOn = await box.evaluate((each) => each.checked)
      if (isOn !== at < count) await box.click()
    }
  }

  it('prints on one page of A4 with three lessons, three questions and four actions', async () => {
    for (const number of [2, 3, 4]) {
      await sheet.click('::-p-text(Add an action)')
      await sheet.type(`#what-${number}`, 'Ask the health visitor what she saw, and write it down')
    }
    await onSheet(3)
    await sheet.waitForFunction(() => document.querySelectorAll('.paper h4').length === 3)
    await sheet.waitForSelector('[data-fits="true"]')
    expect(await pages()).toBe(1)
    await sheet.emulateMediaType('print')
    expect(
      await sheet.$$eval('button, textarea, input', (all) =>
        all.some((each) => each.checkVisibility()),
      ),
    ).toBe(false)
    await sheet.emulateMediaType('screen')
  })

  it('says when it would not fit one page', async () => {
    await sheet.evaluate(async () => {
      const keptOn = '2026-11-24'
      const response = await fetch('/library/pack.json')
      const { lessons } = (await response.json()) as { lessons: { id: string }[] }
      const kept = lessons.slice(0, 9).map(({ id }) => [id, { keptOn }])
      await chrome.storage.local.set({ feedback: Object.fromEntries(kept) })
    })
    sheet.once('dialog', (dialog) => void dialog.accept())
    await sheet.reload()
    await sheet.waitForSelector('.paper h4')
    await onSheet(9)
    await sheet.waitForSelector('[data-fits="false"]')
    expect(await pages()).toBeGreaterThan(1)
    await onSheet(2)
    await sheet.waitForSelector('[data-fits="true"]')
  })

  it('fits 320 pixels, and axe finds nothing against panel and sheet in either scheme', async () => {
    await sheet.setViewport({ width: 320, height: 800 })
    for (const page of [panel, sheet]) {
      await page.bringToFront()
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      ).toBe(true)
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
    }
  })

  it('speaks Welsh as soon as a person chooses it', async () => {
    const speaks = async (language: string, title: string) => {
      await sheet.evaluate(
        (chosen) => chrome.storage.local.set({ choices: { language: chosen } }),
        language,
      )
      await expect.poll(() => sheet.$eval('.paper h2', (each) => each.textContent)).toBe(title)
    }
    await sheet.bringToFront()
    await speaks('cy', 'Taflen oruchwylio')
    await speaks('en', 'Supervision sheet')
  })

  it('remembers the role for the site, until the page is to decide again', async () => {
    expect(await panel.evaluate(() => chrome.storage.local.get('roles'))).toEqual({
      roles: { [chromium.site]: 'reviewing' },
    })
    await form.close()
    form = await openForm(chromium, 'new-note')
    await paste(form, TELLING_NOTE)
    await becomes(panel, 'reviewing')
    await panel.waitForSelector('[data-section="supervision-questions"]')
    await panel.click('::-p-text(Let the page decide)')
    await becomes(panel, 'writing')
    expect(await panel.evaluate(() => chrome.storage.local.get('roles'))).toEqual({ roles: {} })
    await form.goto(`${chromium.site}/case.html?case=BK-20533&tab=chronology`)
    await becomes(panel, 'reviewing')
    await panel.waitForSelector('[data-section="supervision-questions"]')
  })
})
