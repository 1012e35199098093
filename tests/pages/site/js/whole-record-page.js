import { chronology } from './chronology.js'
import { find } from './dom.js'

/** Entries on a page of the chronology; all of them when the address names no page. */
const A_PAGE = 30
const RECORD = 'BK-30417'

/** @typedef {{ id: string, date: string, kind: string, author: string, text: string }} Entry */

const response = await fetch('entries.json')
const entries = /** @type {Entry[]} */ (await response.json())
const newestFirst = entries.toReversed()
const page = Number(new URLSearchParams(location.search).get('page'))
const shown = page ? newestFirst.slice((page - 1) * A_PAGE, page * A_PAGE) : newestFirst
const notes = shown.map((entry) => ({ ...entry, title: entry.kind, case: RECORD, expects: [] }))
find('#record').replaceChildren(
  chronology(
    /** @type {import('./data.js').CaseRecord} */ (
      /** @type {unknown} */ ({ id: RECORD, events: [] })
    ),
    notes,
  ),
)
document.body.dataset.ready = 'true'
