import { type Check, type Outcome, outcomeOf } from './check.ts'
import { runProgram } from './run-command.ts'

/** A check that is one installed program's word: it passes when the program ends without fault. */
function programCheck(name: string, packageName: string, args: string[]): Check {
  return {
    name,
    async run(): Promise<Outcome> {
      const { code, out, err } = await runProgram(packageName, args, { NO_COLOR: '1' })
      return outcomeOf(code === 0 ? [] : [out, err])
    },
  }
}

/** What can be said of the code without running it. */
export const CODE_CHECKS: readonly Check[] = [
  programCheck('types', 'typescript', ['--noEmit']),
  programCheck('style', '@biomejs/biome', [
    'ci',
    '--error-on-warnings',
    '--max-diagnostics=100',
    '--colors=off',
  ]),
  programCheck('nothing unused', 'knip', ['--no-progress', '--no-config-hints']),
]
