/** Lines that say who wrote an entry, when, and what it is. All examples are fictional. */
import { describe, expect, it } from 'vitest'
import { dateIn } from '../../../src/records/dates.ts'
import { detailsOfLine, isName } from '../../../src/records/detail-lines.ts'
import { kindNamedBy } from '../../../src/records/record-kinds.ts'

describe('dateIn', () => {
  it.each([
    ['Seen on 12/03/2026 at home', '2026-03-12'],
    ['1.4.26', '2026-04-01'],
    ['Tuesday 3rd September 2025, 14:05', '2025-09-03'],
    ['07-Jan-2026', '2026-01-07'],
    ['2026-11-24T19:14:22Z', '2026-11-24'],
  ])('reads %s the British way', (text, date) => {
    expect(dateIn(text)).toBe(date)
  })

  it.each(['room 12/3', '32/13/2026', 'in March', 'aged 12'])('finds none in %s', (text) => {
    expect(dateIn(text)).toBeUndefined()
  })
})

describe('detailsOfLine', () => {
  it.each([
    ['12 March 2026 Home visit', { written: '2026-03-12', recordKind: 'home visit' }],
    [
      '13/03/2026 09:05 Telephone call by Tom Reed',
      { written: '2026-03-13', recordKind: 'phone call', author: 'Tom Reed' },
    ],
    ['Last updated 13/03/2026 09:12 by Tom Reed', { written: '2026-03-13', author: 'Tom Reed' }],
    ['Recorded by: Ann Lee', { author: 'Ann Lee' }],
    ['Type of contact: Strategy discussion', { recordKind: 'strategy discussion' }],
    ['Date created: 01/02/2026', { written: '2026-02-01' }],
    ['Status: Final', {}],
    ['14:30', {}],
  ])('takes “%s” for details', (line, details) => {
    expect(detailsOfLine(line)).toEqual(details)
  })

  it.each([
    'Visit cancelled 12/03/2026',
    'Mum rang on 12/03/2026 to say that she is not well',
    'Domestic abuse: none known',
    'Contact: father was seen by the school',
    'TC to school. Kai not in today.',
    'Visit to the family',
    'Plan',
  ])('leaves “%s”, which is about the family', (line) => {
    expect(detailsOfLine(line)).toBeUndefined()
  })
})

it('knows a bare name from a title', () => {
  expect(isName('Priya Nair')).toBe(true)
  expect(isName('Mary-Jane O’Neill')).toBe(true)
  expect(isName('Home Visit')).toBe(false)
  expect(isName('Kai seen')).toBe(false)
})

describe('kindNamedBy', () => {
  it.each([
    ['Home visit (announced)', 'home visit'],
    ['HV', 'home visit'],
    ['S47 Strategy Discussion', 'strategy discussion'],
    ['Supervision', 'supervision'],
    ['E-mail', 'email'],
    ['Contact – Duty', 'contact'],
    ['Chronology', 'chronology'],
  ])('%s', (name, kind) => {
    expect(kindNamedBy(name)).toBe(kind)
  })

  it('does not take a sentence or a supervision order for one', () => {
    expect(kindNamedBy('We had a long meeting about it on Monday')).toBeUndefined()
    expect(kindNamedBy('Mum missed the visit.')).toBeUndefined()
    expect(kindNamedBy('Supervision order')).toBeUndefined()
  })
})
