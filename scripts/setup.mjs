/**
 * Installs the dependencies when they are missing or not those that package-lock.json names; says nothing
 * when all is in place. Plain Node without imports of its own, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const OLDEST_NODE = [20, 19]

/** Reads the packages of a lock file, by the folder that each is installed in; undefined when there is none. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Whether node_modules holds what the lock file names. Optional packages may be missing: they are for other systems. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  // npm writes this file last, so a broken-off installation has none.
  const installed = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === '') return true
    const found = installed[folder]
    return found ? found.version === version : optional === true
  })
}

/** Runs npm without relying on a shell where npm says where it is. */
function npm(args) {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      })
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(
    `This needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`,
  )
  process.exit(1)
}
if (!isInstalled()) {
  console.log(
    'Installing dependencies with npm ci; this takes about a minute and is needed only once.',
  )
  const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status !== 0) {
    console.error(
      'The dependencies could not be installed. Check the network, run "npm ci", and try again.',
    )
    process.exit(1)
  }
}
