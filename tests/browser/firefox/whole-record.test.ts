/** A look at the whole record in Firefox's sidebar: the same patterns and days as were written into the record. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import list from '../../pages/site/whole-record/what-is-in-it.json' with { type: 'json' }
import { openSidebar } from './browser-window.ts'
import type { Marionette } from './marionette.ts'
import { openPage } from './pages.ts'
import { until } from './until.ts'
import { type Surroundings, startSurroundings } from './with-addon.ts'

let surroundings: Surroundings
let marionette: Marionette

beforeAll(async () => {
  surroundings = await startSurroundings()
  ;({ marionette } = surroundings)
  await surroundings.install()
  await surroundings.switchSiteOn()
})

afterAll(() => surroundings?.close())

it('is found in the sidebar', async () => {
  const chronology = new URL('/whole-record/chronology.html', surroundings.newNote)
  await openPage(marionette, chronology.href)
  const view = await openSidebar(marionette)
  await until('the look is offered', () => view.has('button.whole-record'))
  await view.click('button.whole-record')
  await until('the patterns are there', () => view.has('[data-pattern-id]'))
  const found = await view.run<{ pattern: string; from: string; to: string }[]>(
    `return [...document.querySelectorAll('[data-pattern-id]')].map(({ dataset }) => ({
       pattern: dataset.patternId, from: dataset.from, to: dataset.to }))`,
  )
  expect(found).toEqual(list.patterns.map(({ pattern, from, to }) => ({ pattern, from, to })))
})
