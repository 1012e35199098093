import { boxesSeen, noteBox, stateOf } from './seen.ts'

/** Time between two glances at the text boxes, in milliseconds. */
const GLANCE = 2000

/**
 * Says when a page has filled a text box by itself since it was read. That causes no event and changes no node, so the boxes
 * are glanced at now and then. Also says when the page has been written anew under the script.
 */
export function watchBoxes(page: Document, signal: AbortSignal, changed: () => void): void {
  let root = page.documentElement
  const glance = () => {
    if (page.hidden) return
    let isNew = root !== page.documentElement
    root = page.documentElement
    for (const [box, state] of boxesSeen) {
      if (state === stateOf(box)) continue
      noteBox(box)
      isNew = true
    }
    if (isNew) changed()
  }
  const timer = setInterval(glance, GLANCE)
  signal.addEventListener('abort', () => clearInterval(timer))
}
