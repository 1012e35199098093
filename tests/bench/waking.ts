import type { CDPSession, Page } from 'puppeteer-core'
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
    const working: number[] = []
    const process = await processOf(chromium, ear)
    // The first round fills the cache and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const before = await process.time()
      const { told, began, opened } = await wake(chromium, page, ear)
      if (round === 0) continue
      working.push((await process.time()) - before)
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
      {
        name: 'processor time of the extension’s process for it',
        value: quantile(working, 0.5),
        unit: 'ms',
        about:
          'leaves out what other programs take; its compilers’ and collectors’ threads count too',
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
  const { began, opened } = await workedSo(chromium)
  const told = await ear.evaluate(() => (globalThis as Ear).told ?? Number.NaN)
  return { told, began, opened }
}

/** Asks the worker by the debugger's protocol and lets go of it at once, so that it can be ended again. */
async function workedSo({ browser, extension }: RunningChromium): Promise<Worked> {
  const client = await browser.target().createCDPSession()
  try {
    const { targetInfos } = await client.send('Target.getTargets')
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(extension),
    )
    if (!worker) throw new Error('The background worker has ended already.')
    const { targetId } = worker
    const { sessionId } = await client.send('Target.attachToTarget', { targetId, flatten: true })
    const session = client.connection()?.session(sessionId)
    const answer = await session?.send('Runtime.evaluate', {
      returnByValue: true,
      expression: `({
        began: performance.timeOrigin,
        opened: performance.getEntriesByName('lessons opened')[0]?.duration ?? NaN,
      })`,
    })
    await client.send('Target.detachFromTarget', { sessionId })
    return answer?.result.value as Worked
  } finally {
    await client.detach()
  }
}

/** How long a page is kept busy to tell its process from the others, in milliseconds. */
const BUSY = 400

/** The process that an own page and the worker share: the one that works most while that page is kept busy. */
async function processOf({ browser }: RunningChromium, own: Page) {
  const client = await browser.target().createCDPSession()
  const before = await times(client)
  await own.evaluate((busy) => {
    const until = performance.now() + busy
    while (performance.now() < until);
  }, BUSY)
  const after = await times(client)
  const [id] = [...after].sort(
    ([one, a], [other, b]) => b - (before.get(other) ?? 0) - (a - (before.get(one) ?? 0)),
  )[0] ?? [Number.NaN]
  return { time: async () => (await times(client)).get(id) ?? Number.NaN }
}

/** The processor time of each process that shows pages, in milliseconds. */
async function times(client: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await client.send('SystemInfo.getProcessInfo')
  return new Map(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id, cpuTime }) => [id, cpuTime * 1000]),
  )
}
