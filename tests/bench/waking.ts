import type { Page } from 'puppeteer-core'
import type { Measure } from '../../scripts/bench/measure.ts'
import { type RunningChromium, startChromium, switchSiteOn } from '../browser/chromium/launch.ts'
import { eraseAll, openForm, paste, pause, TELLING_NOTE } from '../browser/chromium/notes.ts'
import { quantile } from './processor-time.ts'

const ROUNDS = 12
/** How long the background has to be heard of, in milliseconds. */
const PATIENCE = 20_000

/** An own page's ear: when it was last told that tips have changed, on the clock that all contexts share. */
interface Ear {
  told?: number
}

/** When the worker began, and what its own timeline says, in milliseconds. */
interface Worked {
  began: number
  opened: number
}

/**
 * How long a background that slept takes to the first tips: from the start of its worker to the moment at which an
 * own page hears of them. In a real Chromium with the built extension, its lessons in the cache. By the clock, as a
 * person waits by the clock.
 */
export async function bench(): Promise<Measure[]> {
  const chromium = await startChromium()
  try {
    await switchSiteOn(chromium)
    const ear = await chromium.openOwnPage('src/settings/settings.html')
    await ear.evaluate(() => {
      chrome.runtime.onMessage.addListener((message: { kind?: string }) => {
        if (message.kind === 'tipsChanged')
          (globalThis as Ear).told = performance.timeOrigin + performance.now()
      })
    })
    const page = await openForm(chromium, 'new-note')
    await page.bringToFront()
    const waking: number[] = []
    const opening: number[] = []
    // The first round fills the cache and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { told, began, opened } = await wake(chromium, page, ear)
      if (round === 0) continue
      waking.push(told - began)
      opening.push(opened)
    }
    return [
      {
        name: 'the background’s start to the first tips',
        value: quantile(waking, 0.5),
        unit: 'ms',
        about: `at most 250; the quickest ${Math.min(...waking).toFixed(0)}`,
      },
      {
        name: 'of which the lessons are opened from the cache',
        value: quantile(opening, 0.5),
        unit: 'ms',
        about: `at most 60; the quickest ${Math.min(...opening).toFixed(0)}`,
      },
    ]
  } finally {
    await chromium.close()
  }
}

/** Ends the worker, writes a note, and waits until tips for it are told. */
async function wake(
  chromium: RunningChromium,
  page: Page,
  ear: Page,
): Promise<Worked & { told: number }> {
  await eraseAll(page)
  await pause(4_000)
  await chromium.killWorker()
  await ear.evaluate(() => {
    delete (globalThis as Ear).told
  })
  await paste(page, TELLING_NOTE)
  await ear.waitForFunction(() => (globalThis as Ear).told !== undefined, {
    timeout: PATIENCE,
    polling: 100,
  })
  const worker = await chromium.worker()
  const { began, opened } = await worker.evaluate(
    (): Worked => ({
      began: performance.timeOrigin,
      opened: performance.getEntriesByName('lessons opened')[0]?.duration ?? Number.NaN,
    }),
  )
  const told = await ear.evaluate(() => (globalThis as Ear).told ?? Number.NaN)
  return { told, began, opened }
}
