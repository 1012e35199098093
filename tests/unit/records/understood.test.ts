/** What passages say of themselves. All examples are fictional. */
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/messages.ts'
import { understood } from '../../../src/records/understood.ts'

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  key: '1',
  role: 'record',
  text,
  pointable: true,
  isEntry: true,
  ...more,
})

describe('understood', () => {
  const text =
    '12 March 2026\nHome visit\nPriya Nair\nKai was asleep and not seen.\nLast updated 13/03/2026'

  it('works out date, kind and author of an entry, and blanks their lines out', () => {
    const entry = understood(passage(text))
    expect(entry).toMatchObject({
      written: '2026-03-12',
      recordKind: 'home visit',
      author: 'Priya Nair',
      detailLines: ['12 March 2026', 'Last updated 13/03/2026', 'Home visit', 'Priya Nair'],
    })
    expect(entry.text.trim()).toBe('Kai was asleep and not seen.')
  })

  it('keeps all other characters in their places', () => {
    const entry = understood(passage(text))
    expect(entry.text).toHaveLength(text.length)
    expect(entry.text.indexOf('asleep')).toBe(text.indexOf('asleep'))
  })

  it('lets what the page marks count more than what its lines say', () => {
    const marked = passage(text, { written: '2026-01-01', called: ['Case', 'Supervision'] })
    expect(understood(marked)).toMatchObject({ written: '2026-01-01', recordKind: 'supervision' })
  })

  it('leaves a note and the rest of a page as they are', () => {
    const note = understood(passage(text, { isEntry: false, called: ['Email', 'Kai'] }))
    expect(note).toMatchObject({ text, recordKind: 'email', detailLines: [] })
    expect(note.written).toBeUndefined()
  })

  it('takes a bare name for words of the entry when nothing says when it was written', () => {
    expect(understood(passage('Priya Nair\nwas asleep and not seen')).text).toContain('Priya Nair')
  })
})
