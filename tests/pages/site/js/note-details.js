import { checkbox, radios, select } from './controls.js'
import { el } from './dom.js'

/** @type {[string, string][]} */
const kinds = [
  'Home visit',
  'Telephone call',
  'Agency contact',
  'Duty contact',
  'Meeting',
  'Strategy discussion',
  'Supervision',
  'Email',
  'Finance',
  'Administration',
].map((kind) => [kind, kind])

/** @type {[string, string][]} */
const yesNo = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['na', 'Not applicable'],
]

/** Headings a worker may drop into a note, as this council's template words them. */
export const templateHeadings = [
  'Who was seen:',
  'Child seen alone: not recorded',
  'Domestic abuse: none known',
  'Substance misuse: none known',
  'Exploitation or missing episodes: none known',
  'Analysis:',
  'Next steps and dates:',
]

/**
 * The fields above the note.
 * @param {import('./data.js').CaseRecord} record
 * @param {string} asAt
 */
export function noteDetails(record, asAt) {
  const headings = record.headings.map(({ label, value }) => el('li', {}, `${label}: ${value}`))
  return [
    el('h2', {}, 'Details'),
    el(
      'div',
      { class: 'fields' },
      select('note-kind', 'Type of note', kinds, 'Home visit'),
      el(
        'p',
        { class: 'field' },
        el('label', { for: 'note-date' }, 'Date'),
        el('input', { id: 'note-date', name: 'note-date', type: 'date', value: asAt }),
      ),
    ),
    el('fieldset', {}, el('legend', {}, 'Child seen alone'), ...radios('alone', yesNo, 'na')),
    el(
      'fieldset',
      {},
      el('legend', {}, 'This note is about'),
      el(
        'div',
        { class: 'ticks' },
        checkbox('about', 'plan', 'Plan or review', true),
        checkbox('about', 'domestic-abuse', 'Domestic abuse', false),
        checkbox('about', 'missing', 'Missing episode', false),
        checkbox('about', 'significant', 'Significant event', false),
      ),
    ),
    el('h3', {}, 'From the last assessment'),
    el('ul', { class: 'template-headings' }, ...headings),
  ]
}
