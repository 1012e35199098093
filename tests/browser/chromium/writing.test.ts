import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import notes from '../../pages/site/notes.json' with { type: 'json' }
import type { RunningChromium } from './launch.ts'
import {
  CALM_NOTE,
  eraseAll,
  type Form,
  openForm,
  paste,
  shownLessons,
  startBesideForm,
  TELLING_NOTE,
  waitForTips,
} from './notes.ts'
import { settle } from './settle.ts'

describe('tips while a note is being written', () => {
  let chromium: RunningChromium
  let panel: Page
  let page: Page

  beforeAll(async () => {
    ;({ chromium, page, panel } = await startBesideForm('new-note'))
  })
  afterAll(() => chromium?.close())

  const badge = async () => {
    const worker = await chromium.worker()
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 })
    })
  }

  it.each<Form>(['new-note', 'rich-note', 'frame-note', 'strict'])(
    'come up in the form %s, and leave with the words',
    async (form) => {
      page = await openForm(chromium, form)
      await paste(page, TELLING_NOTE)
      await waitForTips(panel)
      expect((await shownLessons(panel)).length).toBeLessThanOrEqual(3)
      await eraseAll(page)
      await panel.waitForSelector('article[data-lesson-id]', { hidden: true })
      await page.close()
    },
  )

  it('rest until typing stops', async () => {
    // On a record of its own: on the one before, the lesson has been raised already.
    page = await openForm(chromium, 'new-note', 'BK-20417')
    await page.focus('#note')
    for (const part of TELLING_NOTE.match(/.{1,40}/gs) ?? []) {
      await page.type('#note', part)
      expect(await shownLessons(panel)).toEqual([])
    }
    await waitForTips(panel)
    expect(await badge()).toBe(String((await shownLessons(panel)).length))
    await page.close()
  })

  it('come back after undo and redo', async () => {
    page = await openForm(chromium, 'rich-note')
    await paste(page, TELLING_NOTE)
    await waitForTips(panel)
    const before = await shownLessons(panel)
    await eraseAll(page)
    await panel.waitForSelector('article[data-lesson-id]', { hidden: true })
    await page.keyboard.down('Control')
    await page.keyboard.press('KeyZ')
    await page.keyboard.up('Control')
    await waitForTips(panel)
    expect(await shownLessons(panel)).toEqual(before)
    await page.close()
  })

  it('stay silent for a well-recorded note, and the badge stays empty', async () => {
    page = await openForm(chromium, 'new-note')
    await paste(page, CALM_NOTE)
    expect((await settle(panel)).state).toBe('quiet')
    expect(await shownLessons(panel)).toEqual([])
    expect(await badge()).toBe('')
    await page.close()
  })

  it('come up for most of the telling notes and for none of the routine ones', async () => {
    page = await openForm(chromium, 'new-note')
    const answers: { id: string; isTelling: boolean; shown: number }[] = []
    for (const note of notes) {
      await eraseAll(page)
      await settle(panel)
      await paste(page, note.text)
      await settle(panel)
      answers.push({
        id: note.id,
        isTelling: note.expects.length > 0,
        shown: (await shownLessons(panel)).length,
      })
    }
    expect(answers.filter(({ isTelling, shown }) => !isTelling && shown > 0)).toEqual([])
    const telling = answers.filter(({ isTelling }) => isTelling)
    expect(telling.filter(({ shown }) => shown > 0).length).toBeGreaterThan(telling.length * 0.75)
    await page.close()
  })
})
