import type { PageReading, Passage } from '../messages.ts'
import { understood } from '../records/understood.ts'

/** A passage with the frame and page it was read from. */
export interface PlacedPassage extends Passage {
  frame: number
  page: string
}

/** What the open pages show, by tab and frame. In memory only: after the worker's sleep the pages are asked again. */
export class OpenPages {
  private readonly tabs = new Map<number, Map<number, PageReading>>()

  /** Takes in a reading, in place of the frame's last one. */
  put(tabId: number, frame: number, reading: PageReading): void {
    const frames = this.tabs.get(tabId) ?? new Map<number, PageReading>()
    frames.set(frame, { ...reading, passages: reading.passages.map(withoutDetails) })
    this.tabs.set(tabId, frames)
  }

  /**
   * Forgets a page that is going away, unless another has taken its place already. It is found by its own name:
   * on its way into the back/forward cache a page no longer has the frame number that it had before.
   */
  remove(tabId: number, page: string): void {
    const frames = this.tabs.get(tabId)
    if (!frames) return
    for (const [frame, reading] of frames) if (reading.page === page) frames.delete(frame)
    if (frames.size === 0) this.tabs.delete(tabId)
  }

  /** Forgets all pages of a tab. */
  forget(tabId: number): void {
    this.tabs.delete(tabId)
  }

  /** Tabs that have been heard from. */
  get heard(): number[] {
    return [...this.tabs.keys()]
  }

  /** What was read last in each frame of a tab. */
  frames(tabId: number): (readonly [frame: number, reading: PageReading])[] {
    return [...(this.tabs.get(tabId) ?? [])]
  }

  /** Whether a tab shows nothing but a record, and more of it than was read. */
  hasMore(tabId: number): boolean {
    const readings = [...(this.tabs.get(tabId)?.values() ?? [])]
    const isWritten = readings.some(({ passages }) =>
      passages.some(({ role }) => role === 'writing'),
    )
    return !isWritten && readings.some(({ isCut }) => isCut)
  }

  /** The passages of a tab in frame order, or undefined when nothing has been heard from it. */
  passages(tabId: number): PlacedPassage[] | undefined {
    const frames = this.tabs.get(tabId)
    if (!frames) return undefined
    return [...frames]
      .sort(([a], [b]) => a - b)
      .flatMap(([frame, { page, passages }]) =>
        passages.map((passage) => ({ ...passage, frame, page })),
      )
  }
}

/** What is known of a passage, without who wrote it and the lines that say so: nobody here needs them. */
function withoutDetails(passage: Passage): Passage {
  const { author: _author, detailLines: _lines, ...known } = understood(passage)
  return known
}
