import { randomBytes } from 'node:crypto'
import { setTimeout as rest } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { badge, openSidebar } from './browser-window.ts'
import { addonPage } from './firefox.ts'
import type { Marionette } from './marionette.ts'
import { noteText, openPage, pageHtml } from './pages.ts'
import { filesWith, isAddonsOwn, plant, readKept } from './stored.ts'
import { until } from './until.ts'
import { type Surroundings, startSurroundings } from './with-addon.ts'

/** Longer than the rest after the last key and the reading that follows, in milliseconds. */
const SETTLED = 4000
const TIP = 'article[data-lesson-id]'

let surroundings: Surroundings
let marionette: Marionette

beforeAll(async () => {
  surroundings = await startSurroundings()
  marionette = surroundings.marionette
})

afterAll(() => surroundings?.close())

it('leaves the page the same, byte for byte, while a note is typed', async () => {
  const { newNote, richNote } = surroundings
  const without = [await htmlWhileTyping(newNote), await htmlWhileTyping(richNote)]
  await surroundings.install()
  await surroundings.switchSiteOn()
  const panel = await openSidebar(marionette)
  const beside: string[][] = []
  for (const url of [newNote, richNote]) {
    beside.push(await htmlWhileTyping(url))
    expect(await panel.has(TIP), 'the note was read').toBe(true)
  }
  expect(beside).toEqual(without)
})

// Last, because it ends Firefox.
it('keeps no word of a note', async () => {
  const canary = `q${randomBytes(9).toString('hex')}`
  const control = `q${randomBytes(9).toString('hex')}`
  await openPage(marionette, surroundings.newNote)
  await marionette.type('#note', `${noteText('note-02')} Also there was ${canary}. `)
  const panel = await openSidebar(marionette)
  await until('there are tips', () => panel.has(TIP))
  await rest(SETTLED)
  expect(Number(await badge(marionette))).toBeGreaterThan(0)
  await panel.click(`${TIP} summary`)
  await panel.click(`${TIP} .verdicts button`)

  await marionette.goTo(addonPage('src/settings/settings.html'))
  const kept = await until('the opinion is kept', async () => {
    const read = await readKept(marionette)
    return read.includes('"useful":1') ? read : undefined
  })
  expect(kept.includes(canary), 'the marker is in what is kept').toBe(false)

  await plant(marionette, control)
  const { firefox } = surroundings
  await firefox.quit()
  const planted = await filesWith(control, firefox.profile)
  expect(
    planted.filter(isAddonsOwn).length,
    'the search finds what is there',
  ).toBeGreaterThanOrEqual(2)
  expect(await filesWith(canary, firefox.profile)).toEqual([])
})

/** The HTML of a note page at each step: opened, half typed, at rest, typed, at rest again. */
async function htmlWhileTyping(url: string): Promise<string[]> {
  await openPage(marionette, url)
  const steps = [await pageHtml(marionette)]
  const text = noteText('note-03')
  const half = text.indexOf(' ', text.length / 2)
  for (const part of [text.slice(0, half), text.slice(half)]) {
    await marionette.type('#note', part)
    steps.push(await pageHtml(marionette))
    await rest(SETTLED)
    steps.push(await pageHtml(marionette))
  }
  return steps
}
