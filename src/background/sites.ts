/** The sites on which tips are switched on. The browser's own permissions are the one list of them. */
import browser from 'webextension-polyfill'

const SCRIPT_ID = 'reading'
const MARKS = 'marks.css'

/** Sites that are switched on, as match patterns such as `https://records.example.gov.uk/*`. */
export async function switchedOnSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/** Registers the reading script for just the sites that are switched on. */
export async function registerReading(): Promise<void> {
  const matches = await switchedOnSites()
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
    return
  }
  const script = {
    id: SCRIPT_ID,
    matches,
    js: [__READING_SCRIPT__],
    css: [MARKS],
    allFrames: true,
    // Rich-text editors write in frames without an address of their own.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  if (registered) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Starts reading in tabs that were open before their site was switched on, or before this start. */
export async function readOpenTabs(): Promise<void> {
  const url = await switchedOnSites()
  if (url.length === 0) return
  const tabs = await browser.tabs.query({ url })
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : startReading(tab.id))))
}

/** Starts reading in all frames of a tab. Answers false when the browser does not allow it there. */
export async function startReading(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true }
  try {
    await browser.scripting.insertCSS({ target, files: [MARKS] })
    await browser.scripting.executeScript({ target, files: [__READING_SCRIPT__] })
    return true
  } catch {
    // An error page, or the tab has gone meanwhile.
    return false
  }
}
