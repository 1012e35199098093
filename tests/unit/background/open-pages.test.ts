import { describe, expect, it } from 'vitest'
import { OpenPages } from '../../../src/background/open-pages.ts'
import type { Passage } from '../../../src/messages.ts'

const passage = (text: string): Passage => ({ key: text, role: 'writing', text, pointable: true })

describe('OpenPages', () => {
  it('knows nothing of a tab that has not been heard from', () => {
    expect(new OpenPages().passages(1)).toBeUndefined()
  })

  it('joins the frames of a tab in order, and replaces what a frame said before', () => {
    const open = new OpenPages()
    open.put(1, 7, { page: 'inner', passages: [passage('inner')] })
    open.put(1, 0, { page: 'outer', passages: [passage('old')] })
    open.put(1, 0, { page: 'outer', passages: [passage('new')] })
    open.put(2, 0, { page: 'other', passages: [passage('other')] })
    expect(open.passages(1)?.map(({ text, frame, page }) => [text, frame, page])).toEqual([
      ['new', 0, 'outer'],
      ['inner', 7, 'inner'],
    ])
    expect(open.heard).toEqual([1, 2])
  })

  it('does not forget a new page when the old one says goodbye late', () => {
    const open = new OpenPages()
    open.put(1, 0, { page: 'old', passages: [] })
    open.put(1, 0, { page: 'new', passages: [passage('new')] })
    open.remove(1, 'old')
    expect(open.passages(1)).toHaveLength(1)
    open.remove(1, 'new')
    expect(open.passages(1)).toBeUndefined()
  })

  it('forgets a page and keeps the other frames of its tab', () => {
    const open = new OpenPages()
    open.put(1, 0, { page: 'outer', passages: [passage('outer')] })
    open.put(1, 7, { page: 'inner', passages: [passage('inner')] })
    open.remove(1, 'inner')
    expect(open.passages(1)?.map(({ text }) => text)).toEqual(['outer'])
  })

  it('knows of more to be read of a record, but not while a note is written beside it', () => {
    const open = new OpenPages()
    const record = { ...passage('entry'), role: 'record' } as const
    open.put(1, 0, { page: 'p', passages: [record] })
    expect(open.hasMore(1)).toBe(false)
    open.put(1, 7, { page: 'q', passages: [record], isCut: true })
    expect(open.hasMore(1)).toBe(true)
    expect(open.frames(1).map(([frame, { page }]) => [frame, page])).toEqual([
      [0, 'p'],
      [7, 'q'],
    ])
    open.put(1, 0, { page: 'p', passages: [record, passage('note')] })
    expect(open.hasMore(1)).toBe(false)
    expect(open.hasMore(2)).toBe(false)
  })

  it('works out what entries say of themselves', () => {
    const open = new OpenPages()
    const entry = {
      ...passage('12/03/2026 Home visit\nNot seen.'),
      role: 'record',
      isEntry: true,
    } as const
    open.put(1, 0, { page: 'p', passages: [entry] })
    expect(open.passages(1)).toMatchObject([{ written: '2026-03-12', recordKind: 'home visit' }])
  })
})
