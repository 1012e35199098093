import type { Page } from 'puppeteer-core'
import type { Measure } from '../../../scripts/bench/measure.ts'
import type { RunningChromium } from '../../browser/chromium/launch.ts'
import { TELLING_NOTE } from '../../browser/chromium/notes.ts'
import type { EditorRow } from '../../browser/editors/matrix.ts'
import { perKey, quantile, recordWork, type Work } from './own-work.ts'

const KEYS = 300

/** Typing at speed in an editor, without and with the extension. */
export async function typing(
  row: EditorRow,
  address: string,
  alone: RunningChromium,
  extended: RunningChromium,
): Promise<Measure[]> {
  const plain = await typeIn(row, address, alone)
  const work = await typeIn(row, address, extended)
  const costs = perKey(work)
  return [
    {
      name: `${row.name}: added to a key, median`,
      value: quantile(costs, 0.5),
      unit: 'ms',
      about: 'at most 0.5',
    },
    {
      name: `${row.name}: added to a key, p95`,
      value: quantile(costs, 0.95),
      unit: 'ms',
      about: 'at most 2',
    },
    {
      name: `${row.name}: frames dropped, with − without`,
      value: work.dropped - plain.dropped,
      unit: '',
    },
  ]
}

async function typeIn(
  row: EditorRow,
  address: string,
  { browser }: RunningChromium,
): Promise<Work> {
  const page: Page = await browser.newPage({ type: 'window' })
  await page.emulateFocusedPage(true)
  await page.goto(address)
  await page.waitForSelector('body[data-ready="true"]')
  const holder = row.frame ? await page.waitForSelector(row.frame) : null
  const frame = holder ? await holder.contentFrame() : page.mainFrame()
  await (await frame?.waitForSelector(row.area))?.click({ offset: { x: 30, y: 12 } })
  const work = await recordWork(page, () => page.keyboard.type(TELLING_NOTE.slice(0, KEYS)))
  await page.close()
  return work
}
