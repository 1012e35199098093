import { describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', () => ({ default: {} }))
const { quietAfter, quietNow } = await import('../../../src/remembered/quiet.ts')

const NONE = { until: 0, sites: [] }
const SITE = 'https://records.example.gov.uk'
const OTHER = 'https://other.example'
const now = new Date(2026, 2, 12, 15, 30)

describe('quiet', () => {
  it('lasts an hour', () => {
    const quiet = quietAfter(NONE, 'hour', SITE, now)
    expect(quietNow(quiet, SITE, new Date(2026, 2, 12, 16, 29))).toEqual({ until: quiet.until })
    expect(quietNow(quiet, SITE, new Date(2026, 2, 12, 16, 31))).toBeUndefined()
  })

  it('lasts until the day is over, also on the day when clocks change', () => {
    for (const day of [
      new Date(2026, 2, 12, 15),
      new Date(2026, 2, 29, 0, 30),
      new Date(2026, 9, 25, 0, 30),
    ]) {
      const { until } = quietAfter(NONE, 'today', SITE, day)
      const end = new Date(until)
      expect([end.getHours(), end.getMinutes()]).toEqual([0, 0])
      expect(end.getDate()).toBe(day.getDate() + 1)
    }
  })

  it('holds on one site, and on no other', () => {
    const quiet = quietAfter(NONE, 'site', SITE, now)
    expect(quietNow(quiet, SITE, now)).toBe('site')
    expect(quietNow(quiet, OTHER, now)).toBeUndefined()
    expect(quietAfter(quiet, 'site', SITE, now).sites).toEqual([SITE])
  })

  it('is over with one tap, whatever was in force', () => {
    const both = quietAfter(quietAfter(NONE, 'site', SITE, now), 'hour', SITE, now)
    expect(quietNow(quietAfter(both, 'end', SITE, now), SITE, now)).toBeUndefined()
  })

  it('asked for on a page without a site changes nothing', () => {
    expect(quietAfter(NONE, 'site', undefined, now)).toEqual(NONE)
  })
})
