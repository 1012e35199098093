import type { Page } from 'puppeteer-core'
import type { Measure } from '../../../scripts/bench/measure.ts'
import type { RunningChromium } from '../../browser/chromium/launch.ts'
import { pause } from '../../browser/chromium/notes.ts'
import { countWork, longest, memory, quantile, recordWork, total } from './own-work.ts'

const ROUNDS = 5
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
    held?.push(await memory(page))
    let length = 0
    const whole = await recordWork(page, async () => {
      length = await askForWhole(extended, address)
    })
    speeds?.push(length / 1e6 / (total(whole) / 1000))
    longestOnes?.push(Math.max(longest(work), longest(whole)))
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
      about: 'at least 20; when all of it is asked for, handing it over included',
    },
    {
      name: '200,000 words: memory added',
      value: middle(held) - middle(plainHeld),
      unit: 'MB',
      about: 'at most 2',
    },
  ]
}

/** Has all of a record read, as for a look at the whole of it. Answers how many characters came. */
async function askForWhole({ worker }: RunningChromium, address: string): Promise<number> {
  const background = await worker()
  return background.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url.replace(/:\d+/, '')}*` })
    const message = { kind: 'readWhole', input: null }
    const reply: { value: { text: string }[] } = await chrome.tabs.sendMessage(
      tab?.id ?? -1,
      message,
      { frameId: 0 },
    )
    return reply.value.reduce((sum, { text }) => sum + text.length, 0)
  }, address)
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
