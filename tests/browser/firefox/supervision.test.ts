import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addonPage } from './firefox.ts'
import type { Marionette } from './marionette.ts'
import { until } from './until.ts'
import { type Surroundings, startSurroundings } from './with-addon.ts'

const SHEET = addonPage('src/supervision/supervision.html')
const folder = mkdtempSync(join(tmpdir(), 'sheet-firefox-'))

let surroundings: Surroundings
let marionette: Marionette

beforeAll(async () => {
  surroundings = await startSurroundings()
  ;({ marionette } = surroundings)
  await surroundings.install()
  await marionette.runInBrowser(
    `Services.prefs.setIntPref('browser.download.folderList', 2)
     Services.prefs.setStringPref('browser.download.dir', args[0])
     Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false)`,
    folder,
  )
})

afterAll(async () => {
  await surroundings?.close()
  rmSync(folder, { recursive: true })
})

const text = (selector: string) =>
  marionette.run<string>("return document.querySelector(args[0])?.textContent ?? ''", selector)
/** Clicks the button with these words on it. */
const press = async (words: string) => {
  await marionette.run(
    `for (const each of document.querySelectorAll('button'))
       each.toggleAttribute('data-pressed-here', each.textContent.trim() === args[0])`,
    words,
  )
  await marionette.click('button[data-pressed-here]')
}
const saved = (ending: string) =>
  until(`a ${ending} file is there`, () => {
    const name = readdirSync(folder).find((each) => each.endsWith(ending))
    const bytes = name ? readFileSync(join(folder, name)) : undefined
    return bytes?.length ? bytes : undefined
  })

it('opens with the questions of a kept lesson', async () => {
  await marionette.goTo(addonPage('src/settings/settings.html'))
  await marionette.run(
    `const keptOn = '2026-11-24'
     await browser.storage.local.set({ feedback: { 'try-an-unannounced-visit': { keptOn } } })`,
  )
  await marionette.goTo(SHEET)
  await until('the sheet is drawn', async () => (await text('.paper h2')) !== '')
  const count = 'return document.querySelectorAll(args[0]).length'
  expect(await marionette.run(count, '[data-question-id]')).toBe(3)
  expect(await marionette.run(count, '[data-lesson-id] :checked')).toBe(1)
  expect(await text('.paper h4')).not.toBe('')
})

it('is copied, and saved as Word and as a web page, with what was typed', async () => {
  await marionette.type('#what-1', 'Ring the school')
  await until('it is on the sheet', async () => (await text('.paper')).includes('Ring the school'))
  await press('Copy')
  await until('it is copied', async () => (await text('#take ~ [role=status]')).includes('Copied.'))
  await press('Save as Word')
  const word = unzipSync(new Uint8Array(await saved('.docx')))
  expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain('Ring the school')
  await press('Save as a web page')
  expect((await saved('.html')).toString('utf8')).toContain('Ring the school')
})
