import { describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { languageFor } = await import('../../../src/ui/language.ts')

describe('the language of the interface', () => {
  it('is what the person chose, whatever the browser prefers', () => {
    expect(languageFor('cy', ['en-GB'])).toBe('cy')
    expect(languageFor('en', ['cy'])).toBe('en')
  })

  it.each([
    [['cy-GB', 'en-GB'], 'cy'],
    [['fr', 'cy', 'en'], 'cy'],
    [['en-GB', 'cy'], 'en'],
    [['fr', 'de'], 'en'],
    [[], 'en'],
  ])('is otherwise the first of the browser’s that there is: %j', (preferred, language) => {
    expect(languageFor('browser', preferred)).toBe(language)
  })
})
