/** Places on a page where a note can be written. Reads only. */

/** A box lower than this, in CSS pixels, is for a name or a title unless it already holds a sentence. */
const LEAST_HEIGHT = 36
/** With this many words a low box holds a note all the same. */
const WORDS_OF_A_NOTE = 8
/** Single-line boxes for something else than a note. */
const NOT_A_NOTE =
  /search|\bfind\b|filter|subject|title|name|address|street|postcode|e-?mail|url|link|phone|mobile|reference|keyword/i

/** What an editor may look like, also for asking whether there is one inside a menu or hidden area. */
export const EDITABLE = 'textarea,[contenteditable]:not([contenteditable=false i])'

/** What can be written in below an element and what looks like it, besides the editors that are known. */
export function boxesIn(start: Element, known: readonly { element: Element }[]): Element[] {
  const isNew = (each: Element) => !known.some(({ element }) => element === each)
  return Array.from(start.querySelectorAll(`input,${EDITABLE}`)).filter(isNew)
}

/** Boxes to find something with. */
const SEEKING = '[role=search],[role=searchbox],[role=combobox]'

/** Whether an element is the outermost of an editor in which a person can write a note now. */
export function isEditor(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || element.closest(SEEKING)) return false
  if (element instanceof HTMLTextAreaElement)
    return element.matches(':read-write') && isRoomy(element, () => element.value)
  if (element instanceof HTMLInputElement) return isNoteInOneLine(element)
  if (!element.isContentEditable || element.parentElement?.isContentEditable) return false
  return isRoomy(element, () => element.textContent ?? '')
}

/** Whether an element is where an editor of the Monaco kind draws the lines that a person types: nobody can type in it. */
export function isDrawn(element: Element): boolean {
  return element.classList.contains('view-lines')
}

/** Drawn lines from top to bottom, however they stand in the page. */
export function linesInOrder(element: Element): Element[] {
  const top = (line: Element) => Number.parseFloat((line as HTMLElement).style.top)
  return Array.from(element.children).sort((a, b) => top(a) - top(b))
}

/** A box that shows what was written before and takes no typing: read-only, or disabled. */
export function isReadOnlyBox(element: Element): element is HTMLTextAreaElement {
  return element.matches('textarea:read-only')
}

function isRoomy(element: HTMLElement, text: () => string): boolean {
  return element.offsetHeight >= LEAST_HEIGHT || hasWords(text(), WORDS_OF_A_NOTE)
}

function isNoteInOneLine(input: HTMLInputElement): boolean {
  if (input.type !== 'text' || input.list || !input.matches(':read-write')) return false
  const called = [
    input.name,
    input.id,
    input.placeholder,
    input.autocomplete,
    input.ariaLabel,
    input.labels?.[0]?.textContent,
  ].join()
  return !NOT_A_NOTE.test(called) && hasWords(input.value, WORDS_OF_A_NOTE)
}

/** Whether a text has at least so many words. Shorthand such as "h/v" counts as one. */
export function hasWords(text: string, least: number): boolean {
  // Where the world's letters are, but for a few signs among them: to ask for letters as such costs many times as much.
  const word = /[a-z\d\u00c0-\u1fff\u2c00-\udfff]\S*/gi
  for (let found = 0; found < least; found += 1) if (!word.test(text)) return false
  return true
}
