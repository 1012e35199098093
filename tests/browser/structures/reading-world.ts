import type { CDPSession, Page } from 'puppeteer-core'

/** The world, apart from the page's own, in which the reading script runs. */
export interface ReadingWorld {
  /** How many event listeners the reading script has on the page's document and window, in all its lives. */
  listeners(): Promise<number>
}

/** Looks into the reading script's world on a page. Call it before the page is opened. */
export async function watchReadingWorld(page: Page): Promise<ReadingWorld> {
  const client: CDPSession = await page.createCDPSession()
  const worlds = new Set<number>()
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.add(context.id)
  })
  client.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    worlds.delete(executionContextId),
  )
  client.on('Runtime.executionContextsCleared', () => worlds.clear())
  await client.send('Runtime.enable')
  const listenersOn = async (expression: string, contextId: number) => {
    const { result } = await client.send('Runtime.evaluate', { expression, contextId })
    if (!result.objectId) return 0
    const { listeners } = await client.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
    })
    return listeners.length
  }
  return {
    async listeners() {
      let sum = 0
      for (const world of worlds)
        for (const target of ['document', 'window']) sum += await listenersOn(target, world)
      return sum
    },
  }
}
