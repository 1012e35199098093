import { describe, expect, test } from 'vitest'
import {
  longestSentence,
  passivesOf,
  readingAge,
  sentencesOf,
  syllablesOf,
} from '../../../src/library/authoring/plain-english.ts'

test.each([
  ['a', 1],
  ['asked', 1],
  ['agreed', 2],
  ['names', 1],
  ['changes', 2],
  ['bruises', 2],
  ['wanted', 2],
  ['little', 2],
  ['baby', 2],
  ['visited', 3],
  ['safeguarding', 4],
])('syllables of "%s": %i', (word, count) => {
  expect(syllablesOf(word)).toBe(count)
})

test('sentences end at full stops, questions, semicolons and colons, also inside quotes', () => {
  expect(sentencesOf("Ask: 'Who slept here?' Write it down; sign it.")).toHaveLength(4)
  expect(longestSentence('One two three. One two.')).toBe(3)
  expect(longestSentence('')).toBe(0)
})

describe('reading age', () => {
  test('follows Flesch and Kincaid: one sentence of five words of one syllable is far below any age', () => {
    expect(readingAge('The cat sat on it.')).toBeCloseTo(0.39 * 5 + 11.8 - 15.59 + 5, 5)
  })

  test('grows with long words and long sentences', () => {
    const plain = readingAge('Ask who lives here. Write the names down.')
    const long = readingAge(
      'Ask who lives here and write the names down and then sign the page and date it',
    )
    const hard = readingAge('Establish household composition. Document identifying information.')
    expect(plain).toBeLessThan(long)
    expect(long).toBeLessThan(hard)
    expect(readingAge('')).toBe(0)
  })
})

describe('the passive voice', () => {
  test.each([
    ['The plan was agreed and then changed by the chair.', []],
    ['The child was seen at school.', ['was seen']],
    ['Notes are often written late and were not signed.', ['are often written', 'were not signed']],
    ['It should be recorded.', ['be recorded']],
    ['She is tired and worried, and he was not brought.', []],
    ['Write what you saw.', []],
  ])('in "%s"', (text, found) => {
    expect(passivesOf(text)).toEqual(found)
  })
})
