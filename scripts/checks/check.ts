/** What came of one check. */
export interface Outcome {
  passed: number
  failed: number
  /** What a person needs to mend the failures; shown only when something failed. */
  output: string
}

type Counts = Omit<Outcome, 'output'>

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

/** Runs groups of checks one after the other, those of a group side by side. Answers the counts of all. */
export async function runChecks(groups: readonly (readonly Check[])[]): Promise<Counts> {
  const sum = { passed: 0, failed: 0 }
  for (const group of groups) {
    for (const { passed, failed } of await Promise.all(group.map(runCheck))) {
      sum.passed += passed
      sum.failed += failed
    }
  }
  return sum
}

/** Runs a check and says in a line how it went, and what is wrong if anything is. */
async function runCheck({ name, run }: Check): Promise<Counts> {
  const started = performance.now()
  const { passed, failed, output } = await run().catch(failedToRun)
  const counts = passed + failed > 1 ? `: ${passed} of ${passed + failed}` : ''
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const wrong = failed > 0 ? `\n\n${output.trim()}\n` : ''
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}${counts} (${seconds} s)${wrong}`)
  return { passed, failed }
}

function failedToRun(error: unknown): Outcome {
  return outcomeOf([error instanceof Error ? error.message : String(error)])
}
