import { describe, expect, it } from 'vitest'
import { NoteSide, type RestsHere } from '../../../src/background/note-aside.ts'
import type { PlacedPassage } from '../../../src/background/open-pages.ts'
import { readTexts } from '../../../src/background/tips.ts'
import type { Pack } from '../../../src/library/schema.ts'
import type { GapId } from '../../../src/matching/matcher.ts'

const gap = (id: string) => ({ id, prompt: `${id}?`, serves: 'A decision.', lesson: 'a-lesson' })
const pack: Pack = {
  format: 1,
  version: 'test',
  published: '2026-01-01',
  nations: [],
  themes: [],
  sources: [],
  vocabulary: [],
  lessons: [],
  gaps: ['childs-words', 'bedroom-seen', 'child-seen-alone', 'next-steps-dates'].map(gap),
  wording: [
    {
      id: 'no-concerns',
      phrase: 'no concerns',
      hides: 'It can hide what was seen.',
      instead: ['He ate two plates of pasta.'],
      weight: 2,
      evidence: ['a-source'],
      themes: ['recording'],
    },
  ],
}
const TEXT =
  'Home visit to the family on Tuesday at four, everybody was in. No concerns about the home.'
const passage = (text: string, role: 'writing' | 'record' = 'writing'): PlacedPassage => ({
  key: '1',
  role,
  text,
  pointable: true,
  frame: 0,
  page: 'p',
})
const nothing: RestsHere = () => false
const beside = (
  gaps: GapId[],
  { text = TEXT, role = 'writing' as const, rests = nothing, before = [] as string[] } = {},
) =>
  new NoteSide(pack).beside(
    readTexts([passage(text, role)], () => ({ lessons: [], gaps })),
    rests,
    before,
  )

describe('beside the tips of a note', () => {
  it('asks for three things at most, best first', () => {
    const all: GapId[] = ['childs-words', 'bedroom-seen', 'child-seen-alone', 'next-steps-dates']
    expect(beside(all)?.gaps).toEqual(all.slice(0, 3))
  })

  it('asks only what the pack has words for', () => {
    expect(beside(['ethnicity-culture', 'bedroom-seen'])?.gaps).toEqual(['bedroom-seen'])
  })

  it('keeps the order in which they were shown, and new ones come after', () => {
    const before = ['bedroom-seen', 'childs-words']
    expect(beside(['childs-words', 'next-steps-dates', 'bedroom-seen'], { before })?.gaps).toEqual([
      'bedroom-seen',
      'childs-words',
      'next-steps-dates',
    ])
  })

  it('lets nothing take the place of one that was answered', () => {
    const rests: RestsHere = (here, what, id) =>
      here === 'p/1' && what === 'gap' && id === 'childs-words'
    const all: GapId[] = ['childs-words', 'bedroom-seen', 'child-seen-alone', 'next-steps-dates']
    const shown = beside(all, { rests, before: all.slice(0, 3) })?.gaps
    expect(shown).toEqual(['bedroom-seen', 'child-seen-alone'])
    expect(beside(all, { rests, before: shown ?? [] })?.gaps).toEqual(shown)
  })

  it('asks nothing of a note that has only just begun', () => {
    expect(beside(['childs-words'], { text: 'Home visit to the family.' })).toBeUndefined()
  })

  it('finds phrases, with their words in their sentence, until they are put aside', () => {
    expect(beside([])?.wording).toMatchObject([
      { id: 'no-concerns', prompt: { quote: 'No concerns', after: ' about the home.' } },
    ])
    expect(beside([], { rests: (_, what) => what === 'wording' })).toBeUndefined()
  })

  it('says nothing of a record that is only read', () => {
    const read = readTexts([passage(TEXT, 'record')], () => ({
      lessons: [],
      gaps: ['childs-words'],
    }))
    expect(new NoteSide(pack).beside(read, nothing, [])).toBeUndefined()
  })
})
