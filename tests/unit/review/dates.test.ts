/** Dates in the forms that records use, read against an entry written on Wednesday 10 April 2024 unless a row says otherwise. */
import { describe, expect, test } from 'vitest'
import { datesIn } from '../../../src/review/dates/dates-in.ts'
import { dayOfIso, isoOf } from '../../../src/review/days.ts'

const WRITTEN = '2024-04-10'

/** Dates as the table writes them: "2024-05-12", "2024-05-12/2024-05-14", with a time as "2024-05-12 16:30". */
function read(text: string, written: string | undefined): string[] {
  return datesIn(text, dayOfIso(written)).map(({ from, to, time }) => {
    const days = from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`
    return time ? `${days} ${time}` : days
  })
}

type Row = [text: string, dates: string[], written?: string]

const IN_FIGURES: Row[] = [
  ['Seen 03/04/24 at home', ['2024-04-03']],
  ['Seen 3/4/24 at home', ['2024-04-03']],
  ['Seen 3.4.2024 at home', ['2024-04-03']],
  ['Seen 03.04.24.', ['2024-04-03']],
  ['Seen 3-4-2024', ['2024-04-03']],
  ['Seen 03 / 04 / 2024', ['2024-04-03']],
  ['Seen 2024-04-03', ['2024-04-03']],
  ['Logged 2024-04-03T16:30:00Z by system', ['2024-04-03']],
  ['Wed 03/04/24', ['2024-04-03']],
  ['DOB 12/05/84', ['1984-05-12']],
  ['born 12/5/2019', ['2019-05-12']],
  ['Seen on 3/4 at school', ['2024-04-03']],
  ['report due 03/05', ['2024-05-03']],
  ['Seen 03/04/24 at 16:30', ['2024-04-03 16:30']],
  ['1630hrs 03/04/24 call from school', ['2024-04-03 16:30']],
  ['Visited 3/4/24, 4.30pm', ['2024-04-03 16:30']],
]

const IN_WORDS: Row[] = [
  ['Seen 3 April 2024', ['2024-04-03']],
  ['Seen 3rd April 2024', ['2024-04-03']],
  ['Seen on the 3rd of April 2024', ['2024-04-03']],
  ['Seen 3 Apr 24', ['2024-04-03']],
  ['Seen 3rd Apr ’24', ['2024-04-03']],
  ['Seen 3-Apr-2024', ['2024-04-03']],
  ['Seen 3Apr24', ['2024-04-03']],
  ['Seen April 3rd', ['2024-04-03']],
  ['Seen April 3rd, 2024', ['2024-04-03']],
  ['Seen Mon 8 Apr', ['2024-04-08']],
  ['Seen Monday, 8th April', ['2024-04-08']],
  ['Seen Mon. 8 April 2024 at 4pm', ['2024-04-08 16:00']],
  ['Seen 3 Sept 2023', ['2023-09-03']],
  ['Seen 29 Feb 2024', ['2024-02-29']],
  ['He was seen on 20 December', ['2023-12-20']],
  ['Conference 12 May 14:30', ['2024-05-12 14:30']],
  ['Placed on 3 May 24 hours after birth', ['2024-05-03']],
  ['Review to be held on 12 January', ['2025-01-12']],
  ['He was seen on 12 November', ['2023-11-12']],
  // The weekday says which year: 5 October was a Thursday in 2023 and a Saturday in 2024.
  ['Thursday 5 October', ['2023-10-05']],
  ['Saturday 5 October', ['2024-10-05']],
]

const RANGES: Row[] = [
  ['w/c 3 April', ['2024-04-03/2024-04-09']],
  ['WC 8/4/24', ['2024-04-08/2024-04-14']],
  ['week commencing 8th April 2024', ['2024-04-08/2024-04-14']],
  ['week beginning Mon 8 April', ['2024-04-08/2024-04-14']],
  ['w/e 14 April', ['2024-04-08/2024-04-14']],
  ['12–14 May', ['2024-05-12/2024-05-14']],
  ['12-14 May 2023', ['2023-05-12/2023-05-14']],
  ['12th to 14th of May', ['2024-05-12/2024-05-14']],
  ['Fri 12 to Sun 14 April', ['2024-04-12/2024-04-14']],
  ['between 3 and 9 June', ['2024-06-03/2024-06-09']],
  ['between the 3rd and the 9th of June 2023', ['2023-06-03/2023-06-09']],
  ['from 3 May to 9 June', ['2024-05-03/2024-06-09']],
  ['3 May – 9 June 2023', ['2023-05-03/2023-06-09']],
  ['3/4/24 - 10/4/24', ['2024-04-03/2024-04-10']],
  ['03/02/2024 to 10/02/2024', ['2024-02-03/2024-02-10']],
  ['28 December to 3 January', ['2023-12-28/2024-01-03']],
  ['28 Dec 2022 – 3 Jan 2023', ['2022-12-28/2023-01-03']],
  ['30–2 May', ['2024-04-30/2024-05-02']],
  ['missed on 3 and 10 June 2023', ['2023-06-03', '2023-06-10']],
  ['missed on 3rd, 10th and 17th June 2023', ['2023-06-03', '2023-06-10', '2023-06-17']],
  ['visits on 3/4/24 and 8/4/24', ['2024-04-03', '2024-04-08']],
  ['from January to March 2023', ['2023-01-01/2023-03-31']],
  ['between November and January', ['2023-11-01/2024-01-31']],
]

const LESS_THAN_A_DAY: Row[] = [
  ['since January', ['2024-01-01/2024-01-31']],
  ['moved here in March 2022', ['2022-03-01/2022-03-31']],
  ['in March', ['2024-03-01/2024-03-31']],
  ['last November', ['2023-11-01/2023-11-30']],
  ['early March', ['2024-03-01/2024-03-10']],
  ['mid-March', ['2024-03-11/2024-03-20']],
  ['at the end of March', ['2024-03-21/2024-03-31']],
  ['to be finished by June', ['2024-06-01/2024-06-30']],
  ['in 2019 they lived apart', ['2019-01-01/2019-12-31']],
]

const TOLD: Row[] = [
  ['Seen today', ['2024-04-10']],
  ['Rang this morning', ['2024-04-10']],
  ['Seen yesterday', ['2024-04-09']],
  ['Seen yesterday at 4pm', ['2024-04-09 16:00']],
  ['Police attended last night', ['2024-04-09']],
  ['the day before yesterday', ['2024-04-08']],
  ['Will ring tomorrow', ['2024-04-11']],
  ['day after tomorrow', ['2024-04-12']],
  ['Seen last Tuesday', ['2024-04-09']],
  ['Seen last Wednesday', ['2024-04-03']],
  ['Seen on Friday', ['2024-04-05']],
  ['Seen on Wednesday', ['2024-04-10']],
  ['Will visit on Friday', ['2024-04-12']],
  ['To visit next Tuesday', ['2024-04-16']],
  ['this Friday', ['2024-04-12']],
  ['by Friday', ['2024-04-12']],
  ['Monday week', ['2024-04-22']],
  ['Missed Tuesday just gone', ['2024-04-09']],
  ['last week', ['2024-04-01/2024-04-07']],
  ['next week', ['2024-04-15/2024-04-21']],
  ['over the weekend', ['2024-04-06/2024-04-07']],
  ['last month', ['2024-03-01/2024-03-31']],
  ['3 weeks ago', ['2024-03-20']],
  ['a fortnight ago', ['2024-03-27']],
  ['two months ago', ['2024-02-10']],
  ['in two weeks’ time', ['2024-04-24']],
  ['will be seen within 10 working days', ['2024-04-10/2024-04-24']],
  ['Seen 3 March 2024. A week later he was gone', ['2024-03-03', '2024-03-10']],
  ['Injured on 3 March 2024, seen by GP the next day', ['2024-03-03', '2024-03-04']],
  ['a week later nothing had changed', ['2024-04-17']],
  // Told beside another story, five years back.
  ['He went missing 12/12/2018. On 15 December he was found', ['2018-12-12', '2018-12-15']],
]

const NAMED_DAYS: Row[] = [
  ['on Christmas Day', ['2023-12-25']],
  ['on Christmas Day 2022', ['2022-12-25']],
  ['Boxing Day', ['2023-12-26']],
  ['on New Year’s Eve', ['2023-12-31']],
  ['New Year’s Day', ['2024-01-01']],
  ['at Christmas', ['2023-12-24/2023-12-26']],
  ['Good Friday', ['2024-03-29']],
  ['Easter Monday', ['2024-04-01']],
  ['Easter Sunday 2025', ['2025-04-20']],
  ['May Day bank holiday', ['2024-05-06']],
  ['August bank holiday', ['2024-08-26']],
  ['Mother’s Day', ['2024-03-10']],
  ['Father’s Day', ['2024-06-16']],
  ['Bonfire Night 2023', ['2023-11-05']],
]

const NONE: Row[] = [
  // American order is not a date here, nor are days that no calendar has.
  ['04/13/2024', []],
  ['31/4/24', []],
  ['29/2/23', []],
  ['32 May 2024', []],
  ['0/4/24', []],
  // Figures that are no dates.
  ['2/52 and 3/12 of antibiotics', []],
  ['1/2 term', []],
  ['open 24/7', []],
  ['rang 01632 960123', []],
  ['£3.4.20', []],
  ['version 10.1.2.34', []],
  // Words that are no dates.
  ['Mum may return', []],
  ['April said she was fine', []],
  ['he sat down in the sun', []],
  ['we march on', []],
  ['3 missed in 6 weeks', []],
  // It could be either year, and nothing says which.
  ['8 October', []],
]

const WITHOUT_A_DAY: Row[] = [
  ['Seen 3 April', []],
  ['Seen 3/4/24', ['2024-04-03']],
  ['yesterday', []],
  ['on Tuesday', []],
  ['a week later', []],
  ['Christmas Day', []],
  ['in March', []],
  ['Seen 3 April 2024, and again 10 April', ['2024-04-03', '2024-04-10']],
]

describe('dates of an entry written on 10 April 2024', () => {
  test.each([...IN_FIGURES, ...IN_WORDS])('%s', (text, dates) =>
    expect(read(text, WRITTEN)).toEqual(dates),
  )
  test.each(RANGES)('ranges: %s', (text, dates) => expect(read(text, WRITTEN)).toEqual(dates))
  test.each([...LESS_THAN_A_DAY, ...TOLD])('told: %s', (text, dates) =>
    expect(read(text, WRITTEN)).toEqual(dates),
  )
  test.each(NAMED_DAYS)('named: %s', (text, dates) => expect(read(text, WRITTEN)).toEqual(dates))
  test.each(NONE)('no date: %s', (text, dates) => expect(read(text, WRITTEN)).toEqual(dates))
})

test.each(WITHOUT_A_DAY)('without a day of writing: %s', (text, dates) => {
  expect(read(text, undefined)).toEqual(dates)
})

test('at the turn of the year the nearest year is meant', () => {
  expect(read('Seen 28 December', '2024-01-03')).toEqual(['2023-12-28'])
  expect(read('Visit booked for 4 January', '2023-12-20')).toEqual(['2024-01-04'])
  expect(read('yesterday', '2024-01-01')).toEqual(['2023-12-31'])
  expect(read('yesterday', '2024-03-01')).toEqual(['2024-02-29'])
})

test('places are those of the words', () => {
  const text = 'Home visit. Seen Mon 8 Apr at 4pm; next visit w/c 22 April.'
  expect(datesIn(text, dayOfIso(WRITTEN)).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Mon 8 Apr',
    'w/c 22 April',
  ])
})
