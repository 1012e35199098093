import { ageOn, readableDate } from './dates.js'
import { el } from './dom.js'

/**
 * The coloured strip that says whose record this is.
 * @param {import('./data.js').CaseRecord} record
 * @param {string} asAt
 */
export function caseBanner(record, asAt) {
  const age = ageOn(record.born, asAt)
  /** @type {[string, string][]} */
  const facts = [
    ['Record', record.id],
    [
      'Date of birth',
      age
        ? `${readableDate(record.born)} (${age})`
        : record.born.replace(/\d{4}-\d{2}-\d{2}/, (date) => readableDate(date)),
    ],
    ['Address', record.address],
    ['Status', record.status],
    ['Legal status', record.legalStatus],
    ['Worker', `${record.worker}, ${record.team}`],
  ]
  const list = el(
    'dl',
    {},
    ...facts.map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, value))),
  )
  const alerts = record.alerts.map((alert) => el('li', {}, alert))
  return el(
    'section',
    { class: 'banner', 'aria-label': 'Whose record this is' },
    el('p', { class: 'banner-name' }, record.child),
    list,
    alerts.length > 0 ? el('ul', { class: 'alerts', 'aria-label': 'Alerts' }, ...alerts) : '',
  )
}
