import { describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { siteFromTyping, siteOf } = await import('../../../src/ui/sites.ts')

describe('siteOf', () => {
  it('names the host and asks for no more than it', () => {
    expect(siteOf('https://records.example.gov.uk:8443/case/1?x=2#y')).toEqual({
      name: 'records.example.gov.uk:8443',
      pattern: 'https://records.example.gov.uk/*',
    })
  })

  it.each([
    'chrome://settings',
    'about:blank',
    'file:///etc/passwd',
    'moz-extension://a/b',
    '',
    undefined,
    'nonsense',
  ])('has no site for %s', (address) => {
    expect(siteOf(address)).toBeUndefined()
  })
})

describe('siteFromTyping', () => {
  it('takes an address with or without https, and spaces around it', () => {
    expect(siteFromTyping(' records.example.gov.uk/login ')?.pattern).toBe(
      'https://records.example.gov.uk/*',
    )
    expect(siteFromTyping('http://intranet/case')?.pattern).toBe('http://intranet/*')
  })

  it.each(['', '  ', 'my council system', 'ftp://example.org'])('does not take "%s"', (typed) => {
    expect(siteFromTyping(typed)).toBeUndefined()
  })
})
