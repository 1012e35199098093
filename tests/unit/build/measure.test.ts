import { expect, it } from 'vitest'
import { formatMeasures } from '../../../scripts/bench/measure.ts'

it('lays measures out in columns', () => {
  expect(formatMeasures([])).toBe('')
  const lines = formatMeasures([
    { name: 'one note', value: 5.4321, unit: 'ms' },
    { name: 'slower', value: 1234.5, unit: 'x', about: 'than the matcher' },
  ])
  expect(lines).toBe('one note       5.43 ms\nslower         1235 x   than the matcher')
})
