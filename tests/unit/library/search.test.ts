import { describe, expect, test } from 'vitest'
import type { Lesson, Pack, Source, Term, Theme } from '../../../src/library/schema.ts'
import { LessonSearch } from '../../../src/library/search.ts'

const themes: Theme[] = [
  { id: 'unsafe-sleep', group: 'harm', name: 'Unsafe sleep', covers: 'co-sleeping' },
  {
    id: 'was-not-brought',
    group: 'practice',
    name: 'Missed appointments: was not brought',
    covers: 'DNA',
  },
  { id: 'domestic-abuse', group: 'parent', name: 'Domestic abuse', covers: 'control' },
]
const sources: Source[] = [
  source('ashby-2019-robin', 'Serious Case Review, Robin: Ashby, 2019', 'review'),
  source('walker-2020', "Zoë's café study", 'research'),
]
const vocabulary: Term[] = [
  { term: 'WNB', kind: 'abbreviation', means: 'was not brought', themes: { 'was-not-brought': 1 } },
  { term: 'walking on eggshells', kind: 'described', themes: { 'domestic-abuse': 1 } },
  { term: 'DV', kind: 'abbreviation', means: 'domestic violence', themes: { 'domestic-abuse': 1 } },
]
const sleep = lesson('sleep', 'Look where the baby sleeps tonight', 'unsafe-sleep', [
  'ashby-2019-robin',
])
const clinic = lesson('clinic', 'Count the missed clinics on one list', 'was-not-brought', [
  'walker-2020',
])
const pattern = lesson(
  'pattern',
  'Draw the pattern of control over time',
  'domestic-abuse',
  ['walker-2020'],
  {
    frontline: ['Write who does what to whom, with dates.', 'Ask about the interpreter too.'],
    manager: ['Read the chronology before you sign.'],
  },
)
const night = lesson('night', 'Agree who stays sober tonight', 'unsafe-sleep', ['walker-2020'], {
  manager: ['Ask for dates in the plan, and ask again.'],
})
night.nations = ['Wales']
const pack: Pack = {
  format: 1,
  version: 'test',
  published: '2026-01-01',
  nations: ['England', 'Wales'],
  themes,
  sources,
  vocabulary,
  lessons: [sleep, clinic, pattern, night],
}
const search = new LessonSearch(pack)
const first = (query: string) => search.find(query)[0]?.id

describe('what a query finds', () => {
  test('words in any order', () => {
    expect(first('tonight sleeps baby')).toBe('sleep')
    expect(first('time control pattern')).toBe('pattern')
  })
  test('a word that is still being typed', () => {
    expect(first('chronol')).toBe('pattern')
    expect(first('missed cli')).toBe('clinic')
  })
  test('words with slips in them', () => {
    expect(first('chronolgy')).toBe('pattern')
    expect(first('intepreter')).toBe('pattern')
    expect(first('domestc')).toBe('pattern')
  })
  test('an abbreviation that stands in no lesson', () => {
    expect(first('WNB')).toBe('clinic')
    expect(first('dv')).toBe('pattern')
  })
  test('a practice term that stands in no lesson', () =>
    expect(first('walking on eggshells')).toBe('pattern'))
  test('a phrase of small words', () => expect(first('was not bro')).toBe('clinic'))
  test('the name of a review, its place and its year', () => {
    expect(first('robin')).toBe('sleep')
    expect(first('ashby 2019')).toBe('sleep')
  })
  test('any name for a kind of review', () => {
    for (const name of [
      'SCR',
      'LCSPR',
      'CSPR',
      'CPR',
      'serious case review',
      'learning review',
      'case management review',
    ]) {
      expect(
        search.find(name).map(({ id }) => id),
        name,
      ).toContain('sleep')
    }
  })
  test('words without their accents', () =>
    expect(search.find('zoes cafe').map(({ id }) => id)).toContain('clinic'))
  test('nothing, for letters that mean nothing', () => expect(search.find('qqqqxz')).toEqual([]))
  test('what is left, when one word is known nowhere', () =>
    expect(first('qqqqxz baby sleeps')).toBe('sleep'))
  test('something, for any odd signs', () => {
    for (const odd of ['"', '(', '$and', '\\', '=x | !y', '\u{1F600}', 'x'.repeat(5_000)])
      expect(() => search.find(odd), odd).not.toThrow()
  })
})

describe('narrowing', () => {
  test('an empty query brings everything that passes, in the order of the library', () => {
    expect(search.find('  ').map(({ id }) => id)).toEqual(['sleep', 'clinic', 'pattern', 'night'])
    expect(search.find('', { theme: 'unsafe-sleep' }).map(({ id }) => id)).toEqual([
      'sleep',
      'night',
    ])
    expect(search.find('', {}, 2)).toHaveLength(2)
  })
  test('by group, theme, source and nation', () => {
    expect(search.find('tonight', { nation: 'England' }).map(({ id }) => id)).toEqual(['sleep'])
    expect(search.find('tonight', { source: 'walker-2020' }).map(({ id }) => id)).toEqual(['night'])
    expect(search.find('tonight', { group: 'parent' })).toEqual([])
    expect(search.find('tonight', { theme: 'unsafe-sleep' }, 1)).toHaveLength(1)
  })
  test('an audience brings lessons that say it to them to the front', () => {
    expect(search.find('dates', { audience: 'frontline' })[0]?.id).toBe('pattern')
    expect(search.find('dates', { audience: 'manager' })[0]?.id).toBe('night')
  })
})

function source(id: string, title: string, kind: Source['kind']): Source {
  return {
    id,
    title,
    kind,
    publisher: 'A partnership',
    nation: 'England',
    year: 2019,
    url: 'https://example.org',
    urlShows: 'publication',
    found: [],
  }
}

function lesson(
  id: string,
  title: string,
  theme: string,
  evidence: string[],
  messages: Partial<Lesson['messages']> = {},
): Lesson {
  return {
    id,
    title,
    finding: 'Reviews found this.',
    messages: {
      frontline: ['Do it.'],
      manager: ['Support it.'],
      organisation: ['Allow it.'],
      ...messages,
    },
    questions: ['How?'],
    themes: [theme],
    cues: [],
    evidence,
    nations: ['England', 'Wales'],
    reviewed: '2026-01-01',
  }
}
