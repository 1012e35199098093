/**
 * Adapters and the role that an organisation sets by policy, in a real Chromium with a real policy file. Only where the test may
 * write one: the policy is for this extension alone, and is taken away again. Fictional pages.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUILD, type RunningChromium, startChromium, switchSiteOn } from './launch.ts'
import { openForm } from './notes.ts'
import { type Overheard, overhear } from './readings.ts'

const FOLDER = '/etc/chromium/policies/managed'
const FILE = `${FOLDER}/lessons-at-hand-test.json`
const POLICY = [
  { name: 'By policy', sites: ['127.0.0.1'], path: '/mosaic-like/*', ignore: '.x-warning' },
  { name: 'Wrong', sites: [] },
]

describe.skipIf(process.getuid?.() !== 0 || !existsSync('/etc/chromium'))('by policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'by-policy-'))
  let chromium: RunningChromium
  let overheard: Overheard

  beforeAll(async () => {
    // A copy has an id of its own, so that other tests that run now are not ruled by the policy.
    cpSync(BUILD, folder, { recursive: true })
    const before = await startChromium({ folder })
    const id = new URL(before.extension).host
    await before.close()
    mkdirSync(FOLDER, { recursive: true })
    const policy = { '3rdparty': { extensions: { [id]: { adapters: POLICY, role: 'reviewing' } } } }
    writeFileSync(FILE, JSON.stringify(policy))
    chromium = await startChromium({ folder })
    await switchSiteOn(chromium)
    overheard = await overhear(chromium)
    // The browser reads policies a little after it has started.
    await overheard.page.waitForFunction(
      async () => 'adapters' in (await chrome.storage.managed.get()),
      { polling: 500 },
    )
  })
  afterAll(async () => {
    rmSync(FILE, { force: true })
    await chromium?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('are used on the pages they are for', async () => {
    const read = JSON.stringify(await overheard.settledReadingOf('mosaic-like/record.html'))
    expect(read).toContain('nine months')
    expect(read).not.toContain('dog at the address')
  })

  it('are shown in the settings, with what is wrong with one that cannot be used', async () => {
    const settings = overheard.page
    await settings.bringToFront()
    await settings.waitForSelector('::-p-text(set by your organisation)')
    await settings.waitForSelector('::-p-text(“sites” of adapter 2 names no site.)')
    expect(await settings.$('button[aria-label="Take out By policy"]')).toBeNull()
  })

  it('set the role also where a note is written, until a person chooses', async () => {
    const panel = await chromium.openPanel(await openForm(chromium, 'new-note'))
    await panel.waitForSelector('[data-role="reviewing"]')
    await panel.click('[data-role] ::-p-text(writing)')
    await panel.waitForSelector('[data-role="writing"]')
  })
})
