import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Vocabulary } from '../../src/matching/cues/vocabulary.ts'
import { readNote } from '../../src/matching/text/read-note.ts'
import { matcher, pack, shownFor } from './matching-pack.ts'

/** Fictional notes, all in Welsh. */
const WELSH_NOTES = JSON.parse(
  readFileSync(new URL('./welsh-notes.json', import.meta.url), 'utf8'),
) as readonly { worrying: boolean; text: string }[]

/** Single Welsh terms in English sentences of fictional notes, many of them mutated, and what they speak for. */
const IN_ENGLISH: readonly (readonly [theme: string, note: string])[] = [
  ['neglect', 'School have used the word esgeulustod in their report for the second time.'],
  ['neglect', 'Nain says the little ones are being esgeuluso, her word.'],
  ['domestic-abuse', 'Mam told the GP there has been cam-drin domestig since before the wedding.'],
  [
    'domestic-abuse',
    'She then spoke in Welsh about gam-drin domestig and asked that dad is not told.',
  ],
  ['domestic-abuse', 'HV thinks rheolaeth orfodol, he has her phone and her bank card.'],
  ['was-not-brought', 'Mam wedi colli apwyntiad again at the eye clinic, that is four now.'],
  ['was-not-brought', 'Letter from the ward: ni ddaethpwyd â Gethin to physio in May or June.'],
  [
    'sexual-exploitation',
    'Panel on Thursday re risk of gamfanteisio’n rhywiol by the older group.',
  ],
  [
    'criminal-exploitation',
    'Police raised llinellau cyffuriau, two boys from the estate stopped in Rhyl.',
  ],
  ['criminal-exploitation', 'School worry about camfanteisio troseddol as he has three phones.'],
  ['missing-children', 'Cyfweliad dychwelyd adref not offered after either night.'],
  [
    'suicide-self-harm',
    'Tutor passed on a note in which she writes about hunan-niweidio most evenings.',
  ],
  ['looked-after-children', 'Lowri is a plentyn sy’n derbyn gofal and has been since Easter.'],
  ['looked-after-children', 'Her brother goes to ofal maeth next week.'],
  ['multi-agency-working', 'Nobody from health came to the gynhadledd amddiffyn plant on Tuesday.'],
  ['childs-voice', 'Nothing under llais y plentyn in the plan.'],
  ['home-visits', 'Ymweliad dirybudd agreed for Tuesday morning.'],
  ['education-unseen', 'Parents wrote that they are addysgu gartref from September.'],
  ['young-carers', 'He is an ofalwr ifanc for his mother and two sisters.'],
  ['housing-poverty', 'All five of them are in lety dros dro since March.'],
  ['parental-substance-misuse', 'Bydwraig noted gamddefnyddio sylweddau in both pregnancies.'],
  ['unborn-prebirth', 'The asesiad cyn geni is with the other team.'],
  ['honour-based-abuse', 'She whispered that she fears priodas dan orfod in the summer.'],
  ['supervision-oversight', 'Last goruchwyliaeth on this case was in April.'],
]

describe('a Welsh term in an English note', () => {
  const vocabulary = new Vocabulary(pack.vocabulary, () => true)

  it.each(IN_ENGLISH)('speaks for %s: %s', (theme, note) => {
    const themes = vocabulary
      .find(readNote(note), false)
      .flat()
      .flatMap(({ term }) => Object.keys(term.themes))
    expect(themes).toContain(theme)
  })

  it('is read by the matcher as well', () => {
    const listed = IN_ENGLISH.filter(([theme, note]) =>
      matcher.match(note).lessons.some(({ themes }) => themes[0] === theme),
    )
    expect(listed.length).toBeGreaterThanOrEqual(IN_ENGLISH.length / 2)
  })

  it('does not draw misspelt English to itself', () => {
    const meant = new Vocabulary(pack.vocabulary, () => false)
    const themesOf = (text: string) =>
      meant
        .find(readNote(text))
        .flat()
        .flatMap(({ term }) => Object.keys(term.themes))
    expect(themesOf('long history of domestc abuse')).toContain('domestic-abuse')
    expect(themesOf('no chronolgy on the file')).toContain('assessment-history')
    expect(themesOf('referred for radicalsation')).toContain('radicalisation')
  })
})

describe('a note in Welsh', () => {
  it.each(WELSH_NOTES)('shows nothing: $text', ({ text }) => {
    expect(shownFor(text)).toEqual([])
    expect(matcher.match(text).gaps).toEqual([])
  })

  it('is half the time about something worrying, and as long as a note is', () => {
    expect(WELSH_NOTES.length).toBe(12)
    expect(WELSH_NOTES.filter(({ worrying }) => worrying).length).toBe(6)
    for (const { text } of WELSH_NOTES) {
      const words = text.split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(30)
      expect(words).toBeLessThanOrEqual(80)
    }
  })
})
