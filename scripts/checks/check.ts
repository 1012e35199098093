/** What came of one check. */
export interface Outcome {
  passed: number
  failed: number
  /** What a person needs to mend the failures; shown only when something failed. */
  output: string
}

/** One thing that has to be right. */
export interface Check {
  name: string
  run(): Promise<Outcome>
}

/** Makes an outcome of a list of sentences on what is wrong. */
export function outcomeOf(problems: readonly string[]): Outcome {
  return problems.length === 0
    ? { passed: 1, failed: 0, output: '' }
    : { passed: 0, failed: 1, output: problems.join('\n') }
}

/** Runs checks one after the other, a line each, and goes on after failures. Answers the counts of all. */
export async function runChecks(checks: readonly Check[]): Promise<Omit<Outcome, 'output'>> {
  const sum = { passed: 0, failed: 0 }
  for (const check of checks) {
    if (process.stdout.isTTY) process.stdout.write(`… ${check.name}\r`)
    const started = performance.now()
    const { passed, failed, output } = await check.run().catch(failedToRun)
    sum.passed += passed
    sum.failed += failed
    const counts = passed + failed > 1 ? `: ${passed} of ${passed + failed}` : ''
    console.log(
      `${failed > 0 ? '✗' : '✓'} ${check.name}${counts} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    )
    if (failed > 0) console.log(`\n${output.trim()}\n`)
  }
  return sum
}

function failedToRun(error: unknown): Outcome {
  return outcomeOf([error instanceof Error ? error.message : String(error)])
}
