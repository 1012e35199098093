/**
 * What is read of a page and what is left out, for a person who checks it in the settings. Reads only.
 * A script of its own, so that pages carry it only when a person asks.
 */
import { type Adapter, SELECTORS } from '../adapters/adapter.ts'
import type { Outline, OutlinePart } from '../messages.ts'
import { understood } from '../records/understood.ts'
import { adapterFor } from './adapter-fit.ts'
import { isSelector } from './adapter-match.ts'
import type { LeftOut } from './page-parts.ts'
import { type Read, readWith } from './read-page.ts'
import { alikeSelector, selectorOf } from './selector-of.ts'
import { atOnce } from './slices.ts'

declare global {
  /** For the settings, which put this script into a page that a person wants to check. */
  var outlineOfPage: ((adapters: readonly Adapter[]) => Outline) | undefined
}
globalThis.outlineOfPage = (adapters) => outlineOf(document, adapterFor(document, adapters))

/** Most characters of each text, and most parts left out, that are shown. */
const LONGEST = 4000
const LONGEST_LEFT_OUT = 160
const MOST_LEFT_OUT = 60

/** Reads the page with an adapter, or by the general rules alone, and says what came of it. */
function outlineOf(page: Document, adapter: Adapter | undefined): Outline {
  const leftOut: OutlinePart[] = []
  const onLeftOut: LeftOut = (element, why) => {
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    if (text && leftOut.length < MOST_LEFT_OUT)
      leftOut.push({ is: 'left out', why, ...placed(element, text.slice(0, LONGEST_LEFT_OUT)) })
  }
  const read = atOnce(readWith(page, adapter, { onLeftOut }))
  const { passages, adapter: used } = read
  const shown = passages.map((passage): OutlinePart => {
    const { recordKind, written, author, detailLines, text } = understood(passage)
    const said = passage.author ?? author
    const part: OutlinePart = {
      is: passage.role,
      ...placed(passage.element, text.slice(0, LONGEST).replace(/^ +$/gm, '').trim()),
      ...(recordKind && { recordKind }),
      ...(written && { written }),
      ...(said && { author: said }),
    }
    for (const line of detailLines.slice(0, MOST_LEFT_OUT - leftOut.length))
      leftOut.push({ ...part, is: 'left out', why: 'date or author', text: line })
    return part
  })
  return {
    ...(used && { adapter: { name: used.name, missed: missedSelectors(read) } }),
    parts: [...shown, ...leftOut],
  }
}

function placed(element: Element, text: string): Pick<OutlinePart, 'text' | 'selector' | 'alike'> {
  // The whole page is nothing that could be left out.
  const alike = element === document.body ? '' : alikeSelector(element)
  return { text, selector: selectorOf(element), alike }
}

/** Parts of an adapter that are not understood, or find nothing where the general rules find something. */
function missedSelectors({ adapter, met, passages, ignoresAll }: Read): string[] {
  return SELECTORS.filter((name) => {
    const selector = adapter?.[name]
    if (!selector) return false
    if (!isSelector(selector)) return true
    if (name === 'ignore') return ignoresAll
    if (met?.has(name)) return false
    if (name === 'note') return passages.some(({ role }) => role === 'writing')
    const isOfRecord = name === 'entry' || name === 'record'
    return isOfRecord && passages.some(({ role }) => role === 'record')
  })
}
