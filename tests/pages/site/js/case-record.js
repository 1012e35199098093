import { assessment } from './assessment.js'
import { caseBanner } from './case-banner.js'
import { chronology } from './chronology.js'
import { readableDate } from './dates.js'
import { el } from './dom.js'
import { household } from './household.js'
import { tabbed } from './tabs.js'

/**
 * @typedef {import('./data.js').CaseRecord} CaseRecord
 * @typedef {import('./data.js').Note} Note
 */

/** @param {string[]} items */
function list(items) {
  return el('ul', {}, ...items.map((item) => el('li', {}, item)))
}

/** @param {CaseRecord} record @param {string} asAt */
function summary(record, asAt) {
  const due = el(
    'p',
    { class: record.overdue ? 'overdue' : '' },
    `Next visit due: ${readableDate(record.nextVisit)}${record.overdue ? ' (overdue)' : ''}`,
  )
  return el('div', {}, due, household(record, asAt))
}

/** @param {string} tab */
function rememberTab(tab) {
  const address = new URL(location.href)
  address.searchParams.set('tab', tab)
  history.replaceState(history.state, '', address)
}

/** @param {CaseRecord} record */
function actions(record) {
  return el(
    'p',
    { class: 'record-actions' },
    el('a', { class: 'button primary', href: `new-note.html?case=${record.id}` }, 'New note'),
    el('a', { class: 'button', href: `rich-note.html?case=${record.id}` }, 'Formatted note'),
    el('a', { class: 'button', href: `frame-note.html?case=${record.id}` }, 'Document editor'),
  )
}

/**
 * The whole of one case record.
 * @param {CaseRecord} record
 * @param {Note[]} notes
 * @param {string} asAt
 */
export function caseRecord(record, notes, asAt) {
  const tabs = [
    { id: 'summary', label: 'Summary', content: summary(record, asAt) },
    { id: 'assessment', label: 'Assessment', content: assessment(record) },
    { id: 'chronology', label: 'Chronology', content: chronology(record, notes) },
    { id: 'plan', label: 'Plan', content: list(record.plan) },
    { id: 'documents', label: 'Documents', content: list(record.documents) },
  ]
  const chosen = new URLSearchParams(location.search).get('tab') ?? 'summary'
  return [
    caseBanner(record, asAt),
    el(
      'div',
      { class: 'title-row' },
      el('h1', { tabindex: '-1' }, `${record.name} family record`),
      actions(record),
    ),
    tabbed(tabs, chosen, rememberTab),
  ]
}
