/** Notices when a page has filled a text box by itself: that causes no event and changes no node. */

/** Time between two glances at the text boxes, in milliseconds. */
const GLANCE = 2000

type Box = HTMLTextAreaElement | HTMLInputElement

/** The boxes that the last look came across, each with what tells whether its text is another now. */
export const boxesSeen = new Map<Box, string>()

/** Remembers a box as it is now, when it is one that a note can be written in. */
export function noteBox(element: Element): void {
  if (/^text/.test((element as Box).type)) boxesSeen.set(element as Box, stateOf(element as Box))
}

/** Says when a box has been filled since it was read, and when the page has been written anew under the script. */
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

/** Enough to tell that another text is there; the texts themselves are not kept. */
function stateOf({ value }: Box): string {
  return value.length + value.slice(0, 9) + value.slice(-9)
}
