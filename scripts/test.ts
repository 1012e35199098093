/** `npm test`: everything that can be checked, in Chromium and Firefox too. Ends with how many checks passed and failed. */
import { readFileSync } from 'node:fs'
import { compilePack } from '../src/library/authoring/compile-pack.ts'
import { formatProblem } from '../src/library/authoring/problem.ts'
import { ensureBrowsers } from './browsers.ts'
import { buildExtension, formatProblems } from './build/build-extension.ts'
import { type Check, outcomeOf, runChecks } from './checks/check.ts'
import { CODE_CHECKS } from './checks/code-checks.ts'
import { lintFirefox } from './checks/lint-firefox.ts'
import { vitestCheck } from './checks/vitest-check.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

const library: Check = {
  name: 'lesson library',
  run: async () => outcomeOf(compilePack('src/lessons', version).problems.map(formatProblem)),
}

let wasBuilt = false
const build: Check = {
  name: 'build',
  async run() {
    const builds = await buildExtension()
    wasBuilt = true
    const problems = formatProblems(builds)
    return outcomeOf(problems ? [problems] : [])
  },
}

/** Spares a check that could only repeat that the build failed, or would judge an older build. */
const afterBuild = ({ name, run }: Check): Check => ({
  name,
  run: async () => (wasBuilt ? run() : outcomeOf(['Not run: there is no new build to run it on.'])),
})

const store: Check = {
  name: "Firefox store's linter",
  run: async () => outcomeOf(await lintFirefox('dist/firefox')),
}

const browsers: Check = {
  name: 'browsers found',
  async run() {
    ensureBrowsers(['chromium', 'firefox'])
    return outcomeOf([])
  },
}

const { passed, failed } = await runChecks([
  [...CODE_CHECKS, library, build, browsers],
  // Each of these keeps all cores busy by itself.
  [afterBuild(store), vitestCheck('unit tests', 'unit')],
  [vitestCheck('matching quality', 'quality')],
  [afterBuild(vitestCheck('Chromium and Firefox', 'browser'))],
])
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
