import { describe, expect, it } from 'vitest'
import { recordKey } from '../../../src/reading/record-key.ts'

describe('recordKey', () => {
  const site = 'https://records.example.gov.uk'

  it('is the same for all pages of one record and differs between records', () => {
    const key = recordKey(`${site}/case/1?tab=notes`, 'Case no. FX-20533')
    expect(recordKey(`${site}/forms/new`, 'Case number: FX-20533')).toBe(key)
    expect(recordKey(`${site}/case/1?tab=notes`, 'Case no. FX-20534')).not.toBe(key)
  })

  it('goes by numbers in the address, then by the path, when the page shows no number', () => {
    expect(recordKey(`${site}/case/20533/notes`, '')).toBe(recordKey(`${site}/case/20533/plan`, ''))
    expect(recordKey(`${site}/case?id=20533&tab=1`, '')).not.toBe(
      recordKey(`${site}/case?id=20534`, ''),
    )
    expect(recordKey(`${site}/a`, '')).not.toBe(recordKey(`${site}/b`, ''))
  })

  it('does not show what it was made of', () => {
    expect(recordKey(`${site}/case/20533`, 'Case no. FX-20533')).toMatch(/^[a-z\d]{1,12}$/)
  })
})
