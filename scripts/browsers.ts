/** Finds the browsers that the extension is tried and tested in, and installs them where that is simple. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { PlainError } from './plain-error.ts'

interface Kind {
  name: string
  /** Names the browser's program when it stands in an unusual place. */
  variable: string
  /** Names on the PATH, the preferred one first. */
  commands: string[]
  /** Usual places that are not on the PATH. */
  places: string[]
  /** Debian's package. */
  debian: string
}

const windowsPlaces = (path: string): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable]
    return folder ? [join(folder, path)] : []
  })

const KINDS = {
  chromium: {
    name: 'Chromium, Chrome or Edge',
    variable: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windowsPlaces('Chromium\\Application\\chrome.exe'),
      ...windowsPlaces('Google\\Chrome\\Application\\chrome.exe'),
      ...windowsPlaces('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
    debian: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsPlaces('Mozilla Firefox\\firefox.exe'),
    ],
    debian: 'firefox-esr',
  },
} as const satisfies Record<string, Kind>

/** A browser that the extension is built for. */
export type BrowserKind = keyof typeof KINDS

/** The path of Chromium or a browser made from it. Throws when there is none. */
export const findChromium = (): string => find('chromium')

/** The path of Firefox. Throws when there is none. */
export const findFirefox = (): string => find('firefox')

/**
 * Sees to it that the browsers are there. As root on Debian or Ubuntu, missing ones are installed;
 * elsewhere, and when that fails, this throws with one sentence on what to do.
 */
export function ensureBrowsers(kinds: readonly BrowserKind[]): void {
  // Where a person named a program, another one would not be what they want.
  const missing = kinds.filter(
    (kind) => !process.env[KINDS[kind].variable] && !located(KINDS[kind]),
  )
  if (missing.length > 0 && canInstall()) installPackages(missing.map((kind) => KINDS[kind].debian))
  for (const kind of kinds) find(kind)
}

function find(kind: BrowserKind): string {
  const { name, variable } = KINDS[kind]
  const path = located(KINDS[kind])
  if (path) return path
  throw new PlainError(
    process.env[variable]
      ? `${variable} says ${process.env[variable]}, but no program is there: correct it, or unset it to have ${name} looked for.`
      : `${name} was not found: install it, or set ${variable} to the path of its program.`,
  )
}

function located({ variable, commands, places }: Kind): string | undefined {
  const named = process.env[variable]
  if (named) return existsSync(named) ? named : undefined
  const onPath = commands.flatMap((command) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command)),
  )
  return [...onPath, ...places].find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function canInstall(): boolean {
  return (
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')
  )
}

function installPackages(packages: string[]): void {
  console.log(`Installing ${packages.join(' and ')} with apt-get; this is needed only once.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    if (status !== 0) {
      console.error(stderr)
      return
    }
  }
}
