import { describe, expect, it } from 'vitest'
import type { PlacedPassage } from '../../../src/background/open-pages.ts'
import { quoteInSentence, readTexts, tipsFor } from '../../../src/background/tips.ts'
import type { Match, MatchedLesson } from '../../../src/matching/matcher.ts'

const passage = (key: string, role: PlacedPassage['role'], text: string): PlacedPassage => ({
  key,
  role,
  text,
  pointable: role === 'record',
  frame: 0,
  page: 'p',
})

const lesson = (id: string, theme: string, score: number, shown = true): MatchedLesson => ({
  id,
  themes: [theme],
  score,
  shown,
  reasons: [{ start: 0, end: 3, quote: 'Mum', theme, by: 'named' }],
})

const answers =
  (byText: Record<string, MatchedLesson[]>) =>
  (text: string): Match => ({ lessons: byText[text] ?? [], gaps: [] })

const anybody = { isResting: () => false, favour: () => 0 }

describe('readTexts', () => {
  const OLD_NOTE = 'Mum cancelled again and nobody has seen him since.'
  const passages = [passage('1', 'writing', 'note'), passage('2', 'record', OLD_NOTE)]
  const match = answers({ [OLD_NOTE]: [lesson('a', 'neglect', 0.9)] })

  it('takes the note alone while one is being written, even when the record has tips', () => {
    const { about, texts } = readTexts(passages, match)
    expect(about).toBe('note')
    expect(texts.map(({ text }) => text)).toEqual(['note'])
    expect(tipsFor({ about, texts }, [], anybody).tips).toEqual([])
  })

  it('takes the record when no note is being written', () => {
    const { about, texts } = readTexts(passages.slice(1), match)
    expect(about).toBe('record')
    expect(tipsFor({ about, texts }, [], anybody).tips).toMatchObject([
      { lessonId: 'a', here: 'p/2' },
    ])
  })

  it('leaves out the fields of a record, but not what stands in an entry', () => {
    const asked: string[] = []
    const field = passage('1', 'record', 'Legal status: None')
    readTexts([field, { ...field, key: '2', isEntry: true }], (text) => {
      asked.push(text.trim())
      return { lessons: [], gaps: [] }
    })
    expect(asked).toEqual(['', 'Legal status: None'])
  })

  it('tells the matcher what kind of record it is', () => {
    const kinds: unknown[] = []
    const supervision = { ...passage('1', 'record', 'one'), recordKind: 'supervision' }
    readTexts([supervision, passage('2', 'record', 'two')], (_, kind) => {
      kinds.push(kind)
      return { lessons: [], gaps: [] }
    })
    expect(kinds).toEqual(['supervision', undefined])
  })
})

describe('tipsFor', () => {
  const tipsOf = (
    passages: PlacedPassage[],
    match: (text: string) => Match,
    isResting: (here: string, lessonId: string) => boolean = () => false,
  ) =>
    tipsFor(readTexts(passages, match), [], { isResting, favour: () => 0 }).tips.map(
      ({ lessonId }) => lessonId,
    )

  it('shows at most three, the strongest first, one a theme over all passages', () => {
    const match = answers({
      one: [
        lesson('a', 'neglect', 0.5),
        lesson('b', 'home-visits', 0.7),
        lesson('hidden', 'lgbtq', 0.99, false),
      ],
      two: [
        lesson('c', 'neglect', 0.8),
        lesson('d', 'infants', 0.6),
        lesson('e', 'recording', 0.55),
      ],
    })
    const passages = [passage('1', 'writing', 'one'), passage('2', 'writing', 'two')]
    expect(tipsOf(passages, match)).toEqual(['c', 'b', 'd'])
  })

  it('leaves out what rests here, and puts nothing of that theme in its place', () => {
    const match = answers({ one: [lesson('a', 'neglect', 0.5)] })
    const rests = (here: string, id: string) => here === 'p/1' && id === 'a'
    expect(tipsOf([passage('1', 'writing', 'one')], match, rests)).toEqual([])
    expect(tipsOf([passage('9', 'writing', 'one')], match, rests)).toEqual(['a'])
  })
})

describe('quoteInSentence', () => {
  const text = 'HV today. Mum said LO was asleep upstairs, so not seen.\nHouse spotless.'
  const quoted = (words: string, from = text) =>
    quoteInSentence(from, from.indexOf(words), from.indexOf(words) + words.length)

  it('keeps to the sentence around the words', () => {
    expect(quoted('asleep upstairs')).toEqual({
      before: 'Mum said LO was ',
      quote: 'asleep upstairs',
      after: ', so not seen.',
    })
  })

  it('does not run over a line end', () => {
    expect(quoted('spotless')).toEqual({ before: 'House ', quote: 'spotless', after: '.' })
  })

  it('cuts long sentences at word ends and says so', () => {
    const long = `${'word '.repeat(60)}here ${'more '.repeat(60)}`
    const { before, after } = quoted('here', long)
    expect(before).toMatch(/^…word /)
    expect(after).toMatch(/more…$/)
    expect(before.length + after.length).toBeLessThan(190)
  })
})
