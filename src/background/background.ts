/**
 * The wiring. The worker holds nothing that it cannot find again: it may end between any two events,
 * so every listener is registered at once, at the top level.
 */
import browser from 'webextension-polyfill'
import { answer, type Handlers, type ToBackground, Trouble } from '../messages.ts'
import { searchFromAddressBar } from './address-bar.ts'
import { setRestHere } from './rest-here.ts'
import { readOpenTabs, registerReading, switchedOnSites } from './sites.ts'
import { announce, openPages, tellPage, tipsForTab } from './tab-tips.ts'

type Sender = browser.Runtime.MessageSender

const handlers: Handlers<ToBackground, Sender> = {
  async pageRead(reading, sender) {
    if (sender.tab?.id === undefined) return null
    openPages.put(sender.tab.id, sender.frameId ?? 0, reading)
    await announce(sender.tab.id)
    return null
  },
  async pageGone({ page }, sender) {
    if (sender.tab?.id === undefined) return null
    openPages.remove(sender.tab.id, sender.frameId ?? 0, page)
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
  async restHere({ tabId, here, lessonId, undo }, sender) {
    onlyForOwnPages(sender)
    await setRestHere(here, lessonId, !undo)
    await announce(tabId)
    return null
  },
}

/** What is read from one tab is told to nobody but the extension's own pages, not even to the script in another tab. */
function onlyForOwnPages({ url }: Sender): void {
  if (!url?.startsWith(browser.runtime.getURL('')))
    throw new Trouble('Only the extension’s own pages may ask that.', 'Open the panel.')
}

const listen = answer<ToBackground, Sender>(handlers)
browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => listen(message, sender))

browser.tabs.onRemoved.addListener((tabId) => openPages.forget(tabId))
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === 'loading' && change.url !== undefined) void announce(tabId)
})

// Another role or nation, or a lesson put off: what was worked out may be different now.
browser.storage.local.onChanged.addListener(() => {
  for (const tabId of openPages.heard) void announce(tabId)
})

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
    await announce(tab.id)
  }
}

/** Runs once when the browser or the extension starts, not each time the worker wakes. */
async function start(): Promise<void> {
  const { started } = await browser.storage.session.get('started')
  if (started) return
  await browser.storage.session.set({ started: true })
  await browser.action.setBadgeBackgroundColor({ color: '#1d5c63' })
  await registerReading()
  await readOpenTabs()
}

searchFromAddressBar()
void start()
