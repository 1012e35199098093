import { afterAll, beforeAll, expect, it } from 'vitest'
import cy from '../../../public/_locales/cy/messages.json' with { type: 'json' }
import { openPopup } from './browser-window.ts'
import { addonPage } from './firefox.ts'
import type { Marionette } from './marionette.ts'
import { openPage } from './pages.ts'
import { until } from './until.ts'
import { type Surroundings, startSurroundings } from './with-addon.ts'

const WELCOME = addonPage('src/welcome/welcome.html')

let surroundings: Surroundings
let marionette: Marionette

beforeAll(async () => {
  surroundings = await startSurroundings()
  ;({ marionette } = surroundings)
  await surroundings.install()
})

afterAll(() => surroundings?.close())

const count = (selector: string) =>
  marionette.run<number>('return document.querySelectorAll(args[0]).length', selector)

it('opens the first page once, behind the page in front', async () => {
  const tabs = () =>
    marionette.runInBrowser<[address: string, isInFront: boolean][]>(
      'return [...gBrowser.tabs].map((tab) => [tab.linkedBrowser.currentURI.spec, tab.selected])',
    )
  const welcomes = async () => (await tabs()).filter(([address]) => address === WELCOME)
  await until('the first page is open', async () => (await welcomes()).length > 0)
  expect(await welcomes()).toEqual([[WELCOME, false]])
})

it('shows tips for a made-up note that is tried there', async () => {
  await marionette.goTo(WELCOME)
  await until('the page is drawn', async () => (await count('#note ~ .row button')) > 0)
  await marionette.click('#note ~ .row button')
  await until('tips are there', async () => (await count('article[data-lesson-id] mark')) > 0)
})

it('has a lesson that was read in the popup under My learning', async () => {
  await openPage(marionette, surroundings.newNote)
  const popup = await openPopup(marionette)
  await until('lessons are offered', () => popup.has('[data-opens-lesson]'))
  await popup.click('[data-opens-lesson]')
  await until('the lesson is open', () => popup.has('article'))
  await until('it has been there long enough to count as read', () =>
    popup.run<boolean>("return 'learning' in (await browser.storage.local.get('learning'))"),
  )
  await marionette.goTo(addonPage('src/learning/learning.html'))
  await until('it is in the log', async () => (await count('.month [data-lesson-id]')) === 1)
})

it('speaks Welsh on every page once that was chosen on the first page', async () => {
  const words = () => marionette.run<string>('return document.body.innerText')
  await marionette.goTo(WELCOME)
  await until('the page is drawn', async () => (await count('.languages button')) > 0)
  await marionette.click('.languages button[lang="cy"]')
  await until('it is in Welsh', async () => (await words()).includes(cy.welcomeNever.message))
  await marionette.goTo(addonPage('src/settings/settings.html'))
  await until('the settings are drawn', async () => (await words()).includes(cy.roleTitle.message))
  expect(await marionette.run<string>('return document.documentElement.lang')).toBe('cy')
  await marionette.goTo(addonPage('src/popup/popup.html'))
  await until('the popup is in Welsh', async () =>
    (await words()).includes(cy.popupOfTheWeek.message),
  )
})
