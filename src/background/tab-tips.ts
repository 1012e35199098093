/** What there is to show for a tab, and telling the badge and the panel when that changes. */
import browser from 'webextension-polyfill'
import {
  asTrouble,
  type Message,
  type PageTips,
  type Reply,
  type ToPage,
  type ToPanel,
} from '../messages.ts'
import { OpenPages } from './open-pages.ts'
import { startReading } from './sites.ts'
import { TabWork } from './tab-work.ts'

export const openPages = new OpenPages()
export const tabWork = new TabWork(openPages)

/**
 * What to show for a tab, to somebody who looks. Asks the page to report when nothing has been heard from it, as after
 * the worker's sleep, and to read on in a long record of which only the beginning was read so far.
 */
export function tipsForTab(tabId: number): Promise<PageTips> {
  if (openPages.hasMore(tabId)) void tellPage(tabId, 'readFurther', null)
  return look(tabId, false)
}

async function look(tabId: number, mayRaise: boolean): Promise<PageTips> {
  try {
    return (await tabWork.tipsFor(tabId, mayRaise)) ?? (await withoutReading(tabId))
  } catch (error) {
    const { what, todo } = asTrouble(error, 'tipsNotWorkedOut', 'reloadPageNoteSafe')
    return { state: 'trouble', what, todo }
  }
}

async function withoutReading(tabId: number): Promise<PageTips> {
  const tab = await browser.tabs.get(tabId)
  // Without leave to see a page, the browser hides its address too.
  if (!tab.url) return { state: 'off' }
  if (!/^https?:/.test(tab.url)) return { state: 'restricted' }
  const { protocol, hostname, origin } = new URL(tab.url)
  const isOn = await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
  if (!isOn) return { state: 'off', site: origin }
  const isListening = await tellPage(tabId, 'readNow', null)
  if (isListening || tab.status === 'loading' || (await startReading(tabId)))
    return { state: 'preparing' }
  return { state: 'restricted' }
}

/** Raises what may be raised, shows its count on the badge and tells an open panel to look again. */
export async function announce(tabId: number): Promise<void> {
  const tips = await look(tabId, true)
  const count = tips.state === 'tips' ? tips.tips.filter(({ raised }) => raised).length : 0
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(() => {
    // The tab was closed meanwhile.
  })
  const message: Message<ToPanel> = { kind: 'tipsChanged', input: { tabId } }
  await browser.runtime.sendMessage(message).catch(() => {
    // No panel is open.
  })
}

/** Asks one frame of a tab. Undefined when nobody there answers, or not as was asked. */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  kind: K,
  input: ToPage[K]['input'],
  frame: number,
): Promise<ToPage[K]['output'] | undefined> {
  try {
    const reply = await browser.tabs.sendMessage<unknown, Reply<ToPage[K]['output']> | undefined>(
      tabId,
      { kind, input },
      { frameId: frame },
    )
    return reply?.ok ? reply.value : undefined
  } catch {
    return undefined
  }
}

/** Tells a frame, or all frames of a tab. Answers whether anybody was listening. */
export async function tellPage<K extends keyof ToPage>(
  tabId: number,
  kind: K,
  input: ToPage[K]['input'],
  frame?: number,
): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(
      tabId,
      { kind, input },
      frame === undefined ? {} : { frameId: frame },
    )
    return true
  } catch {
    return false
  }
}
