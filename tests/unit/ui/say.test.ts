import { afterEach, describe, expect, it } from 'vitest'
import { dayMonthAndYear, ordinal, weekdayAndClock } from '../../../src/ui/days.ts'
import { sayRich } from '../../../src/ui/rich.tsx'
import { lessonLanguage, pageLanguage, say, speak } from '../../../src/ui/say.ts'
import { themeName } from '../../../src/ui/words.ts'

afterEach(() => speak('en'))

describe('say', () => {
  it('says it in the language that was set last', () => {
    expect(say('settings')).toBe('Settings')
    speak('cy')
    expect(say('settings')).toBe('Gosodiadau')
  })

  it('fills in values as they are, and fills in nothing twice', () => {
    expect(say('offSwitchOnFor', { site: '<b>{site} & $1' })).toBe('Switch on for <b>{site} & $1')
  })

  it('leaves a name standing for which there is no value, so that it is seen', () => {
    expect(say('offSwitchOnFor')).toBe('Switch on for {site}')
  })

  it('has the plural that each language asks for', () => {
    const counts = [0, 1, 2, 3, 6, 12]
    const lessons = () => counts.map((count) => say('lessons', { count }))
    expect(lessons()).toEqual(
      ['0', '1', '2', '3', '6', '12'].map((n) => `${n} lesson${n === '1' ? '' : 's'}`),
    )
    speak('cy')
    expect(lessons()).toEqual(['0 gwers', '1 wers', '2 wers', '3 gwers', '6 gwers', '12 gwers'])
  })
})

describe('a message with parts of the page in it', () => {
  it('has words made into something, and values, in the order of the language', () => {
    const parts = { site: 'records.example', strong: (words: string) => words.toUpperCase() }
    expect(sayRich('siteTipsOn', parts).join('')).toBe('Tips are ON for records.example')
    speak('cy')
    expect(sayRich('siteTipsOn', parts).join('')).toContain('YMLAEN')
  })

  it('does not read a value as a message', () => {
    const said = sayRich('siteTipsOn', { site: '<strong>x</strong>', strong: () => '!' })
    expect(said.join('')).toBe('Tips are ! for <strong>x</strong>')
  })
})

describe('days', () => {
  const day = new Date(2026, 2, 3, 9, 5)
  it('are written in English and in Welsh', () => {
    expect([dayMonthAndYear(day), weekdayAndClock(day), ordinal(3)]).toEqual([
      '3 March 2026',
      'Tuesday 09:05',
      '3rd',
    ])
    speak('cy')
    expect([dayMonthAndYear(day), weekdayAndClock(day), ordinal(3)]).toEqual([
      '3 Mawrth 2026',
      'ddydd Mawrth 09:05',
      '3ydd',
    ])
  })

  it('have a name for each month, weekday and day of a month', () => {
    for (const language of ['en', 'cy'] as const) {
      speak(language)
      expect(
        [say('months'), say('weekdays'), say('ordinals')].map((all) => all.split(',').length),
      ).toEqual([12, 7, 31])
    }
  })
})

describe('what is marked', () => {
  it('is the page with its language, and a lesson as English where the page is not', () => {
    expect([pageLanguage(), lessonLanguage()]).toEqual(['en-GB', undefined])
    speak('cy')
    expect([pageLanguage(), lessonLanguage()]).toEqual(['cy', 'en-GB'])
  })
})

it('calls a theme as the pack does where there is no Welsh name', () => {
  speak('cy')
  expect(themeName({ id: 'our-own-theme', name: 'Our own theme' })).toBe('Our own theme')
  expect(themeName({ id: 'neglect', name: 'Neglect' })).toBe('Esgeulustod')
})
