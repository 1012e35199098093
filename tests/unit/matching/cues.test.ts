import { describe, expect, it } from 'vitest'
import type { Term } from '../../../src/library/schema.ts'
import { PhraseAutomaton } from '../../../src/matching/cues/automaton.ts'
import { Vocabulary } from '../../../src/matching/cues/vocabulary.ts'
import { readNote } from '../../../src/matching/text/read-note.ts'

const TERMS: Term[] = [
  { term: 'methadone', kind: 'named', themes: { 'parental-substance-misuse': 0.9 } },
  { term: 'DV', kind: 'abbreviation', themes: { 'domestic-abuse': 0.9 } },
  { term: 'county lines', kind: 'named', themes: { 'criminal-exploitation': 1 } },
  { term: 'lines', kind: 'slang', themes: { 'parental-substance-misuse': 0.5 }, when: ['coke'] },
  {
    term: 'DNA',
    kind: 'abbreviation',
    themes: { 'was-not-brought': 0.9 },
    unless: ['paternity', 'test'],
  },
  { term: 'slept on the sofa', kind: 'described', themes: { 'unsafe-sleep': 0.6 } },
  {
    term: 'wrap',
    kind: 'slang',
    themes: { 'parental-substance-misuse': 0.5 },
    when: ['methadose'],
  },
]
const vocabulary = new Vocabulary(TERMS, ({ word }) =>
  ['mother', 'yesterday', 'another', 'appointment'].includes(word),
)
const found = (text: string) =>
  vocabulary
    .find(readNote(text))
    .flat()
    .map(({ term, by }) => `${term.term}: ${by}`)

describe('the automaton', () => {
  it('finds phrases that overlap and lie inside one another, at word boundaries', () => {
    const automaton = new PhraseAutomaton<string>((phrase) => phrase.split(' '))
    for (const phrase of ['a b c', 'b c', 'c d', 'c']) automaton.add(phrase, phrase)
    expect(
      automaton.find('x a b c d'.split(' ')).map(({ value, from, to }) => [value, from, to]),
    ).toEqual([
      ['a b c', 1, 4],
      ['b c', 2, 4],
      ['c', 3, 4],
      ['c d', 3, 5],
    ])
  })

  it('finds what was added after the first search', () => {
    const automaton = new PhraseAutomaton<number>((phrase) => phrase.split(' '))
    automaton.add('a', 1)
    expect(automaton.find(['a', 'b'])).toHaveLength(1)
    automaton.add('a b', 2)
    expect(automaton.find(['a', 'b'])).toHaveLength(2)
  })
})

describe('the vocabulary', () => {
  it('finds terms whatever their case', () => {
    expect(found('Known dv. On METHADONE.')).toEqual(['DV: named', 'methadone: named'])
  })

  it('leaves out a term inside a longer one', () => {
    expect(found('Worried about county lines and coke.')).toEqual(['county lines: named'])
  })

  it('counts a term only in the company it asks for', () => {
    expect(found('Found lines on the mirror.')).toEqual([])
    expect(found('Found lines of coke.')).toEqual(['lines: named'])
    expect(found('DNA x3.')).toEqual(['DNA: named'])
    expect(found('Paternity DNA back.')).toEqual([])
    expect(found('Paternity settled. DNA x3.')).toEqual(['DNA: named'])
  })

  it('says when words were described or misspelt', () => {
    expect(found('Dad slept on the sofa.')).toEqual(['slept on the sofa: described'])
    expect(found('Still on methodone.')).toEqual(['methadone: misspelt'])
  })

  it('takes no word for a slip that is in the vocabulary itself, nor one too far from any', () => {
    expect(found('Took methadose.')).toEqual([])
    expect(found('Ran countyss lines.')).toEqual([])
  })

  it('takes no ordinary word or name for a slip', () => {
    expect(found('My mother came yesterday with another appointment. Methadore rang.')).toEqual([])
  })
})
