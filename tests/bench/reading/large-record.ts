import type { Page } from 'puppeteer-core'
import type { Measure } from '../../../scripts/bench/measure.ts'
import type { RunningChromium } from '../../browser/chromium/launch.ts'
import { pause } from '../../browser/chromium/notes.ts'
import { countWork, longest, memory, quantile, recordWork, total } from './own-work.ts'

const ROUNDS = 3
/** Long enough for the page to be drawn and read twice, in milliseconds. */
const SETTLED = 6000

/** Opening a record of 200,000 words, in browsers without and with the extension, alternated. */
export async function largeRecord(
  address: string,
  alone: RunningChromium,
  extended: RunningChromium,
): Promise<Measure[]> {
  const [own, ours, longestOnes, held, plainHeld, speeds]: number[][] = [[], [], [], [], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    const plain = await open(alone)
    const counted = await countWork(plain)
    await plain.goto(address)
    await pause(SETTLED)
    own?.push(await counted())
    plainHeld?.push(await memory(plain))
    await plain.close()
    const page = await open(extended)
    const work = await recordWork(page, async () => {
      await page.goto(address)
      await pause(SETTLED)
    })
    ours?.push(total(work))
    longestOnes?.push(longest(work))
    held?.push(await memory(page))
    const length = await page.evaluate(() => document.body.textContent?.length ?? 0)
    speeds?.push(length / 1e6 / (total(work) / 1000))
    await page.close()
  }
  const [ownTime, ourTime] = [middle(own), middle(ours)]
  return [
    { name: '200,000 words: page’s own work', value: ownTime, unit: 'ms' },
    { name: '200,000 words: our work', value: ourTime, unit: 'ms' },
    {
      name: '200,000 words: ours / page’s own',
      value: ourTime / ownTime,
      unit: 'x',
      about: 'at most 0.03',
    },
    {
      name: '200,000 words: our longest task',
      value: middle(longestOnes),
      unit: 'ms',
      about: 'at most 50',
    },
    {
      name: '200,000 words: text read',
      value: middle(speeds),
      unit: 'MB/s',
      about: 'at least 20; all of our work counted',
    },
    {
      name: '200,000 words: memory added',
      value: middle(held) - middle(plainHeld),
      unit: 'MB',
      about: 'at most 2',
    },
  ]
}

async function open({ browser }: RunningChromium): Promise<Page> {
  return browser.newPage({ type: 'window' })
}

function middle(values: number[] | undefined): number {
  return quantile(
    (values ?? []).toSorted((a, b) => a - b),
    0.5,
  )
}
