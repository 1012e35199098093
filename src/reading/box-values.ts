/** Time between two glances at the text boxes, in milliseconds. */
const GLANCE = 2000

/**
 * Says when a page has filled a text box by itself. That causes no event and changes no node, so the boxes are
 * glanced at now and then. Also says when the page has been written anew under the script.
 */
export function watchBoxes(page: Document, signal: AbortSignal, changed: () => void): void {
  const boxes = page.getElementsByTagName('textarea')
  const lines = page.getElementsByTagName('input')
  let root = page.documentElement
  const look = () => lengthsIn(boxes) + lengthsIn(lines)
  let known = look()
  const glance = () => {
    if (page.hidden) return
    const now = look()
    if (now === known && root === page.documentElement) return
    known = now
    root = page.documentElement
    changed()
  }
  const timer = setInterval(glance, GLANCE)
  signal.addEventListener('abort', () => clearInterval(timer))
}

/** Enough to tell that another text is there; the texts themselves are not kept. */
function lengthsIn(boxes: HTMLCollectionOf<HTMLTextAreaElement | HTMLInputElement>): string {
  let lengths = ''
  for (const { value, type } of boxes) {
    if (type === 'text' || type === 'textarea')
      lengths += `${value.length}${value.slice(0, 9)}${value.slice(-9)},`
  }
  return lengths
}
