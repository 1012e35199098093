import { describe, expect, it } from 'vitest'
import { countTests, type VitestReport } from '../../../scripts/checks/vitest-check.ts'

const ended = (code: number) => ({ code, out: 'what was printed', err: '' })
const report = (
  passed: number,
  failed: number,
  testResults: VitestReport['testResults'] = [],
): VitestReport => ({ numPassedTests: passed, numFailedTests: failed, testResults })

describe('countTests', () => {
  it('counts what passed and what failed', () => {
    expect(countTests(report(5, 0), ended(0))).toMatchObject({ passed: 5, failed: 0 })
    const results = [
      {
        status: 'failed',
        assertionResults: [{ status: 'failed' }, { status: 'failed' }, { status: 'passed' }],
      },
    ]
    expect(countTests(report(1, 2, results), ended(1))).toMatchObject({
      passed: 1,
      failed: 2,
      output: expect.stringContaining('printed'),
    })
  })

  it('counts a file that could not be loaded', () => {
    expect(
      countTests(report(3, 0, [{ status: 'failed', assertionResults: [] }]), ended(1)),
    ).toMatchObject({ passed: 3, failed: 1 })
  })

  it('never passes a run that failed, said nothing or ran nothing', () => {
    expect(countTests(report(3, 0), ended(1)).failed).toBe(1)
    expect(countTests(undefined, ended(1)).failed).toBe(1)
    expect(countTests(report(0, 0), ended(0))).toMatchObject({
      failed: 1,
      output: 'There was no test to run.',
    })
  })
})
