import { el } from './dom.js'

/**
 * A table that becomes a stack of cards on a narrow screen. Roles are given because that layout would otherwise lose them.
 * @param {string} caption
 * @param {string[]} headings
 * @param {(Node | string)[][]} rows
 */
export function table(caption, headings, rows) {
  const head = el(
    'tr',
    { role: 'row' },
    ...headings.map((heading) => el('th', { role: 'columnheader', scope: 'col' }, heading)),
  )
  const body = rows.map((cells) =>
    el(
      'tr',
      { role: 'row' },
      ...cells.map((cell, column) =>
        el('td', { role: 'cell', 'data-label': headings[column] }, cell),
      ),
    ),
  )
  return el(
    'table',
    { class: 'records', role: 'table' },
    el('caption', {}, caption),
    el('thead', { role: 'rowgroup' }, head),
    el('tbody', { role: 'rowgroup' }, ...body),
  )
}
