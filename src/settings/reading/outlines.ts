/** Asks open pages what is read of them. What they answer stays in this page's memory. */
import browser from 'webextension-polyfill'
import { type Adapter, isForHost } from '../../adapters/adapter.ts'
import type { Outline } from '../../messages.ts'
import { sitesOn } from '../../ui/sites.ts'

/** A tab whose site is switched on. */
export interface OpenPage {
  tabId: number
  title: string
  host: string
  path: string
}

/** The tabs of sites that are switched on. */
export async function openPages(): Promise<OpenPage[]> {
  const url = await sitesOn()
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : []
  return tabs.flatMap(({ id, title, url: address }) => {
    if (id === undefined || !address || !URL.canParse(address)) return []
    const { host, pathname } = new URL(address)
    return [{ tabId: id, title: title || host, host, path: pathname }]
  })
}

/** What is read in each frame of a page, with the adapters that are for its site. Empty when the page cannot be asked. */
export async function outlinesOf(page: OpenPage, adapters: readonly Adapter[]): Promise<Outline[]> {
  const target = { tabId: page.tabId, allFrames: true }
  const own = adapters.filter((adapter) => isForHost(adapter, page.host))
  try {
    await browser.scripting.executeScript({ target, files: [__OUTLINE_SCRIPT__] })
    const results = await browser.scripting.executeScript({
      target,
      func: (given: Adapter[]) => globalThis.outlineOfPage?.(given) ?? null,
      args: [own],
    })
    return results.flatMap(({ result }) => (result ? [result as Outline] : []))
  } catch {
    return []
  }
}

/** What does not fit in the pages that are open now, by the adapter's name. */
export async function misfits(adapters: readonly Adapter[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  if (adapters.length === 0) return found
  const pages = (await openPages()).filter(({ host }) =>
    adapters.some((adapter) => isForHost(adapter, host)),
  )
  for (const page of pages) {
    for (const { adapter } of await outlinesOf(page, adapters)) {
      if (!adapter?.missed.length) continue
      const known = found.get(adapter.name) ?? []
      found.set(adapter.name, [...new Set([...known, ...adapter.missed])])
    }
  }
  return found
}
