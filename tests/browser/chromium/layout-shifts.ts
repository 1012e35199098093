import type { Page } from 'puppeteer-core'

interface Watched {
  shifted: number
}

/** Adds up, in each document that is opened from here on, how much of it moves by itself while it is read. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const watched = Object.assign(window as unknown as Watched, { shifted: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        watched.shifted += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What has been added up in the document that is open now. */
export function layoutShifts(page: Page): Promise<number> {
  // The observer hears of the frame that was drawn last a little later.
  return page.evaluate(
    () =>
      new Promise<number>((done) =>
        setTimeout(() => done((window as unknown as Watched).shifted), 100),
      ),
  )
}
