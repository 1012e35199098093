import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'puppeteer-core'
import type { Measure } from '../../scripts/bench/measure.ts'
import type { RunningChromium } from '../browser/chromium/launch.ts'
import { layoutShifts, watchLayoutShifts } from '../browser/chromium/layout-shifts.ts'
import { paste, startBesideForm, TELLING_NOTE, waitForTips } from '../browser/chromium/notes.ts'
import { quantile } from './reading/own-work.ts'

const OPENINGS = 15
const QUERIES = 12

/** What the panel takes to open on lessons that are cached, and the popup to answer each key, in a real browser. */
export async function bench(): Promise<Measure[]> {
  const { chromium, page, panel } = await startBesideForm('new-note')
  try {
    await paste(page, TELLING_NOTE)
    await waitForTips(panel)
    const opening = await openings(chromium)
    const popup = await chromium.openOwnPage('src/popup/popup.html')
    await popup.waitForSelector('.themes')
    return [...opening, ...(await keystrokes(popup))]
  } finally {
    await chromium.close()
  }
}

/** Opens the panel again and again, in a tab beside the note, up to its first tip. */
async function openings({ browser, extension }: RunningChromium): Promise<Measure[]> {
  const scripts: number[] = []
  let shifts = 0
  for (let opening = 0; opening < OPENINGS; opening++) {
    const panel = await browser.newPage()
    const client = await panel.createCDPSession()
    await client.send('Performance.enable', { timeDomain: 'threadTicks' })
    await watchLayoutShifts(panel)
    await panel.goto(`${extension}/src/panel/panel.html`)
    await waitForTips(panel)
    scripts.push(await spent(client, 'ScriptDuration'))
    shifts = Math.max(shifts, await layoutShifts(panel))
    await panel.close()
  }
  scripts.sort((a, b) => a - b)
  return [
    {
      name: 'the panel opens, its scripts up to the first tip',
      value: quantile(scripts, 0.5),
      unit: 'ms',
      about: 'median; at most 100',
    },
    { name: 'the same, the slowest', value: scripts.at(-1) ?? 0, unit: 'ms' },
    { name: 'layout shift up to the first tip, the most', value: shifts, unit: '', about: 'none' },
  ]
}

/** Types real queries key by key into the popup, and counts all that the page does for each key, drawing included. */
async function keystrokes(popup: Page): Promise<Measure[]> {
  const url = new URL('../quality/search-queries.json', import.meta.url)
  const queries = JSON.parse(readFileSync(url, 'utf8')) as { query: string }[]
  const client = await popup.createCDPSession()
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const times: number[] = []
  for (const { query } of queries.slice(0, QUERIES)) {
    await popup.$eval('#search', (field) => (field as HTMLInputElement).select())
    for (const key of query) {
      const before = await spent(client, 'TaskDuration')
      await popup.keyboard.type(key)
      await drawn(popup)
      times.push((await spent(client, 'TaskDuration')) - before)
    }
  }
  times.sort((a, b) => a - b)
  return [
    {
      name: 'a key in the popup’s search, median',
      value: quantile(times, 0.5),
      unit: 'ms',
      about: 'search, drawing and counting; a frame is 16',
    },
    { name: 'the same, 19 in 20 within', value: quantile(times, 0.95), unit: 'ms' },
  ]
}

/** Milliseconds of the processor's time that a page's main thread has spent on something so far. */
async function spent(client: CDPSession, name: 'ScriptDuration' | 'TaskDuration') {
  const { metrics } = await client.send('Performance.getMetrics')
  return (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
}

/** Waits until the page has drawn what it has to draw now. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))),
  )
}
