import { expect, it } from 'vitest'
import { storeFaults } from '../../../scripts/checks/lint-firefox.ts'

const message = (code: string) => ({ code, message: 'Something', file: 'manifest.json' })

it('reports every error, and warnings that are not known', () => {
  const faults = storeFaults({
    errors: [message('BAD')],
    warnings: [message('NEW'), message('UNSAFE_VAR_ASSIGNMENT')],
  })
  expect(faults).toEqual([expect.stringContaining('(BAD)'), expect.stringContaining('(NEW)')])
})

it('never lets an error pass, even under the name of a known warning', () => {
  expect(storeFaults({ errors: [message('UNSAFE_VAR_ASSIGNMENT')], warnings: [] })).toHaveLength(1)
})
