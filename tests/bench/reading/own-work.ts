import type { Page } from 'puppeteer-core'

/** What the browser's own record of its work says of a stretch of time. All in milliseconds. */
export interface Work {
  /**
   * Each piece of work that the reading script did in one go: when it began, how long the page had to wait for it,
   * and how much of that the processor worked on it. The rest went to other programs.
   */
  ours: { at: number; took: number; worked: number }[]
  /** When keys were pressed. */
  keys: number[]
  /** Frames that could not be shown in time. */
  dropped: number
}

interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  /** Time on the processor. */
  tdur?: number
  tid: number
  pid: number
  args?: { data?: { url?: string; type?: string } }
}

/** Work that names the script it belongs to. */
const SCRIPT_WORK = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile'])
/** The extension's scripts in pages. What its background does meanwhile is in the same trace and is no work of a page. */
const IN_PAGES = /^chrome-extension:.*\/(reading|outline)\.js$/

/** Has the browser write down its work on a page while something happens there. */
export async function recordWork(page: Page, run: () => Promise<unknown>): Promise<Work> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'],
  })
  await run()
  const trace = await page.tracing.stop()
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[]
  }
  const done = traceEvents.sort((a, b) => a.ts - b.ts)
  const ours: Work['ours'] = []
  let until = 0
  for (const { name, ts, dur = 0, tdur = dur, args } of done) {
    if (!SCRIPT_WORK.has(name) || !IN_PAGES.test(args?.data?.url ?? '')) continue
    // Work within work is counted once.
    if (ts < until) continue
    until = ts + dur
    ours.push({ at: ts / 1000, took: dur / 1000, worked: tdur / 1000 })
  }
  return {
    ours,
    keys: done
      .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
      .map(({ ts }) => ts / 1000),
    dropped: done.filter(({ name }) => name === 'DroppedFrame').length,
  }
}

/** All of our work together, in milliseconds of the processor's time. */
export function total({ ours }: Work): number {
  return ours.reduce((sum, { worked }) => sum + worked, 0)
}

/** The longest that a page had to wait for a piece of our work, in milliseconds. */
export function longest({ ours }: Work): number {
  return Math.max(0, ...ours.map(({ took }) => took))
}

/** Our work after each key up to the next, in milliseconds, in rising order. */
export function perKey({ ours, keys }: Work): number[] {
  const sums = keys.map((key, at) => {
    const next = keys[at + 1] ?? key + 50
    return ours
      .filter(({ at: began }) => began >= key && began < next)
      .reduce((sum, { worked }) => sum + worked, 0)
  })
  return sums.toSorted((a, b) => a - b)
}

/** The value below which a share of sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/**
 * Has the browser count a page's own work from here on, in milliseconds of the processor's time on the main thread.
 * Answers a function that ends the counting and tells.
 */
export async function countWork(page: Page): Promise<() => Promise<number>> {
  const client = await page.createCDPSession()
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    await client.detach()
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}

/** Memory that the scripts of a page hold after a clean-up, in megabytes. */
export async function memory(page: Page): Promise<number> {
  const client = await page.createCDPSession()
  await client.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await client.detach()
  return usedSize / 1e6
}
