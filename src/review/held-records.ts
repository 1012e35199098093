/** The records that a panel is asked to look at, in its own memory only: gone with the tab, or with the panel. */
import { NoteReader } from '../matching/text/read-note.ts'
import type { PlacedEntry } from '../messages.ts'
import { dated, grow, type WholeRecord } from './record.ts'

/** What is held of a tab. */
interface HeldTab {
  reader: NoteReader
  records: Map<string, WholeRecord>
  /** The record that was open last. */
  current: string
  /** What the tab showed last. */
  page: readonly PlacedEntry[]
}

function isSame(one: readonly PlacedEntry[], other: readonly PlacedEntry[]): boolean {
  return (
    one.length > 0 &&
    one.length === other.length &&
    one.every(({ key, frame, text, written }, at) => {
      const same = other[at]
      return (
        same?.key === key && same.frame === frame && same.text === text && same.written === written
      )
    })
  )
}

/** All records that are held. */
export class HeldRecords {
  readonly #tabs = new Map<number, HeldTab>()

  /** Adds what a tab shows now. Answers the record that it belongs to, or the last one when it shows none. */
  add(tabId: number, page: readonly PlacedEntry[]): WholeRecord | undefined {
    const tab: HeldTab = this.#tabs.get(tabId) ?? {
      reader: new NoteReader(),
      records: new Map(),
      current: '',
      page: [],
    }
    const name = page[0]?.record ?? ''
    const before = tab.records.get(name) ?? { entries: [] }
    // A page that reports anew without a new word leaves the record as it is.
    if (tab.current === name && isSame(tab.page, page)) return before
    tab.page = page
    const after = grow(before, page, tab.reader)
    if (dated(after).length > 0) {
      this.#tabs.set(tabId, tab)
      tab.records.set(name, after)
      tab.current = name
      return after
    }
    const last = tab.records.get(tab.current)
    if (last?.entries.some(({ place }) => place)) tab.records.set(tab.current, grow(last, []))
    return tab.records.get(tab.current)
  }

  /** Forgets all that is held of a tab. */
  forget(tabId: number): void {
    this.#tabs.get(tabId)?.reader.forget()
    this.#tabs.delete(tabId)
  }
}
