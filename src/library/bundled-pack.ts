import browser from 'webextension-polyfill'
import { openPack, type PackOrigin } from './cache.ts'
import type { Pack } from './schema.ts'

const bundled: PackOrigin = {
  edition: __PACK_EDITION__,
  fetchBundled: async () => (await fetch(browser.runtime.getURL('library/pack.json'))).json(),
}

let opening: Promise<Pack> | undefined

/**
 * The pack that this extension came with. Opened once in each context; a failure may be tried again.
 * The browser's own timeline of the context shows how long it took.
 */
export function loadPack(): Promise<Pack> {
  const start = performance.now()
  opening ??= openPack(bundled).then(
    ({ pack }) => {
      performance.measure('lessons opened', { start })
      return pack
    },
    (error: unknown) => {
      opening = undefined
      throw error
    },
  )
  return opening
}
