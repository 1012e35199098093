import { checkbox, pressableCheck, radios, select } from './controls.js'
import { el } from './dom.js'

/** Every assessment lists all of these, ticked or not. @type {[string, string][]} */
const factors = [
  ['neglect', 'Neglect'],
  ['domestic-abuse', 'Domestic abuse'],
  ['substance-misuse', 'Parental alcohol or drug misuse'],
  ['parental-mental-health', 'Parental mental ill-health'],
  ['child-mental-health', "Child's mental health or self-harm"],
  ['sexual-exploitation', 'Child sexual exploitation'],
  ['gangs', 'Gangs or county lines'],
  ['missing', 'Missing from home'],
  ['disability', 'Disability or long-term illness'],
  ['young-carer', 'Young carer'],
  ['housing', 'Housing'],
]

/** @type {[string, string][]} */
const checks = [
  ['consent', 'Consent recorded'],
  ['father', 'Father or partner spoken to'],
  ['disability', 'Communication needs recorded'],
  ['interpreter', 'Interpreter needed'],
  ['prebirth', 'Pre-birth assessment needed'],
]

/** @type {[string, string][]} */
const categories = [
  ['none', 'None'],
  ['neglect', 'Neglect'],
  ['physical', 'Physical abuse'],
  ['emotional', 'Emotional abuse'],
  ['sexual', 'Sexual abuse'],
]

/**
 * @param {string} legend
 * @param {(Node | string)[]} content
 */
function group(legend, content) {
  return el('fieldset', {}, el('legend', {}, legend), ...content)
}

/**
 * The assessment form: template headings and every kind of tick-box, some ticked and some not.
 * @param {import('./data.js').CaseRecord} record
 */
export function assessment(record) {
  const headings = record.headings.map(({ label, value }) =>
    el('div', {}, el('dt', {}, `${label}:`), ' ', el('dd', {}, value)),
  )
  return el(
    'form',
    { class: 'assessment', 'aria-label': 'Assessment' },
    el('h3', {}, 'Headings from the last assessment'),
    el('dl', { class: 'template-headings' }, ...headings),
    group('Factors identified (tick all that apply)', [
      el(
        'div',
        { class: 'ticks' },
        ...factors.map(([value, label]) =>
          checkbox('factor', value, label, record.factors.includes(value)),
        ),
      ),
    ]),
    group(
      'Child seen alone at the last visit',
      radios(
        'seen-alone',
        [
          ['yes', 'Yes'],
          ['no', 'No'],
          ['na', 'Not applicable'],
        ],
        record.seenAlone,
      ),
    ),
    group('Record checks', [
      el(
        'div',
        { class: 'ticks' },
        ...checks.map(([value, label]) =>
          pressableCheck(`check-${value}`, label, record.checks.includes(value)),
        ),
      ),
    ]),
    select('plan-category', 'Category of plan', categories, record.planCategory),
  )
}
