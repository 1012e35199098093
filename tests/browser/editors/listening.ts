import type { Page } from 'puppeteer-core'
import type { Passage } from '../../../src/messages.ts'
import type { RunningChromium } from '../chromium/launch.ts'

/** A page of the extension that hears what pages report, as every page of the extension may. */
export interface Listener {
  /** The passages read last from a page, frame by frame in frame order. */
  readFrom(address: string): Promise<Passage[]>
  /** How many reports have come from a page. */
  reportsFrom(address: string): Promise<number>
  /** Asks the page's tab to be read at once, and waits until all of its frames have been. */
  readNow(address: string): Promise<void>
}

/** Runs in a page of the extension: keeps the last report of each frame of each tab. */
function keepReports(): void {
  const heard: Heard = {}
  // On the page, where each script that is run there later can find it, in either browser.
  const note = () => {
    document.documentElement.dataset.heard = JSON.stringify(heard)
  }
  note()
  const runtime = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
  runtime.runtime.onMessage.addListener((message, sender) => {
    const tab = String(sender.tab?.id)
    heard[tab] ??= { url: '', reports: 0, frames: {} }
    const entry = heard[tab]
    const frame = String(sender.frameId)
    if (message.kind === 'pageRead') {
      entry.url = sender.tab?.url ?? ''
      entry.reports += 1
      entry.frames[frame] = message.input
    } else if (message.kind === 'pageGone') {
      // A page that has gone into the back/forward cache has another frame number than it had before.
      for (const [at, { page }] of Object.entries(entry.frames))
        if (page === message.input.page) delete entry.frames[at]
    }
    note()
  })
}

type Heard = Record<
  string,
  { url: string; reports: number; frames: Record<string, { page: string; passages: Passage[] }> }
>

/** The function that has to run in a page of the extension, as text, for a browser that takes only text. */
export const KEEP_REPORTS = `(${keepReports.toString()})()`

/** The body of a function that answers the notes read from the page at an address, likewise. */
export const WRITTEN = `return Object.values(JSON.parse(document.documentElement.dataset.heard))
  .filter((entry) => entry.url === args[0])
  .flatMap(({ frames }) => Object.values(frames).flatMap(({ passages }) => passages))
  .filter(({ role }) => role === 'writing')`

/** Opens a page of the extension that listens. */
export async function listen(chromium: RunningChromium): Promise<Listener> {
  const own: Page = await chromium.openOwnPage('src/settings/settings.html')
  await own.evaluate(keepReports)
  return {
    readFrom: (address) =>
      own.evaluate(
        (url) =>
          Object.values(JSON.parse(document.documentElement.dataset.heard ?? '{}') as Heard)
            .filter((entry) => entry.url === url)
            .flatMap(({ frames }) => Object.values(frames).flatMap(({ passages }) => passages)),
        address,
      ),
    reportsFrom: (address) =>
      own.evaluate(
        (url) =>
          Object.values(JSON.parse(document.documentElement.dataset.heard ?? '{}') as Heard)
            .filter((entry) => entry.url === url)
            .reduce((sum, { reports }) => sum + reports, 0),
        address,
      ),
    readNow: (address) =>
      own.evaluate(async (url) => {
        const heard = () => JSON.parse(document.documentElement.dataset.heard ?? '{}') as Heard
        for (const [tab, { url: at, reports, frames }] of Object.entries(heard())) {
          if (at !== url) continue
          await chrome.tabs.sendMessage(Number(tab), { kind: 'readNow', input: null })
          const due = reports + Object.keys(frames).length
          // A frame that went without a goodbye is not waited for for ever.
          for (let look = 0; look < 40 && (heard()[tab]?.reports ?? due) < due; look++)
            await new Promise((done) => setTimeout(done, 50))
        }
      }, address),
  }
}

/** Words as they compare: white space and what cannot be seen count for nothing. */
export function plain(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
