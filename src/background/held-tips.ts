/**
 * The tips that each tab shows, so that they stay where they are. In memory with the words that prompted them;
 * without those, as ids, in the browser's memory for the session, for when the background has slept.
 */
import browser from 'webextension-polyfill'
import type { Held } from './steady.ts'

/** A held tip, and whether it was raised by itself. */
export interface HeldTip extends Held {
  isRaised?: boolean
}

type Remembered = Pick<HeldTip, 'here' | 'lessonId' | 'theme' | 'score' | 'isRaised'>

const KEY = 'shownHere'

/** What each tab shows. */
export class HeldTips {
  private readonly tabs = new Map<number, HeldTip[]>()

  /** What a tab showed last. `pages` are the random names of the pages in it. */
  async of(tabId: number, pages: ReadonlySet<string>): Promise<HeldTip[]> {
    const held = this.tabs.get(tabId)
    if (held) return held
    const kept = await remembered()
    return [...pages].flatMap((page) => kept[page] ?? [])
  }

  /** Keeps what a tab shows now. */
  async keep(tabId: number, pages: ReadonlySet<string>, held: HeldTip[]): Promise<void> {
    this.tabs.set(tabId, held)
    const kept = await remembered()
    const now = { ...kept }
    for (const page of pages) {
      const own = held.filter(({ here }) => here.startsWith(`${page}/`))
      if (own.length > 0) now[page] = own.map(withoutWords)
      else delete now[page]
    }
    if (JSON.stringify(now) !== JSON.stringify(kept))
      await browser.storage.session.set({ [KEY]: now })
  }

  /** Forgets a tab. */
  forgetTab(tabId: number): void {
    this.tabs.delete(tabId)
  }

  /** Forgets a page. */
  async forgetPage(page: string): Promise<void> {
    const { [page]: gone, ...others } = await remembered()
    if (gone) await browser.storage.session.set({ [KEY]: others })
  }
}

async function remembered(): Promise<Record<string, Remembered[]>> {
  return ((await browser.storage.session.get(KEY))[KEY] ?? {}) as Record<string, Remembered[]>
}

function withoutWords({ reasons: _, ...others }: HeldTip): Remembered {
  return { ...others, score: 0 }
}
