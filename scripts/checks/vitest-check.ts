import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Check, Outcome } from './check.ts'
import { type Ended, runProgram } from './run-command.ts'

/** What Vitest's JSON reporter says, as far as it is counted here. */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** A check for each test of one project of vitest.config.ts. */
export function vitestCheck(name: string, project: string): Check {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'vitest-'))
      const file = join(folder, 'report.json')
      try {
        const ended = await runProgram(
          'vitest',
          [
            'run',
            `--project=${project}`,
            '--reporter=dot',
            '--reporter=json',
            `--outputFile.json=${file}`,
          ],
          { NO_COLOR: '1' },
        )
        return countTests(readReport(file), ended)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  }
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  } catch {
    return undefined
  }
}

/**
 * Counts the tests of a run. A test file that could not be loaded is one failure, and so is a run that
 * failed without a failed test, or that held no test at all.
 */
export function countTests(report: VitestReport | undefined, { code, out, err }: Ended): Outcome {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = report ?? {}
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const counted = numFailedTests + unloaded
  const ranNothing = numPassedTests + counted === 0
  const failed = counted === 0 && (code !== 0 || ranNothing) ? 1 : counted
  return {
    passed: numPassedTests,
    failed,
    output: ranNothing && code === 0 ? 'There was no test to run.' : `${out}\n${err}`,
  }
}
