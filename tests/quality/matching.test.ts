import { describe, expect, it } from 'vitest'
import { checkMatchingModel, readTeachingData } from '../../src/library/authoring/matching-model.ts'
import { compileMatcher } from '../../src/matching/matcher.ts'
import { figuresOf } from '../../src/matching/training/figures.ts'
import { matcher, pack, shownFor } from './matching-pack.ts'

describe('what was learnt', () => {
  it('is current', () => {
    expect(checkMatchingModel('src/lessons')).toEqual([])
  })

  it('does well on notes that it was not taught by', () => {
    const figures = pack.model?.figures ?? {}
    expect(figures.precision).toBeGreaterThan(0.9)
    expect(figures.recall).toBeGreaterThan(0.35)
    expect(figures.quiet).toBeGreaterThan(0.955)
    expect(figures.falseAlerts).toBeLessThan(0.025)
    expect(figures.gapsF1).toBeGreaterThan(0.57)
  })

  it('is loaded and used: on its own notes it is nearly always right', () => {
    const notes = readTeachingData('src/lessons').notes.filter((_, at) => at % 4 === 0)
    const figures = figuresOf(
      notes,
      notes.map(({ text }) => {
        const { lessons, gaps } = matcher.match(text)
        return { shown: lessons.filter((lesson) => lesson.shown), gaps }
      }),
    )
    expect(figures.precision).toBeGreaterThan(0.93)
    expect(figures.falseAlerts).toBeLessThan(0.02)
  })
})

/** Fictional. */
const CANCELLED =
  'Mum cancelled again, said little one asleep upstairs, house spotless as always when booked'

describe('a note in other words', () => {
  it.each([CANCELLED, `${CANCELLED}. Third time this month. Will try again next week.`])(
    'about visits put off shows a lesson on seeing behind them: %s',
    (text) => {
      const shown = matcher.match(text).lessons.filter((lesson) => lesson.shown)
      const themes = shown.flatMap((lesson) => [...lesson.themes])
      expect(
        themes.some((theme) =>
          ['home-visits', 'disguised-compliance', 'professional-curiosity'].includes(theme),
        ),
      ).toBe(true)
    },
  )
})

describe('what is missing', () => {
  it('is said of a note with something to raise, and not of a routine one', () => {
    expect(matcher.match(`${CANCELLED}. Third time this month.`).gaps).toContain('childs-words')
    expect(matcher.match('Room booking for Thursday moved from Elm to Beech.').gaps).toEqual([])
  })
})

describe('silence', () => {
  it.each([
    'no concerns about neglect',
    'No concerns about neglect.',
    'Domestic abuse: none known',
    'Domestic abuse: none known\nSubstance misuse: none\nMental health: n/a\nNeglect: no concerns',
    'Room booking for Thursday moved from Elm to Beech. Please bring lanyards and mileage claims.',
    'Training day on county lines and knife crime, certificates by email. No cases discussed.',
    'Roedd y plentyn yn y gegin ac nid oedd bwyd yn yr oergell. Mae mam wedi canslo eto.',
    '',
    '   \n',
    'x'.repeat(5_000),
  ])('for %j', (text) => {
    expect(shownFor(text)).toEqual([])
  })

  it('for names of people and places', () => {
    const names = [
      'Neil',
      'Dover',
      'Grace Hope',
      'Mark Will',
      'Chase Payne',
      'Barking',
      'Battle',
      'Neil Dover rang from Kent.',
      'Spoke to Ruth Bright in Reading.',
    ]
    for (const name of names) expect(shownFor(name)).toEqual([])
  })
})

describe('the bar for the first lesson', () => {
  it('is one that no lesson may pass under', () => {
    const { model } = pack
    if (!model) throw new Error('The pack has no model.')
    const decision = { ...model.decision, showFirst: 1, showNext: 0.1 }
    const strict = compileMatcher({ ...pack, model: { ...model, decision } })
    const lenient = compileMatcher({
      ...pack,
      model: { ...model, decision: { ...decision, showFirst: 0.1 } },
    })
    const shown = (by: typeof matcher) =>
      by.match(CANCELLED).lessons.filter((lesson) => lesson.shown).length
    expect(shown(strict)).toBe(0)
    expect(shown(lenient)).toBe(3)
  })
})

describe('a pack without a trained model', () => {
  it('is matched by its vocabulary alone', () => {
    const { model: _model, ...bare } = pack
    const shown = compileMatcher(bare)
      .match('MARAC held. DASH high risk, he breached the non-molestation order.')
      .lessons.filter((lesson) => lesson.shown)
    expect(shown[0]?.themes[0]).toBe('domestic-abuse')
  })
})
