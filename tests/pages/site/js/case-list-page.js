import { loadCases } from './data.js'
import { readableDate } from './dates.js'
import { el, find } from './dom.js'
import { showBreadcrumbs, showShell } from './shell.js'
import { table } from './table.js'

/** @typedef {import('./data.js').CaseRecord} CaseRecord */

const columns = ['Case', 'Child', 'Status', 'Worker', 'Team', 'Next visit due']

/** @param {CaseRecord} record */
function row(record) {
  const due = readableDate(record.nextVisit)
  return [
    el('a', { href: `case.html?case=${record.id}` }, `${record.name} ${record.id}`),
    record.child,
    el(
      'span',
      { class: `status ${record.status.toLowerCase().replaceAll(' ', '-')}` },
      record.status,
    ),
    record.worker,
    record.team,
    record.overdue ? el('span', { class: 'overdue' }, `${due} (overdue)`) : due,
  ]
}

/** @param {CaseRecord[]} cases */
function showCases(cases) {
  find('[data-case-list]').replaceChildren(table('Open cases', columns, cases.map(row)))
  find('#case-count').textContent =
    `${cases.length} open cases, ${cases.filter((record) => record.overdue).length} with a visit overdue`
}

/** @param {CaseRecord[]} cases */
function showFilters(cases) {
  const workers = [...new Set(cases.map((record) => record.worker))].sort()
  const worker = el(
    'select',
    { id: 'filter-worker' },
    el('option', { value: '' }, 'All workers'),
    ...workers.map((name) => el('option', {}, name)),
  )
  const name = el('input', { id: 'filter-name', type: 'text', autocomplete: 'off' })
  const form = find('[data-filters]')
  form.append(
    el('p', { class: 'field' }, el('label', { for: 'filter-name' }, 'Family name or number'), name),
    el('p', { class: 'field' }, el('label', { for: 'filter-worker' }, 'Worker'), worker),
  )
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => {
    const wanted = /** @type {HTMLInputElement} */ (name).value.trim().toLowerCase()
    const by = /** @type {HTMLSelectElement} */ (worker).value
    showCases(
      cases.filter(
        (record) =>
          `${record.name} ${record.id}`.toLowerCase().includes(wanted) &&
          (!by || record.worker === by),
      ),
    )
  })
}

showShell()
showBreadcrumbs([{ label: 'Home', href: 'index.html' }, { label: "My team's cases" }])
const { cases } = await loadCases()
showFilters(cases)
showCases(cases)
document.body.dataset.ready = 'true'
