/**
 * The wiring. The worker holds nothing that it cannot find again: it may end between any two events,
 * so every listener is registered at once, at the top level.
 */
import browser from 'webextension-polyfill'
import { isForHost } from '../adapters/adapter.ts'
import { adaptersInUse } from '../adapters/kept-adapters.ts'
import { answer, type Handlers, type ToBackground, Trouble } from '../messages.ts'
import { loadChoices } from '../remembered/choices.ts'
import { isLearning } from '../remembered/learning.ts'
import { askForQuiet } from '../remembered/quiet.ts'
import { isOwnNote } from '../remembered/raised.ts'
import { searchFromAddressBar } from './address-bar.ts'
import { welcomeOnInstall } from './first-run.ts'
import { followLearning } from './follow-learning.ts'
import { readyMatcher } from './lessons-ready.ts'
import { followQuiet, wakeWhenQuietEnds } from './quiet-ends.ts'
import { recordShown } from './record-shown.ts'
import { setRestHere } from './rest-here.ts'
import { readOpenTabs, registerReading, switchedOnSites } from './sites.ts'
import { announce, openPages, tabWork, tellPage, tipsForTab } from './tab-tips.ts'
import { siteOf } from './tab-work.ts'
import { tryNote } from './try-note.ts'
import { wholeRecord } from './whole-record.ts'

type Sender = browser.Runtime.MessageSender

const handlers: Handlers<ToBackground, Sender> = {
  async pageRead(reading, sender) {
    if (sender.tab?.id === undefined) return null
    openPages.put(sender.tab.id, sender.frameId ?? 0, reading)
    await announce(sender.tab.id)
    return null
  },
  async adaptersHere(_, sender) {
    // A frame without an address of its own is read as the site that it stands in.
    const address = [sender.url, sender.tab?.url].find((each) => each && /^https?:/.test(each))
    const host = address && URL.canParse(address) ? new URL(address).host : ''
    return (await adaptersInUse()).filter((adapter) => isForHost(adapter, host))
  },
  async pageGone({ page }, sender) {
    if (sender.tab?.id === undefined) return null
    openPages.remove(sender.tab.id, page)
    await tabWork.forgetPage(page)
    await announce(sender.tab.id)
    return null
  },
  tipsForTab({ tabId }, sender) {
    onlyForOwnPages(sender)
    return tipsForTab(tabId)
  },
  async pointAt({ tabId, place }, sender) {
    onlyForOwnPages(sender)
    const at = place && { passage: place.passage, range: { start: place.start, end: place.end } }
    await tellPage(tabId, 'pointAt', at, place?.frame)
    return null
  },
  async answerTip({ tabId, here, lessonId, answer: said, undo }, sender) {
    onlyForOwnPages(sender)
    await tabWork.answered(tabId, here, lessonId, undo ? undefined : said)
    if (said === 'useful') return null
    await setRestHere(here, lessonId, !undo)
    await announce(tabId)
    return null
  },
  async restHere({ tabId, here, what, id, undo }, sender) {
    onlyForOwnPages(sender)
    await setRestHere(here, `${what}:${id}`, !undo)
    await announce(tabId)
    return null
  },
  async askForQuiet({ tabId, asked }, sender) {
    onlyForOwnPages(sender)
    await askForQuiet(asked, siteOf(await browser.tabs.get(tabId)))
    return null
  },
  entryCount({ tabId }, sender) {
    onlyForOwnPages(sender)
    askWhenUnheard(tabId)
    return recordShown(openPages, tabId).filter(({ isEntry }) => isEntry).length
  },
  recordEntries({ tabId }, sender) {
    onlyForOwnPages(sender)
    askWhenUnheard(tabId)
    return wholeRecord(openPages, tabId)
  },
  async tryNote({ text }, sender) {
    onlyForOwnPages(sender)
    const [matcher, { role, nations }] = await Promise.all([readyMatcher(), loadChoices()])
    return tryNote(matcher, text, { role, nations })
  },
}

/** What is read from one tab is told to nobody but the extension's own pages, not even to the script in another tab. */
function onlyForOwnPages({ url }: Sender): void {
  if (!url?.startsWith(browser.runtime.getURL('')))
    throw new Trouble('onlyOwnPages', 'openThePanel')
}

/** After a sleep nothing is known of a tab: its page is asked, and the panel is told when it has answered. */
function askWhenUnheard(tabId: number): void {
  if (!openPages.passages(tabId)) void tipsForTab(tabId)
}

const listen = answer<ToBackground, Sender>(handlers)
browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => listen(message, sender))

browser.tabs.onRemoved.addListener((tabId) => {
  openPages.forget(tabId)
  tabWork.forgetTab(tabId)
})
// What waited while the tab was behind others may be raised now.
browser.tabs.onActivated.addListener(({ tabId }) => {
  if (openPages.heard.includes(tabId)) void announce(tabId)
})
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status !== 'loading') return
  // A page that ended without a goodbye, as when it crashed, would stay in memory.
  openPages.forget(tabId)
  if (change.url !== undefined) void announce(tabId)
})

// Another role or nation, quiet, or a lesson put off: what was worked out may be different now.
browser.storage.local.onChanged.addListener((changes) => {
  if (!isOwnNote(changes) && !isLearning(changes))
    for (const tabId of openPages.heard) void announce(tabId)
  if ('adapters' in changes) void tellAllPages('adaptersChanged')
})
browser.storage.managed?.onChanged.addListener(() => void tellAllPages('adaptersChanged'))

browser.permissions.onAdded.addListener(() => void registerReading().then(readOpenTabs))
browser.permissions.onRemoved.addListener(({ origins }) => void fallSilent(origins ?? []))

/** Ends reading where a site was switched off, by the settings or in the browser's own pages. */
async function fallSilent(origins: string[]): Promise<void> {
  await registerReading()
  if (origins.length === 0) return
  const stillOn = await switchedOnSites()
  const kept =
    stillOn.length > 0
      ? new Set((await browser.tabs.query({ url: stillOn })).map((tab) => tab.id))
      : new Set()
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined || kept.has(tab.id)) continue
    await tellPage(tab.id, 'stop', null)
    openPages.forget(tab.id)
    tabWork.forgetTab(tab.id)
    await announce(tab.id)
  }
}

/** Tells the reading script in every page that is open on a site with tips. */
async function tellAllPages(kind: 'adaptersChanged'): Promise<void> {
  const url = await switchedOnSites()
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : []
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : tellPage(id, kind, null))))
}

/** Runs once when the browser or the extension starts, not each time the worker wakes. */
async function start(): Promise<void> {
  const { started } = await browser.storage.session.get('started')
  if (started) return
  await browser.storage.session.set({ started: true })
  await browser.action.setBadgeBackgroundColor({ color: '#1d5c63' })
  await registerReading()
  await readOpenTabs()
  await wakeWhenQuietEnds()
}

searchFromAddressBar()
welcomeOnInstall()
followLearning()
followQuiet()
void start()
