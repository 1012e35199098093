import { ageOn, readableDate } from './dates.js'
import { table } from './table.js'

/**
 * Who is in the family and the household.
 * @param {import('./data.js').CaseRecord} record
 * @param {string} asAt
 */
export function household(record, asAt) {
  const rows = record.household.map((person) => [
    person.name,
    person.relationship,
    readableDate(person.born.replace('Due ', '')),
    ageOn(person.born, asAt) || 'Unborn',
    person.inHousehold,
    readableDate(person.lastSeen),
  ])
  return table(
    'Family and household',
    ['Name', 'Relationship', 'Born or due', 'Age', 'In household', 'Last seen'],
    rows,
  )
}
