import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureBrowsers, findChromium, findFirefox } from '../../../scripts/browsers.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'))
  vi.stubEnv('CHROMIUM_PATH', undefined)
  vi.stubEnv('FIREFOX_PATH', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function program(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

describe('finding a browser', () => {
  it('takes the one that a person named', () => {
    const path = program('my-browser')
    vi.stubEnv('FIREFOX_PATH', path)
    expect(findFirefox()).toBe(path)
  })

  it('otherwise looks along the PATH, the preferred name first', () => {
    program('google-chrome')
    const preferred = program('chromium')
    vi.stubEnv('PATH', ['/nowhere', folder].join(delimiter))
    expect(findChromium()).toBe(preferred)
  })

  it('passes over what is not a program', () => {
    writeFileSync(join(folder, 'chromium'), '', { mode: 0o644 })
    const chrome = program('google-chrome')
    vi.stubEnv('PATH', folder)
    expect(findChromium()).toBe(chrome)
  })

  it('says what is wrong with a name that leads nowhere, and installs nothing in its place', () => {
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'none'))
    expect(() => ensureBrowsers(['chromium'])).toThrow(
      /CHROMIUM_PATH says .*none, but no program is there/,
    )
  })

  it.runIf(process.platform === 'linux')('says what to do when there is none', () => {
    vi.stubEnv('PATH', folder)
    expect(findFirefox).toThrow(
      'Firefox was not found: install it, or set FIREFOX_PATH to the path of its program.',
    )
  })
})
