import type { Measure } from '../../../scripts/bench/measure.ts'
import type { RunningChromium } from '../../browser/chromium/launch.ts'
import { pause } from '../../browser/chromium/notes.ts'
import { recordWork, total } from './own-work.ts'

/** How long the page is watched once it has been read for the first time, in milliseconds. */
const WATCHED = 30_000
const FIRST_READ = 4000

/** A page that changes 1,000 times a second: our share of the processor's time, and that nothing runs where it is off. */
export async function busyPage(
  address: string,
  offAddress: string,
  { browser }: RunningChromium,
): Promise<Measure[]> {
  const page = await browser.newPage({ type: 'window' })
  await page.goto(address)
  await pause(FIRST_READ)
  const work = await recordWork(page, async () => {
    await page.evaluate(() => {
      const clock = document.body.appendChild(document.createElement('p'))
      setInterval(() => {
        for (let change = 0; change < 10; change++)
          clock.textContent = String(performance.now() + change)
      }, 10)
    })
    await pause(WATCHED)
  })
  await page.close()
  const other = await browser.newPage({ type: 'window' })
  const off = await recordWork(other, async () => {
    await other.goto(offAddress)
    await pause(3000)
  })
  await other.close()
  return [
    {
      name: '1,000 changes a second: our share',
      value: (total(work) / WATCHED) * 100,
      unit: '%',
      about: 'at most 1',
    },
    {
      name: 'a site that is off: pieces of our work',
      value: off.ours.length,
      unit: '',
      about: 'none',
    },
  ]
}
