import { setTimeout as rest } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addonErrors,
  allow,
  badge,
  closePopup,
  openPopup,
  openSidebar,
  permissionPrompt,
  sidebar,
  sidebarIsOpen,
  sleepBackground,
} from './browser-window.ts'
import { addonPage } from './firefox.ts'
import type { Marionette } from './marionette.ts'
import { noteText, openPage, pageHtml } from './pages.ts'
import { until } from './until.ts'
import { SITE_PATTERN, type Surroundings, sitesOn, startSurroundings } from './with-addon.ts'

/** Longer than the rest after the last key and the reading that follows, in milliseconds. */
const SETTLED = 4000
const TIPS = 'article[data-lesson-id]'

let surroundings: Surroundings
let marionette: Marionette
let newNote: string

beforeAll(async () => {
  surroundings = await startSurroundings()
  ;({ marionette, newNote } = surroundings)
  await surroundings.install()
})

afterAll(() => surroundings?.close())

describe('switching a site on', () => {
  it('reads nothing until a person allows the site in the popup', async () => {
    await openPage(marionette, newNote)
    await marionette.type('#note', noteText('note-02'))
    const popup = await openPopup(marionette)
    expect(await popup.words()).toContain('Tips are off for 127.0.0.1')
    await rest(SETTLED)
    expect(await badge(marionette)).toBe('')

    await popup.click('footer button.main')
    expect(await permissionPrompt(marionette)).toContain('Access your data for sites in 127.0.0.1')
    await allow(marionette)
    await until('the popup says so', async () =>
      (await popup.words()).includes('Tips are on for 127.0.0.1'),
    )
    expect(await sitesOn(marionette)).toEqual([SITE_PATTERN])
    await closePopup(marionette)
    await until(
      'the note that was there already has tips',
      async () => Number(await badge(marionette)) > 0,
    )
  })

  it('gives the site back in the settings, and falls silent on the page that is open', async () => {
    const panel = await openSidebar(marionette)
    await until('there are tips', () => panel.has(TIPS))
    const note = await marionette.currentTab()
    await marionette.newTab()
    await marionette.goTo(addonPage('src/settings/settings.html'))
    await until('the site is listed', () =>
      marionette.run<boolean>(
        'return document.querySelector(\'[aria-label="Switch off 127.0.0.1"]\') !== null',
      ),
    )
    await marionette.click('[aria-label="Switch off 127.0.0.1"]')
    await until('no site is on', async () => (await sitesOn(marionette)).length === 0)
    await marionette.closeTab()

    await marionette.switchTo(note)
    await until('the panel says so', () => panel.has('[data-state=off]'))
    await marionette.type('#note', ' Foodbank voucher given again.')
    await rest(SETTLED)
    expect(await panel.has(TIPS)).toBe(false)
    expect(await badge(marionette)).toBe('')
  })

  it('switches the site on again in the settings', async () => {
    await surroundings.switchSiteOn()
    expect(await marionette.run<string>('return document.body.innerText')).toContain(
      'Tips are on for 127.0.0.1',
    )
  })
})

describe('a note on a page', () => {
  it('brings up tips in the sidebar as it is typed, and their number on the badge', async () => {
    // On a record of its own: on the one before, the lesson has been raised already.
    await openPage(marionette, newNote.replace('BK-19958', 'BK-20417'))
    const popup = await openPopup(marionette)
    await popup.click('footer .row:last-child button')
    const panel = await sidebarIsOpen(marionette)
    expect(await panel.address()).toBe(addonPage('src/panel/panel.html'))

    await marionette.type('#note', noteText('note-02'))
    await until(
      'there are tips',
      async () => (await panel.has(TIPS)) && (await panel.words()).includes('For this note'),
    )
    expect(await panel.count(TIPS)).toBeLessThanOrEqual(3)
    expect(await badge(marionette)).toBe(String(await panel.count(TIPS)))
    expect(await panel.has(`${TIPS} mark`)).toBe(true)
  })

  it('is followed: the panel speaks of the tab in front', async () => {
    const panel = sidebar(marionette)
    const note = await marionette.currentTab()
    await marionette.newTab()
    await until('the panel rests', () => panel.has('[data-state=off], [data-state=restricted]'))
    await marionette.closeTab()
    await marionette.switchTo(note)
    await until('the tips are back', () => panel.has(TIPS))
  })

  it('raises nothing when there is nothing to raise', async () => {
    const panel = sidebar(marionette)
    await openPage(marionette, newNote)
    await marionette.type('#note', noteText('note-16'))
    await until('the panel has read the note', async () =>
      (await panel.words()).includes('Read along with your note'),
    )
    expect(await panel.has('[data-state=quiet]')).toBe(true)
    expect(await panel.has(TIPS)).toBe(false)
    expect(await badge(marionette)).toBe('')
  })

  it('has its words marked while a person points at a prompt, and the page stays as it was', async () => {
    const panel = sidebar(marionette)
    await openPage(marionette, surroundings.richNote)
    await marionette.type('#note', noteText('note-03'))
    await until('there are prompts', () => panel.has('button.prompt'))
    const before = await pageHtml(marionette)
    const quote = await panel.run<string>(
      "return document.querySelector('button.prompt mark').textContent",
    )

    await panel.pointAt('button.prompt')
    expect(await until('words are marked', markedWords)).toBe(quote)
    expect(await markColour()).toBe('rgb(255, 224, 138)')
    expect(await pageHtml(marionette)).toBe(before)

    await panel.pointAt('h1')
    await until('the mark is gone', async () => (await markedWords()) === '')
    expect(await pageHtml(marionette)).toBe(before)
  })
})

describe('other pages', () => {
  it('has tips for a note in an editor that sits in a frame, and marks words there', async () => {
    const panel = sidebar(marionette)
    await openPage(marionette, surroundings.frameNote)
    await marionette.inFrame('#note-frame', async () => {
      // Keys go to the frame only once it has been clicked.
      await marionette.click('#note')
      await marionette.type('#note', noteText('note-02'))
    })
    await until('there are prompts', () => panel.has('button.prompt'))
    await panel.pointAt('button.prompt')
    await until('words are marked', () => marionette.inFrame('#note-frame', markedWords))
    await panel.pointAt('h1')
  })

  it('is forgotten with all its frames when the person goes elsewhere', async () => {
    const panel = sidebar(marionette)
    expect(await panel.has(TIPS)).toBe(true)
    await openPage(marionette, surroundings.strictNote)
    await until('the panel has read the new page', () => panel.has('[data-state=quiet]'))
    await rest(SETTLED)
    expect(await panel.has('[data-state=quiet]')).toBe(true)
  })

  it('has tips under a strict content security policy', async () => {
    const panel = sidebar(marionette)
    await marionette.type('#note', noteText('note-03'))
    await until('there are tips', () => panel.has(TIPS))
  })

  it('goes on after the background has slept', async () => {
    const panel = sidebar(marionette)
    await openPage(marionette, newNote)
    await sleepBackground(marionette)
    await marionette.type('#note', noteText('note-02'))
    await until('there are tips', () => panel.has(TIPS))
    await sleepBackground(marionette)
    await marionette.send('WebDriver:ElementClear', { id: await marionette.find('#note') })
    await marionette.type('#note', noteText('note-16'))
    await until('the panel has read the new note', () => panel.has('[data-state=quiet]'))
  })
})

describe('the popup', () => {
  it('searches the lessons and forgives typing errors', async () => {
    const popup = await openPopup(marionette)
    await popup.type('input[type=search]', 'bruse on a babby')
    await until('there are results', () => popup.has('.results [data-lesson-id]'))
    const first = await popup.run<string>(
      "return document.querySelector('.results [data-lesson-id]').textContent",
    )
    expect(first).toMatch(/bruis/i)

    await popup.click('.results [data-lesson-id] button')
    await until('the lesson is open', () => popup.has(TIPS))
    await closePopup(marionette)
  })
})

it('has given Firefox no error to note', async () => {
  expect(await addonErrors(marionette)).toEqual([])
})

/** The words that the page shows as marked. */
function markedWords(): Promise<string> {
  return marionette.run<string>(
    "return [...(CSS.highlights.get('lessons-at-hand') ?? [])].map(String).join(' | ')",
  )
}

function markColour(): Promise<string> {
  return marionette.run<string>(
    "return getComputedStyle(document.querySelector('#note'), '::highlight(lessons-at-hand)').backgroundColor",
  )
}
