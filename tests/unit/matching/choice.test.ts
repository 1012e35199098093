import { describe, expect, it } from 'vitest'
import type { Lesson } from '../../../src/library/schema.ts'
import { LessonChoice } from '../../../src/matching/choice/lesson-fit.ts'
import { readNote } from '../../../src/matching/text/read-note.ts'

const lesson = (id: string, cues: string[], more: Partial<Lesson> = {}): Lesson => ({
  id,
  title: 'Ask what the child would say',
  finding: 'What reviews found.',
  messages: { frontline: ['Ask.'], manager: ['Ask why.'], organisation: ['Give time.'] },
  questions: ['What would she say?'],
  themes: ['home-visits'],
  cues,
  evidence: ['a-review'],
  nations: ['England', 'Wales'],
  reviewed: '2026-11-24',
  ...more,
})

const broad = lesson('broad', ['curtains drawn all day'])
const upstairs = lesson('upstairs', ['asleep upstairs so bedroom unseen'])
const doorstep = lesson('doorstep', ['spoke on the doorstep in drizzle'], { nations: ['Wales'] })
const choice = new LessonChoice([broad, upstairs, doorstep])
const ids = (text: string, reader = {}, chance = (_theme: string) => 0) =>
  choice.choose('home-visits', readNote(text), reader, chance).map((fit) => fit.lesson.id)

describe('the lesson of a theme', () => {
  it('is the one with a cue nearest to one or two sentences of the note', () => {
    expect(ids('Baby asleep upstairs. Bedroom unseen again.')[0]).toBe('upstairs')
    expect(ids('We spoke on the doorstep.')[0]).toBe('doorstep')
  })

  it('is sooner one with several words of a cue than with the one word of a short one', () => {
    const two = new LessonChoice([
      lesson('one word', ['kettle']),
      lesson('more words', ['burnt hob kettle lid']),
    ])
    const [best] = two.choose('home-visits', readNote('Burnt hob, kettle on.'), {}, () => 0)
    expect(best?.lesson.id).toBe('more words')
  })

  it('is the first of its file when no cue is near, and never more than two are given', () => {
    expect(ids('Nothing of the kind.')[0]).toBe('broad')
    expect(ids('Asleep upstairs. Doorstep. Curtains drawn.')).toHaveLength(2)
  })

  it('is not one that rests, nor one of another nation', () => {
    expect(ids('Asleep upstairs.', { resting: new Set(['upstairs']) })).not.toContain('upstairs')
    expect(ids('We spoke on the doorstep.', { nations: ['England'] })).not.toContain('doorstep')
  })

  it('is sooner one whose second theme is likely here too', () => {
    const two = new LessonChoice([
      broad,
      lesson('neglect too', ['no food in'], { themes: ['home-visits', 'neglect'] }),
    ])
    const first = (chance: number) =>
      two.choose('home-visits', readNote('Nothing near.'), {}, (theme) =>
        theme === 'neglect' ? chance : 0,
      )[0]?.lesson.id
    expect(first(0)).toBe('broad')
    expect(first(0.9)).toBe('neglect too')
  })

  it('is found among many thousand that share their words', () => {
    const many = Array.from({ length: 3_000 }, (_, at) =>
      lesson(`many-${at}`, ['door shut and curtains drawn'], { title: 'Knock again' }),
    )
    const large = new LessonChoice([...many, upstairs])
    const [best] = large.choose(
      'home-visits',
      readNote('Door shut. Little one asleep upstairs, bedroom unseen.'),
      {},
      () => 0,
    )
    expect(best?.lesson.id).toBe('upstairs')
  })
})
