import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningChromium } from './launch.ts'
import {
  eraseAll,
  paste,
  shownLessons,
  startBesideForm,
  TELLING_NOTE,
  waitForTips,
} from './notes.ts'
import { settle } from './settle.ts'

describe('what a browser does to an extension in a working day', () => {
  let chromium: RunningChromium
  let page: Page
  let panel: Page
  const errors: string[] = []

  beforeAll(async () => {
    ;({ chromium, page, panel } = await startBesideForm('rich-note'))
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await paste(page, TELLING_NOTE)
    await waitForTips(panel)
  })
  afterAll(() => chromium?.close())

  const reopenPanel = async () => {
    panel = await chromium.openPanel(page)
    await waitForTips(panel)
  }
  const deleteDatabase = (where: Page) =>
    where.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('library')
          request.onsuccess = () => resolve()
          request.onerror = () => reject(request.error)
          request.onblocked = () => reject(new Error('Somebody keeps the database open.'))
        }),
    )
  const databases = (where: Page) =>
    where.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

  it('the worker ends and wakes: an open panel asks again and the page reports anew', async () => {
    await chromium.killWorker()
    await panel.reload()
    await waitForTips(panel)
  })

  it('the worker ends while a note is being written: the next words still bring tips', async () => {
    await eraseAll(page)
    await panel.waitForSelector('article[data-lesson-id]', { hidden: true })
    await chromium.killWorker()
    await paste(page, TELLING_NOTE)
    await waitForTips(panel)
  })

  it('the database is deleted: the lessons are there all the same, and it is made anew', async () => {
    await deleteDatabase(panel)
    expect(await databases(panel)).not.toContain('library')
    await chromium.killWorker()
    await panel.reload()
    await waitForTips(panel)
    await expect.poll(() => databases(panel)).toContain('library')
  })

  it('the database is half-written or of another make: it is made anew', async () => {
    await panel.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('library')
          request.onerror = () => reject(request.error)
          request.onsuccess = () => {
            const database = request.result
            const change = database.transaction('parts', 'readwrite')
            change.objectStore('parts').delete('lessons')
            change.oncomplete = () => {
              database.close()
              resolve()
            }
          }
        }),
    )
    await chromium.killWorker()
    await panel.reload()
    await waitForTips(panel)

    await deleteDatabase(panel)
    await panel.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('library', 99_999)
          request.onupgradeneeded = () => request.result.createObjectStore('something-else')
          request.onsuccess = () => {
            request.result.close()
            resolve()
          }
        }),
    )
    await chromium.killWorker()
    await panel.reload()
    await waitForTips(panel)
    expect(
      await panel.$$eval('article h2', (titles) =>
        titles.every((title) => (title.textContent ?? '').length > 5),
      ),
    ).toBe(true)
  })

  it('the page is reloaded: an empty note brings no tips of the old one', async () => {
    await page.reload()
    await page.waitForSelector('body[data-ready="true"]')
    await settle(panel)
    expect(await shownLessons(panel)).toEqual([])
    await paste(page, TELLING_NOTE)
    await waitForTips(panel)
  })

  it('the extension is reloaded under an open page: the old script falls silent, the new one reads on', async () => {
    await chromium.reloadExtension()
    await page.bringToFront()
    await reopenPanel()
    await page.type('#note', ' Spoke to HV.')
    await settle(panel)
    expect((await shownLessons(panel)).length).toBeGreaterThan(0)
  })

  it('none of this was heard of in the page', () => {
    expect(errors).toEqual([])
  })
})
