/** The record that a tab shows, for a look at the whole of it. Pure. */
import type { PlacedEntry } from '../messages.ts'
import type { OpenPages } from './open-pages.ts'

/** The texts of the record shown, without a note being written. When frames show several records, of the one with most texts. */
export function recordShown(pages: OpenPages, tabId: number): PlacedEntry[] {
  const records = new Map<string, PlacedEntry[]>()
  for (const { page: _, ...entry } of pages.passages(tabId) ?? []) {
    if (entry.role !== 'record') continue
    const name = entry.record ?? ''
    records.set(name, [...(records.get(name) ?? []), entry])
  }
  return [...records.values()].sort((a, b) => b.length - a.length)[0] ?? []
}
