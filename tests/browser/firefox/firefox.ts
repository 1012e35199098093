import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { findFirefox } from '../../../scripts/browsers.ts'
import { Marionette } from './marionette.ts'
import { ADDON_HOST, makeProfile } from './profile.ts'
import { until } from './until.ts'

/** A running Firefox with a profile of its own. */
export interface Firefox {
  marionette: Marionette
  /** The folder of the profile; it is deleted by `stop`. */
  profile: string
  /** Ends Firefox, and leaves the profile for a look at what was written. */
  quit(): Promise<void>
  /** Ends Firefox and deletes the profile. */
  stop(): Promise<void>
}

/** How long Firefox may take to start or to end, in milliseconds. */
const PATIENCE = 60_000

/** Starts Firefox without a display and waits until it can be spoken to. */
export async function startFirefox({ width = 1280, height = 900 } = {}): Promise<Firefox> {
  const profile = makeProfile()
  const args = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ]
  const size = { MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) }
  const child = spawn(findFirefox(), args, { stdio: 'ignore', env: { ...process.env, ...size } })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  let marionette: Marionette | undefined
  const quit = async () => {
    process.removeListener('exit', kill)
    await end(child, marionette)
  }
  const stop = async () => {
    await quit()
    await remove()
  }
  try {
    marionette = await Marionette.connect(await portOf(profile, child))
    await marionette.send('WebDriver:SetWindowRect', { width, height })
    return { marionette, profile, quit, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Installs a built add-on, a folder or a zip, until Firefox ends. A copy, so that a new build does not disturb it. */
export async function installAddon({ marionette, profile }: Firefox, path: string): Promise<void> {
  const copy = join(profile, 'addon-as-built', basename(path))
  await cp(path, copy, { recursive: true })
  await marionette.send('Addon:Install', { path: copy, temporary: true })
}

/** The address of one of the add-on's own pages, such as `src/popup/popup.html`. */
export function addonPage(path: string): string {
  return `moz-extension://${ADDON_HOST}/${path}`
}

async function portOf(profile: string, child: ChildProcess): Promise<number> {
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  return until(
    'Firefox is ready',
    () => {
      if (failure) throw failure
      if (child.exitCode !== null)
        throw new Error(`Firefox ended with code ${child.exitCode} while starting.`)
      return readPort(join(profile, 'MarionetteActivePort'))
    },
    { patience: PATIENCE },
  )
}

function readPort(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

async function end(child: ChildProcess, marionette: Marionette | undefined): Promise<void> {
  const ended = () =>
    child.exitCode !== null || child.signalCode !== null || child.pid === undefined
  if (ended()) return
  const exit = new Promise<void>((done) => child.once('exit', () => done()))
  // The connection may break before the answer comes; either way Firefox is on its way out.
  if (marionette)
    void marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
  else child.kill()
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE / 2)
  await exit
  clearTimeout(timer)
  marionette?.close()
}
