import { describe, expect, it } from 'vitest'
import { placeOfLink } from '../../src/briefing/pages.ts'

describe('placeOfLink', () => {
  it.each([
    ['../sources/review-1.html', 'lessons/one', 'sources/review-1'],
    ['other.html', 'lessons/one', 'lessons/other'],
    ['../index.html', 'lessons/one', 'index'],
    ['../index.html#neglect', 'sources/review-1', 'index/neglect'],
    ['lessons/one.html', 'index', 'lessons/one'],
    ['lessons/one.html', 'index/neglect', 'lessons/one'],
    ['lessons/one.html', '', 'lessons/one'],
    ['#neglect', 'index', 'index/neglect'],
  ])('leads from %s on %s to %s', (href, from, place) => {
    expect(placeOfLink(href, from)).toBe(place)
  })

  it('leaves links alone that lead out of the library', () => {
    expect(placeOfLink('https://example.org/review.pdf', 'lessons/one')).toBeUndefined()
    expect(placeOfLink('mailto:someone@example.org', 'lessons/one')).toBeUndefined()
  })
})
