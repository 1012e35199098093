/** A manager looks at a whole record of sixty fictional entries, and what is found is compared with the written list. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import list from '../../pages/site/whole-record/what-is-in-it.json' with { type: 'json' }
import { type RunningChromium, startChromium, switchSiteOn } from './launch.ts'
import {
  entriesRead,
  lookAtWhole,
  openChronology,
  patternsShown,
  showChronology,
} from './looking-over.ts'
import { emulate } from './states/emulate.ts'
import { axeFaults, focusFaults, overflowFaults, targetFaults } from './states/faults.ts'

const written = list.patterns.map(({ pattern, from, to, days }) => ({
  pattern,
  from,
  to,
  days: days ?? expect.anything(),
}))

describe('a look at the whole record', () => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  const marker = `Zq${Math.random().toString(36).slice(2)}x`
  let chromium: RunningChromium
  let page: Page
  let panel: Page

  beforeAll(async () => {
    chromium = await startChromium({ profile })
    await switchSiteOn(chromium)
    page = await openChronology(chromium)
    panel = await chromium.openPanel(page)
  })
  afterAll(async () => {
    await chromium.close()
    rmSync(profile, { recursive: true, force: true })
  })

  it('works nothing out, and loads nothing for it, before it is asked', async () => {
    await panel.waitForSelector('button.whole-record')
    expect(await panel.$('[data-pattern-id]')).toBeNull()
    const loaded: string[] = []
    panel.on('request', (request) => loaded.push(request.url()))
    await lookAtWhole(panel, list.record.entries)
    expect(loaded.filter((url) => /whole-record-[^/]*\.js$/.test(url))).toHaveLength(1)
  })

  it('finds what was written into the record, with its days', async () => {
    expect(await patternsShown(panel)).toEqual(written)
  })

  it('leads from each pattern to a lesson of its theme', async () => {
    const lessons = await panel.$$eval('[data-lesson-of-pattern]', (all) => all.length)
    expect(lessons).toBe(written.length)
  })

  it('leads from a mark in the time line to its words, by keyboard, and marks them in the page', async () => {
    await panel.$eval('.time-line [tabindex="0"]', (mark) => (mark as SVGElement).focus())
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End'] as const)
      await panel.keyboard.press(key)
    const label = await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(label).toContain('9 December 2025')
    expect(label).toContain('Darren')
    await panel.keyboard.press('Enter')
    await panel.waitForFunction(() => document.activeElement?.matches('.evidence button'))
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toContain(
      'Darren’s van'.replace('’', "'"),
    )
    await page.waitForFunction(() => CSS.highlights.size > 0)
    const marked = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((each) =>
        [...each].map((range) => (range as Range).toString()),
      ),
    )
    expect(marked).toEqual(['Darren'])
    const entry = await page.evaluate(() => {
      const [range] = [...([...CSS.highlights.values()][0] ?? [])]
      return (range as Range | undefined)?.startContainer.parentElement?.closest('article')
        ?.textContent
    })
    expect(entry).toContain('09 Dec 2025')
  })

  it('has no faults of access: narrow, magnified, by keyboard, in each colour scheme', async () => {
    const faults: string[] = []
    await panel.setViewport({ width: 320, height: 720 })
    for (const setting of ['light', 'dark'] as const)
      faults.push(...(await axeFaults(panel, setting)))
    faults.push(...(await overflowFaults(panel)), ...(await targetFaults(panel)))
    await panel.$$eval('details', (all) => {
      for (const each of all) each.open = true
    })
    faults.push(...(await axeFaults(panel, 'light')), ...(await overflowFaults(panel)))
    await panel.$$eval('details', (all) => {
      for (const each of all) each.open = false
    })
    await panel.setViewport({ width: 320, height: 256 })
    faults.push(...(await overflowFaults(panel)), ...(await focusFaults(panel)))
    await emulate(panel, 'light')
    expect(faults).toEqual([])
  })

  it('tells the time line to a screen reader, mark by mark', async () => {
    const tree = await panel.accessibility.snapshot({ interestingOnly: false })
    const names = JSON.stringify(tree)
    expect(names).toContain('24 November 2025, Injuries, fractured')
    expect(names).toContain('18 August 2025, Time since seen alone, seen alone, Saw Ellie')
  })

  it('is there again after the background has slept', async () => {
    await (await panel.waitForSelector('main button::-p-text(Forget this record)'))?.click()
    await panel.waitForSelector('[data-state="no-record"]')
    await (await panel.waitForSelector('header button::-p-text(Back to tips)'))?.click()
    await chromium.killWorker()
    await lookAtWhole(panel, list.record.entries)
    expect((await patternsShown(panel)).length).toBe(written.length)
  })

  it('can be printed, from a page that holds it in memory only', async () => {
    const appears = chromium.browser.waitForTarget((target) => target.url().includes('print.html'))
    await (await panel.waitForSelector('.held button'))?.click()
    const sheet = await (await appears).page()
    if (!sheet) throw new Error('The page to print did not open.')
    await sheet.waitForSelector('[data-pattern-id]')
    const patterns = await sheet.$$eval('[data-pattern-id]', (all) => all.length)
    expect(patterns).toBe(written.length)
    // Words and time line are there, and nothing that could be pressed.
    expect(await sheet.$$eval('button, [role="button"], [tabindex]', (all) => all.length)).toBe(0)
    expect(await sheet.$$eval('tbody tr', (all) => all.length)).toBeGreaterThan(60)
    expect(await axeFaults(sheet, 'light')).toEqual([])
    const pages = Buffer.from(await sheet.pdf({ format: 'A4' })).toString('latin1')
    expect(pages.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1)
    await sheet.reload()
    expect(await sheet.$('[data-pattern-id]')).toBeNull()
    await sheet.close()
    await page.bringToFront()
    await entriesRead(panel, list.record.entries)
  })

  it('adds up over the pages of one record, and keeps words of pages opened before', async () => {
    await (await panel.waitForSelector('main button::-p-text(Forget this record)'))?.click()
    await panel.waitForSelector('[data-state="no-record"]')
    await showChronology(page, chromium.site, '?page=1')
    await entriesRead(panel, 30)
    const first = await patternsShown(panel)
    expect(first.map(({ pattern }) => pattern)).not.toContain('re-referrals')
    await page.$eval(
      'article p:last-child',
      (words, hidden) => {
        words.textContent += ` Mum said ${hidden} and the visit was cancelled by her.`
      },
      marker,
    )
    await panel.waitForFunction((hidden) => document.body.textContent?.includes(hidden), {}, marker)
    await showChronology(page, chromium.site, '?page=1')
    await showChronology(page, chromium.site, '?page=2')
    await entriesRead(panel, 61)
    const both = await patternsShown(panel)
    expect(both.map(({ pattern }) => pattern)).toEqual(written.map(({ pattern }) => pattern))
    expect(both.find(({ pattern }) => pattern === 're-referrals')).toEqual(
      written.find(({ pattern }) => pattern === 're-referrals'),
    )
    const older = await panel.$$eval('[data-pattern-id="injuries"] .prompt', (all) =>
      all.map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    )
    expect(older[0]).toMatch(/^BUTTON 8 September 2025School/)
    expect(older[1]).toMatch(/^P 13 October 2025 · on a page you opened before/)
  })

  it('leaves nothing of it in any storage, and forgets it with the panel', async () => {
    const names = [marker, 'Larkfield', 'Darren', 'BK-30417']
    const stored = await panel.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    )
    for (const name of names) expect(stored).not.toContain(name)
    await panel.close()
    panel = await chromium.openPanel(page)
    await panel.waitForSelector('button.whole-record')
    expect(await panel.evaluate(() => document.body.textContent)).not.toContain(marker)
    await lookAtWhole(panel, 30)
    await chromium.browser.close()
    const kept = filesBelow(profile).filter((file) => /Extension|IndexedDB|Storage/.test(file))
    // What the extension does keep is found by the same search.
    expect(kept.some((file) => readFileSync(file).includes('recordKey'))).toBe(true)
    for (const file of kept) {
      const bytes = readFileSync(file)
      for (const name of [marker, 'BK-30417', 'tenancy support officer'])
        for (const encoding of ['latin1', 'utf16le'] as const)
          expect(bytes.includes(Buffer.from(name, encoding)), `${name} in ${file}`).toBe(false)
    }
  })
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}
