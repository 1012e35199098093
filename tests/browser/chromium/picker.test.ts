/** A person checks in the settings what is read, corrects it and keeps the correction. Fictional pages. */
import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningChromium, startChromium, switchSiteOn } from './launch.ts'

let chromium: RunningChromium
let page: Page
let settings: Page

beforeAll(async () => {
  chromium = await startChromium()
  await switchSiteOn(chromium)
  page = await chromium.browser.newPage()
  await page.goto(`${chromium.site}/mosaic-like/record.html`)
  settings = await chromium.openOwnPage('src/settings/settings.html')
  await settings.setViewport({ width: 320, height: 900 })
  await (await settings.waitForSelector('button::-p-text(Show open pages)'))?.click()
  await (await settings.waitForSelector('button.page'))?.click()
  await settings.waitForSelector('.passage')
})
afterAll(() => chromium.close())

const record = () =>
  settings.$$eval('[data-outline="record"] .passage', (passages) =>
    passages.map((passage) => passage.textContent ?? ''),
  )
const adapters = () => settings.evaluate(() => chrome.storage.local.get('adapters'))

async function violations(): Promise<string[]> {
  await settings.evaluate(axe.source)
  const results = await settings.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}

describe('the picker', () => {
  it('shows passage by passage what is read, with its kind and date, and what is left out', async () => {
    const [rest, first] = await record()
    expect(rest).toContain('dog at the address')
    expect(first).toMatch(
      /core group · 2026-03-05 · Dana Okoro\s*Core group at school\. Health visitor sent apologies/,
    )
    const leftOut = await settings.$eval('.outline > details', (details) => details.textContent)
    expect(leftOut).toMatch(/date or author: Core Group/)
  })

  it('has no faults that axe finds, and fits on a narrow screen', async () => {
    await settings.$$eval('details', (all) => {
      for (const details of all) details.open = true
    })
    expect(await violations()).toEqual([])
    expect(await settings.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    )
    if (process.env.PICTURES)
      await settings.screenshot({ path: `${process.env.PICTURES}/picker.png`, fullPage: true })
  })

  it('does not touch the page, nor keep what it shows', async () => {
    const html = await page.evaluate(() => document.documentElement.outerHTML)
    expect(html).not.toMatch(/outline|lessons/i)
    const stored = await settings.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    )
    expect(stored).not.toMatch(/apologies|Okoro|Marlow/)
  })

  it('lets a person leave a part out, see what comes of it, and keep that for the site', async () => {
    const before = await record()
    const boxes = await settings.$$('[data-outline="record"] .passage')
    await (await boxes[3]?.$('label:nth-of-type(2) input'))?.click()
    await settings.waitForSelector('h4::-p-text(Left out by you)')
    await expect.poll(async () => (await record()).length).toBe(before.length - 3)
    await (await settings.waitForSelector('button::-p-text(Keep these corrections)'))?.click()
    await settings.waitForSelector('::-p-text(Kept for 127.0.0.1)')
    expect(await adapters()).toEqual({
      adapters: [{ name: '127.0.0.1', sites: ['127.0.0.1'], ignore: 'div.x-grid3-row' }],
    })
  })
})

describe('an adapter that is put in', () => {
  const put = async (text: string) => {
    await settings.$eval(
      '#adapter-text',
      (box, value) => {
        ;(box as HTMLTextAreaElement).value = value
        box.dispatchEvent(new Event('input', { bubbles: true }))
      },
      text,
    )
    await (await settings.$('button::-p-text(Add adapter)'))?.click()
  }
  const said = () => settings.$eval('#adapter-problems', (area) => area.textContent)

  it('is refused with the line and the reason when it is wrong', async () => {
    await put('{\n  "name": "A",\n  "sites": [,]\n}')
    await expect.poll(said).toMatch(/not a JSON file: something is wrong at line 3/)
    await put('{\n  "name": "A",\n  "sites": ["a.example"],\n  "note": "textarea["\n}')
    await expect
      .poll(said)
      .toBe('Line 4: “note” is no CSS selector that the browser understands: textarea[.')
  })

  it('is taken when it is sound, and settings say when it does not fit an open page', async () => {
    await put(
      '{"name": "Odd", "sites": ["127.0.0.1"], "path": "/mosaic-like/*", "entry": ".no-such"}',
    )
    await expect.poll(said).toMatch(/^Added: Odd/)
    await (await settings.waitForSelector('button[aria-label="Take out 127.0.0.1"]'))?.click()
    await settings.waitForSelector('button[aria-label="Take out 127.0.0.1"]', { hidden: true })
    await settings.waitForSelector('[data-misfit="entry"]')
    await (await settings.$('button[aria-label="Take out Odd"]'))?.click()
    await settings.waitForSelector('[data-misfit]', { hidden: true })
    expect(await adapters()).toEqual({ adapters: [] })
  })
})
