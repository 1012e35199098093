/** Switching sites on and off. The browser's permissions are the one list; the background follows them. */
import browser from 'webextension-polyfill'

/** A site as people know it, with the pattern by which the browser gives leave to read it. */
export interface Site {
  /** Host and port, such as `records.example.gov.uk`. */
  name: string
  pattern: string
}

/** The site of a web address, or undefined when it has none that can be switched on. */
export function siteOf(address: string | undefined): Site | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const { protocol, hostname, host } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return { name: host, pattern: `${protocol}//${hostname}/*` }
}

/** What a person typed as an address: with or without https in front. */
export function siteFromTyping(typed: string): Site | undefined {
  const address = typed.trim()
  if (!address || /\s/.test(address)) return undefined
  return siteOf(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`)
}

/**
 * Asks the browser for leave to read a site. Call it first in a click handler: anything awaited before
 * loses the click, and the browser then refuses. Answers whether leave was given.
 */
export function switchOn(site: Site): Promise<boolean> {
  return browser.permissions.request({ origins: [site.pattern] })
}

interface HostAccessRequests {
  permissions?: { addHostAccessRequest?(request: { tabId: number }): Promise<void> }
}

/** Whether the browser can ask, in its own toolbar, for leave to read a tab whose address is hidden from us. */
export function canAskInToolbar(): boolean {
  return Boolean(
    (globalThis.chrome as unknown as HostAccessRequests).permissions?.addHostAccessRequest,
  )
}

/** Has the browser show an "Allow" button in its toolbar for the site of a tab. Only where `canAskInToolbar`. */
export async function askInToolbar(tabId: number): Promise<void> {
  await (globalThis.chrome as unknown as HostAccessRequests).permissions?.addHostAccessRequest?.({
    tabId,
  })
}

/** Gives the permission for a site back. */
export function switchOff(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] })
}

/** The patterns of all sites that are switched on. */
export async function sitesOn(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/** Calls back whenever a site is switched on or off, here or in the browser's own pages. Answers how to stop. */
export function onSitesChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  return () => {
    browser.permissions.onAdded.removeListener(changed)
    browser.permissions.onRemoved.removeListener(changed)
  }
}
