import { describe, expect, it } from 'vitest'
import { readPlace, writePlace } from '../../../src/popup/place.ts'

describe('a place in the popup', () => {
  it('is the same after it was written to the address and read again', () => {
    const place = {
      search: 'baby & bruise #1',
      lesson: 'see-the-baby',
      theme: undefined,
      source: undefined,
    }
    expect(readPlace(writePlace(place))).toEqual(place)
  })

  it('is the start for an empty or odd address', () => {
    expect(readPlace('')).toEqual({
      search: '',
      lesson: undefined,
      theme: undefined,
      source: undefined,
    })
    expect(readPlace('#rubbish&&==')).toMatchObject({ search: '' })
  })
})
