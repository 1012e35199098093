/** Finds on one frame's page the note being written and the entries of the record shown. Reads only. */
import type { Adapter, SelectorName } from '../adapters/adapter.ts'
import type { Passage } from '../messages.ts'
import { adapterFor } from './adapter-fit.ts'
import { isSelector } from './adapter-match.ts'
import { hasWords } from './editors.ts'
import { type Entry, entriesOf } from './entries.ts'
import { labelText } from './option-writer.ts'
import type { FoundEditor, PageParts, WalkOptions } from './page-parts.ts'
import { PageWalk } from './page-walk.ts'
import { recordKey } from './record-key.ts'
import { atOnce } from './slices.ts'
import { textOf, type VisibleText } from './text-stream.ts'

/** A passage as read, with the way back to the page. */
export interface ReadPassage extends Passage {
  /** Missing for a text box, whose words have no text nodes. Its places are known only when they were asked for. */
  visible?: VisibleText
  element: Element
  /** Who wrote it, where the page says so. It stays in the page. */
  author?: string
}

/** What else is wanted of a reading than the text. */
export type ReadHow = Pick<WalkOptions, 'keepsPlaces' | 'onLeftOut' | 'isLook'> & {
  /** How many characters of the page; as many as one note may have unless more are wanted. */
  longest?: number
}

/** So much is read of a page at first: about 3,500 words, the newest usually at the top. */
export const FIRST = 20_000
/** So much when somebody looks at what there is to say of it. */
export const FURTHER = 400_000
/** And so much when somebody asks for all of a record. */
export const WHOLE = 4_000_000

/** What reading found, and how well the adapter fits the page. */
export interface Read {
  passages: ReadPassage[]
  /** There is more than was to be read. */
  isCut?: boolean | undefined
  adapter?: Adapter
  /** Parts of the adapter that found something. */
  met?: ReadonlySet<SelectorName>
  /** What the adapter ignores is all that there is: it was read all the same. */
  ignoresAll?: boolean
}

/** Shorter texts hold nothing to learn from. */
const LEAST_WORDS = 4
const LEAST_WORDS_OF_PROSE = 12
/** A text longer than this, in characters, is cut: about 17,000 words, more than any one note. */
const LONGEST_TEXT = 100_000
/** A value with more words than this, or on several lines, stands without its label. */
const MOST_WORDS_OF_VALUE = 12

/** So many characters at the top of a page may say which record it shows. */
const LONGEST_TOP = 400
const MOST_HEADS = 20
/** Most headings and chosen options that are told as names of a record. */
const MOST_NAMES = 8

const keys = new WeakMap<Node, string>()
let lastKey = 0

/** Reads in short steps, with room for the page's own work between them; the note being written comes first. */
export function readInSteps(
  page: Document,
  adapters: readonly Adapter[],
  how: ReadHow,
): Generator<undefined, Read> {
  return readWith(page, adapterFor(page, adapters), how)
}

/** Reads with one adapter or by the general rules alone, which also hold where the adapter finds nothing. */
export function* readWith(
  page: Document,
  adapter: Adapter | undefined,
  how: ReadHow = {},
): Generator<undefined, Read> {
  const { longest = FIRST } = how
  if (!page.body) return { passages: [] }
  if (page.designMode === 'on' || page.body.isContentEditable)
    return { passages: [readWritten(page.body, recordOf(page), how)].filter(isWorthReading) }
  const parts = yield* new PageWalk(page.body, { adapter, ...how, longest }).inSteps()
  yield undefined
  const read = yield* passagesOf(page, parts, recordOf(page, parts, adapter), how)
  const { isCut } = parts
  if (!adapter) return { passages: read, isCut }
  const fit = { adapter, met: parts.met, isCut }
  // To ignore nearly all of a page was not meant so.
  const all = page.body.textContent?.length ?? 0
  if (read.length > 0 || parts.ignored <= all / 2) return { passages: read, ...fit }
  const { ignore: _, ...rest } = adapter
  const again = yield* readWith(page, rest, how)
  return { ...again, ...fit, isCut: again.isCut, ignoresAll: again.passages.length > 0 }
}

/** A passage as it may be handed on: without what leads back to the page, and without the author. */
export function bare({
  visible: _visible,
  element: _element,
  author: _author,
  ...passage
}: ReadPassage): Passage {
  return passage
}

function* passagesOf(
  page: Document,
  parts: PageParts,
  record: string,
  how: ReadHow,
): Generator<undefined, ReadPassage[]> {
  const named = parts.editors.filter(({ isNamed }) => isNamed)
  const called = [page.title, ...parts.called.slice(0, MOST_NAMES).reverse()]
  const passages: ReadPassage[] = []
  for (const editor of named.length > 0 ? named : parts.editors) {
    passages.push(readEditor(editor, record, called, how))
    yield
  }
  for (const element of parts.drawn) passages.push(readWritten(element, record, how))
  const entries = entriesOf(parts)
  yield
  for (const entry of entries) passages.push(readEntry(entry, parts, record))
  yield
  for (const box of parts.boxes) passages.push(readBox(box, 'record', record))
  return passages.filter(isWorthReading)
}

/** A part of a record without a list has proved to hold prose; a box has to show it. */
function isWorthReading({ role, text, pointable }: ReadPassage): boolean {
  if (role === 'writing' || pointable) return hasWords(text, LEAST_WORDS)
  return text.split('\n').some((line) => hasWords(line, LEAST_WORDS_OF_PROSE))
}

function readEditor(
  editor: FoundEditor,
  record: string,
  called: readonly string[],
  how: ReadHow,
): ReadPassage {
  const { element } = editor
  const passage =
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
      ? readBox(element, 'writing', record)
      : readWritten(element, record, how)
  // What stands nearest above the note tells its kind best; then what stands below it, then the page's title.
  return { ...passage, called: [...called, ...editor.calledSoFar] }
}

function readWritten(element: Element, record: string, { keepsPlaces }: ReadHow): ReadPassage {
  const walk = new PageWalk(element, { isWriting: true, longest: LONGEST_TEXT, keepsPlaces })
  const { stream } = atOnce(walk.inSteps())
  return pointable(element, 'writing', record, { stream, ranges: [[0, stream.length]] })
}

function readEntry(entry: Entry, { stream }: PageParts, record: string): ReadPassage {
  const { element, ranges, isListed, said } = entry
  const { written, author, called } = said
  return {
    ...pointable(element, 'record', record, { stream, ranges }),
    ...(isListed && { isEntry: true }),
    ...(written && { written }),
    ...(author && { author }),
    ...(called && { called: [called] }),
  }
}

function pointable(
  element: Element,
  role: Passage['role'],
  record: string,
  visible: VisibleText,
): ReadPassage {
  const text = textOf(visible).slice(0, LONGEST_TEXT)
  return { key: keyOf(element), role, text, pointable: true, record, visible, element }
}

function readBox(
  box: HTMLTextAreaElement | HTMLInputElement,
  role: Passage['role'],
  record: string,
): ReadPassage {
  const text = writtenIn(box)
  return { key: keyOf(box), role, text, pointable: false, record, element: box }
}

/** What stands in a text box. A short value has its label in front: "Domestic abuse: none known". */
function writtenIn(box: HTMLTextAreaElement | HTMLInputElement): string {
  const value = box.value.slice(0, LONGEST_TEXT)
  const label = box.labels?.[0]
  if (!label || value.includes('\n') || hasWords(value, MOST_WORDS_OF_VALUE + 1)) return value
  const name = labelText(label)
  return name && value.trim() && !hasWords(name, 7) ? `${name}: ${value}` : value
}

/** Which record a page shows: where an adapter says so, or by its title and what stands at its top. */
function recordOf(page: Document, parts?: PageParts, adapter?: Adapter): string {
  const address = page.location?.href ?? ''
  const named =
    adapter?.recordId && isSelector(adapter.recordId) && page.querySelector(adapter.recordId)
  if (named) return recordKey(address, `id: ${named.textContent?.trim()}`)
  const heads = parts?.heads.slice(0, MOST_HEADS).map(({ textContent }) => textContent) ?? []
  const shown = [...heads, parts?.stream.text].map((text) => text?.slice(0, LONGEST_TOP))
  return recordKey(address, [page.title, ...shown].join('\n'))
}

function keyOf(node: Node): string {
  const known = keys.get(node)
  if (known) return known
  lastKey += 1
  const key = String(lastKey)
  keys.set(node, key)
  return key
}
