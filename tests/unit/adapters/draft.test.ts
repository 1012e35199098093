import { describe, expect, it } from 'vitest'
import {
  draftAdapter,
  isEmpty,
  NO_CORRECTIONS,
  toggled,
} from '../../../src/settings/reading/draft.ts'

describe('corrections', () => {
  it('are added and taken out again', () => {
    const once = toggled(NO_CORRECTIONS, 'ignore', '.alert')
    expect(once.ignore).toEqual(['.alert'])
    expect(isEmpty(once)).toBe(false)
    expect(isEmpty(toggled(once, 'ignore', '.alert'))).toBe(true)
  })

  it('make an adapter for the site without its port', () => {
    expect(
      draftAdapter('records.example:8443', { note: ['#note', '#more'], ignore: [] }, undefined),
    ).toEqual({
      name: 'records.example',
      sites: ['records.example'],
      note: '#note, #more',
    })
  })

  it('add to what the adapter in use ignores, and take the place of its note', () => {
    const inUse = {
      name: 'Ours',
      sites: ['*.example'],
      note: '#old',
      ignore: '.menu',
      entry: '.entry',
    }
    expect(
      draftAdapter('a.example', { note: ['#new'], ignore: ['.alert', '.menu'] }, inUse),
    ).toEqual({
      ...inUse,
      note: '#new',
      ignore: '.menu, .alert',
    })
    expect(draftAdapter('a.example', { note: [], ignore: ['.alert'] }, inUse).note).toBe('#old')
  })
})
