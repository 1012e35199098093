import { readableDate } from './dates.js'
import { el } from './dom.js'

/**
 * @typedef {import('./data.js').Note} Note
 * @typedef {import('./data.js').CaseRecord} CaseRecord
 * @typedef {{ id: string, date: string, title: string, kind: string, author: string, text: string }} Entry
 */

/** @param {CaseRecord} record @param {Note[]} notes @returns {Entry[]} */
function entries(record, notes) {
  const events = record.events.map((event, index) => ({
    ...event,
    id: `event-${index + 1}`,
    kind: 'Record event',
  }))
  const written = notes.filter((note) => note.case === record.id)
  return [...written, ...events].sort((a, b) => b.date.localeCompare(a.date))
}

/** @param {Entry} entry */
function article({ id, date, title, kind, author, text }) {
  const paragraphs = text.split('\n').map((paragraph) => el('p', {}, paragraph))
  return el(
    'article',
    {
      id,
      class: kind === 'Record event' ? 'entry record-event' : 'entry',
      'aria-labelledby': `${id}-title`,
    },
    el(
      'header',
      {},
      el('h3', { id: `${id}-title` }, title),
      el(
        'p',
        { class: 'entry-details' },
        el('time', { datetime: date }, readableDate(date)),
        ' ',
        el('span', { class: 'entry-kind' }, kind),
        ' ',
        el('span', { class: 'entry-author' }, author),
      ),
    ),
    el('div', { class: 'entry-body' }, ...paragraphs),
  )
}

/**
 * Past notes and events, newest first, to read and not to change.
 * @param {CaseRecord} record
 * @param {Note[]} notes
 */
export function chronology(record, notes) {
  return el('div', { class: 'chronology' }, ...entries(record, notes).map(article))
}
