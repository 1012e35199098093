import { describe, expect, it } from 'vitest'
import { ageBands } from '../../../src/matching/text/ages.ts'
import { tokens } from '../../../src/matching/text/tokens.ts'

describe('ages', () => {
  it.each([
    ['Baby Zayn, 10 weeks, brought by nan', 'baby'],
    ['Arlo (5 months) on his back', 'baby'],
    ['LO 8/12, teething', 'baby'],
    ['LO 6/52, feeding well', 'baby'],
    ['Jo (3) waved', 'toddler'],
    ['a four-year-old', 'toddler'],
    ['Temi, aged 7', 'child'],
    ['14yo, not back', 'teenager'],
    ['mum (23)', 'young adult'],
    ['unborn, EDD in May', 'unborn'],
  ])('are read: %s', (text, band) => {
    expect(ageBands(text)).toEqual([band])
  })

  it.each(['in 6 weeks', 'on 3/12/24', '4 months ago', 'at 8.15', 'Flat 3'])(
    'are not what is no age: %s',
    (text) => {
      expect(ageBands(text)).toEqual([])
    },
  )
})

describe('words of a class', () => {
  const stems = (text: string) => tokens(text).map(({ stem }) => stem)

  it('are read alike, whoever the family are', () => {
    expect(stems('she said the Polish family pray at the mosque')).toEqual(
      stems('he said the Somali family pray at the church'),
    )
  })

  it('leave apart what tells something', () => {
    expect(stems('dad')).not.toEqual(stems('mum'))
  })
})
