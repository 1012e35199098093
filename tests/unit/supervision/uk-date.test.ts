import { expect, it } from 'vitest'
import { readTypedDate } from '../../../src/supervision/uk-date.ts'

const read = (typed: string) => {
  const [day = '', month = '', year = ''] = typed.split('|')
  const found = readTypedDate({ day, month, year })
  return found.is === 'day' ? found.date.toDateString() : found.is
}

it.each([
  ['3|4|2027', 'Sat Apr 03 2027'],
  [' 03 | 04 | 27 ', 'Sat Apr 03 2027'],
  ['1|March|2027', 'Mon Mar 01 2027'],
  ['1|sept|2027', 'Wed Sep 01 2027'],
  ['1|Mai|2027', 'Sat May 01 2027'],
  ['29|2|2028', 'Tue Feb 29 2028'],
  ['29|2|2027', 'unclear'],
  ['31|4|2027', 'unclear'],
  ['0|4|2027', 'unclear'],
  ['4|13|2027', 'unclear'],
  ['4|0|2027', 'unclear'],
  ['4|smarch|2027', 'unclear'],
  ['4|4|027', 'unclear'],
  ['4|4|', 'unclear'],
  ['||', 'empty'],
  [' || ', 'empty'],
])('reads %j', (typed, expected) => {
  expect(read(typed)).toBe(expected)
})
