import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { BUILD, type RunningChromium, startChromium, switchSiteOn } from './launch.ts'
import { openForm, paste, TELLING_NOTE, waitForState } from './notes.ts'

describe('a broken lesson pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'))
  let chromium: RunningChromium
  afterEach(async () => {
    await chromium.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(['{}', 'not even JSON'])(
    'such as %s is said in plain English, and the note is not touched',
    async (content) => {
      cpSync(BUILD, folder, { recursive: true })
      writeFileSync(join(folder, 'library/pack.json'), content)
      chromium = await startChromium({ folder })
      await switchSiteOn(chromium)
      const page = await openForm(chromium, 'new-note')
      const panel = await chromium.openPanel(page)
      await paste(page, TELLING_NOTE)
      await waitForState(panel, 'trouble')
      expect(await panel.$eval('[data-state="trouble"]', (state) => state.textContent)).toContain(
        'could not be read',
      )
      const popup = await chromium.openOwnPage('src/popup/popup.html')
      await waitForState(popup, 'trouble')
      expect(await page.$eval('#note', (note) => (note as HTMLTextAreaElement).value)).toBe(
        TELLING_NOTE,
      )
    },
  )
})
