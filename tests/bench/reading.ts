import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import type { Measure } from '../../scripts/bench/measure.ts'
import {
  BUILD,
  type RunningChromium,
  startChromium,
  switchSiteOn,
} from '../browser/chromium/launch.ts'
import {
  eraseAll,
  type Form,
  openForm,
  pause,
  SETTLED,
  TELLING_NOTE,
  waitForTips,
} from '../browser/chromium/notes.ts'
import { EDITORS } from '../browser/editors/matrix.ts'
import { serveEditors } from '../browser/editors/serve-editors.ts'
import { STRUCTURES, type Structure } from '../browser/structures/pages.ts'
import { serveStructures } from '../browser/structures/serve-structures.ts'
import { busyPage } from './reading/busy-page.ts'
import { largeRecord } from './reading/large-record.ts'
import { countWork } from './reading/own-work.ts'
import { typing } from './reading/typing.ts'

const ROUNDS = 5
const KEYS = 300
const FOR_THE_NOTE = '::-p-text(For this note)'
const FORMS: Form[] = ['new-note', 'rich-note']

/**
 * What reading costs a page, with and without the extension, alternated in one run of two real browsers;
 * and how long after the last key tips are there.
 */
export async function bench(): Promise<Measure[]> {
  const plain = await startChromium({ folder: null })
  const extended = await startChromium()
  const [editors, shapes] = [await serveEditors(), await serveStructures()]
  const addressOf = (shape: string) =>
    shapes.addressOf(STRUCTURES.find(({ id }) => id === shape) as Structure)
  const [large, small] = [addressOf('large'), addressOf('layout-table')]
  try {
    await switchSiteOn(extended)
    const measures: Measure[] = [
      {
        name: 'content script, zipped',
        value: gzipSync(readFileSync(`${BUILD}/reading.js`)).length / 1000,
        unit: 'kB',
        about: 'at most 12',
      },
      ...(await largeRecord(large, plain, extended)),
      ...(await busyPage(small, small.replace('127.0.0.1', 'localhost'), extended)),
    ]
    for (const row of EDITORS.filter(({ inFirefox }) => inFirefox))
      measures.push(...(await typing(row, editors.addressOf(row), plain, extended)))
    for (const form of FORMS) measures.push(...(await compare(form, plain, extended)))
    measures.push({
      name: 'last key to tips',
      value: median(await settleTimes(extended)),
      unit: 'ms',
      about: 'of which 1,500 ms are rest by design',
    })
    return measures
  } finally {
    await plain.close()
    await extended.close()
    await editors.close()
    await shapes.close()
  }
}

async function compare(
  form: Form,
  plain: RunningChromium,
  extended: RunningChromium,
): Promise<Measure[]> {
  const pages = [await openForm(plain, form), await openForm(extended, form)] as const
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      await pages[which].bringToFront()
      await eraseAll(pages[which])
      await pause(SETTLED)
      times[which].push(await mainThreadTime(pages[which]))
    }
  }
  for (const page of pages) await page.close()
  const [without, withIt] = [median(times[0]), median(times[1])]
  return [
    { name: `${form}: a key, page alone`, value: without / KEYS, unit: 'ms' },
    {
      name: `${form}: a key, with the extension`,
      value: withIt / KEYS,
      unit: 'ms',
      about: 'reading and settling included',
    },
    { name: `${form}: with / without`, value: withIt / without, unit: 'x' },
  ]
}

/** Milliseconds of the processor's time on the page's main thread while keys were typed, until everything had settled. */
async function mainThreadTime(page: Page): Promise<number> {
  const counted = await countWork(page)
  await page.type('#note', TELLING_NOTE.slice(0, KEYS))
  await pause(SETTLED)
  return await counted()
}

async function settleTimes(chromium: RunningChromium): Promise<number[]> {
  const page = await openForm(chromium, 'new-note')
  const panel = await chromium.openPanel(page)
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await eraseAll(page)
    // Without a note there may be tips for the record that the page shows as well.
    await panel.waitForSelector(FOR_THE_NOTE, { hidden: true })
    await page.type('#note', TELLING_NOTE.slice(0, 500))
    const lastKey = performance.now()
    await panel.waitForSelector(FOR_THE_NOTE)
    await waitForTips(panel)
    times.push(performance.now() - lastKey)
  }
  return times
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
