import { existsSync, readFileSync } from 'node:fs'
import { build } from 'vite'
import { PlainError } from '../plain-error.ts'
import { readAllowList } from './allow-list.ts'
import { checkBuild } from './check-build.ts'
import { BROWSERS, type Browser } from './manifest-for.ts'
import { type BuiltPackage, readPackage } from './read-package.ts'

const PERMISSIONS_ARGUED = 'docs/permissions.md'

/** One browser's build, and what is wrong with it. */
export interface CheckedBuild {
  browser: Browser
  folder: string
  built: BuiltPackage
  problems: string[]
}

/** Builds the extension for each browser into dist/, and checks what came out. Throws when it cannot be built. */
export async function buildExtension(
  browsers: readonly Browser[] = BROWSERS,
): Promise<CheckedBuild[]> {
  const argued = existsSync(PERMISSIONS_ARGUED) ? readFileSync(PERMISSIONS_ARGUED, 'utf8') : ''
  const builds: CheckedBuild[] = []
  for (const browser of browsers) {
    await buildFor(browser)
    const folder = `dist/${browser}`
    const built = readPackage(folder)
    builds.push({
      browser,
      folder,
      built,
      problems: checkBuild(built, readAllowList(argued, browser)),
    })
  }
  return builds
}

async function buildFor(browser: Browser): Promise<void> {
  try {
    await build({ mode: browser, logLevel: 'warn' })
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error))
  }
}

/** Says what is wrong with builds, a line each; empty when they are fit to ship. */
export function formatProblems(builds: readonly CheckedBuild[]): string {
  return builds
    .flatMap(({ folder, problems }) => problems.map((problem) => `${folder}: ${problem}`))
    .join('\n')
}
