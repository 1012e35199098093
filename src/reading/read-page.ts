/** Finds on one frame's page the note being written and the entries of the record shown. Reads only. */
import type { Passage } from '../messages.ts'
import { isShown, TextCollector, type VisibleText } from './visible-text.ts'

/** A passage as read, with the way back to the page. */
export interface ReadPassage extends Passage {
  /** Missing for a text box, whose words have no text nodes. */
  visible?: VisibleText
}

/** Shorter texts hold nothing to learn from. */
const LEAST_WORDS = 4
/** A part of a record counts as a note when one of its lines has this many words: tables and labels have fewer. */
const LEAST_WORDS_OF_PROSE = 12
/** A text longer than this, in characters, is cut: about 17,000 words, more than any one note. */
const LONGEST_TEXT = 100_000
/** Most entries of a record that are read; the newest are usually at the top. */
const MOST_ENTRIES = 80
/** A text box lower than this, in CSS pixels, is for a name or a title and not for a note. */
const LEAST_HEIGHT = 36

const EDITABLE = 'textarea,[contenteditable]:not([contenteditable=false i])'
const ENTRY = 'article,[role=article],tr,[role=row]'
const LOOSE_ENTRY = 'li,[role=listitem],dl,fieldset,details,section,form,main,body'

const keys = new WeakMap<Node, string>()
let lastKey = 0

/** Reads all passages, the note being written first. */
export function readPage(page: Document): ReadPassage[] {
  const editors = findEditors(page)
  const inEditor = new Set<Element>(editors)
  return [
    ...editors.map(readEditor),
    ...readRecord(page, (element) => inEditor.has(element)),
  ].filter(({ role, text }) =>
    role === 'writing'
      ? countWords(text) >= LEAST_WORDS
      : text.split('\n').some((line) => countWords(line) >= LEAST_WORDS_OF_PROSE),
  )
}

/** Places where a note can be written: large text boxes, rich-text editors, documents in design mode. */
function findEditors(page: Document): HTMLElement[] {
  if (page.designMode === 'on') return page.body ? [page.body] : []
  return withShadow(page, EDITABLE).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      isShown(element) &&
      element.offsetHeight >= LEAST_HEIGHT &&
      (element instanceof HTMLTextAreaElement
        ? !element.readOnly && !element.disabled
        : !element.parentElement?.isContentEditable),
  )
}

function readEditor(element: HTMLElement): ReadPassage {
  const key = keyOf(element)
  if (element instanceof HTMLTextAreaElement) {
    return { key, role: 'writing', text: element.value.slice(0, LONGEST_TEXT), pointable: false }
  }
  return { key, role: 'writing', ...collect([element]) }
}

function readRecord(page: Document, isEditor: (element: Element) => boolean): ReadPassage[] {
  if (!page.body || isEditor(page.body)) return []
  const entries = new Set(
    withShadow(page, ENTRY).filter(
      (element) => isShown(element) && !element.parentElement?.closest(ENTRY),
    ),
  )
  const loose = withShadow(page, LOOSE_ENTRY).filter(
    (element) => isShown(element) && !element.closest(ENTRY),
  )
  for (const element of loose) entries.add(element)

  const isElsewhere = (own: Element) => (element: Element) =>
    element !== own && (entries.has(element) || isEditor(element))
  const passages: ReadPassage[] = []
  for (const entry of entries) {
    if (passages.length >= MOST_ENTRIES) break
    const readOnly = entry.querySelectorAll<HTMLTextAreaElement>('textarea:read-only')
    const passage: ReadPassage = {
      key: keyOf(entry),
      role: 'record',
      ...collect([entry], isElsewhere(entry)),
    }
    if (passage.text.trim()) passages.push(passage)
    for (const box of readOnly) {
      if (!isEditor(box) && isShown(box))
        passages.push({
          key: keyOf(box),
          role: 'record',
          text: box.value.slice(0, LONGEST_TEXT),
          pointable: false,
        })
    }
  }
  return passages
}

function collect(
  nodes: Node[],
  isElsewhere?: (element: Element) => boolean,
): Pick<ReadPassage, 'text' | 'pointable' | 'visible'> {
  const collector = new TextCollector(isElsewhere)
  for (const node of nodes) collector.add(node)
  return {
    text: collector.text.slice(0, LONGEST_TEXT),
    pointable: true,
    visible: collector.collected,
  }
}

/** All matching elements in document order, in open shadow trees too. */
function withShadow(root: Document | ShadowRoot, selector: string): Element[] {
  const found = Array.from(root.querySelectorAll(selector))
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...withShadow(element.shadowRoot, selector))
  }
  return found
}

function keyOf(node: Node): string {
  const known = keys.get(node)
  if (known) return known
  lastKey += 1
  const key = String(lastKey)
  keys.set(node, key)
  return key
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}
