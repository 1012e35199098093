/** All of the record that a tab shows, when a person asks for the whole of it. */
import type { PlacedEntry } from '../messages.ts'
import { OpenPages } from './open-pages.ts'
import { recordShown } from './record-shown.ts'
import { askPage } from './tab-tips.ts'

/**
 * The texts of the record shown, read anew and to its end. Long records are followed at their beginning only, so what is
 * known of them is not enough; what is read here is handed on and not kept.
 */
export async function wholeRecord(pages: OpenPages, tabId: number): Promise<PlacedEntry[]> {
  const whole = new OpenPages()
  const asked = pages.frames(tabId).map(async ([frame, { page, passages }]) => {
    const all = await askPage(tabId, 'readWhole', null, frame)
    whole.put(tabId, frame, { page, passages: all ?? passages })
  })
  await Promise.all(asked)
  return recordShown(whole, tabId)
}
