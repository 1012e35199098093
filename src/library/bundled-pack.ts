import browser from 'webextension-polyfill'
import { openPack, type PackOrigin } from './cache.ts'
import type { Pack } from './schema.ts'

const bundled: PackOrigin = {
  edition: __PACK_EDITION__,
  fetchBundled: async () => (await fetch(browser.runtime.getURL('library/pack.json'))).json(),
}

let opening: Promise<Pack> | undefined

/** The pack that this extension came with. Opened once in each context; a failure may be tried again. */
export function loadPack(): Promise<Pack> {
  opening ??= openPack(bundled).then(
    ({ pack }) => pack,
    (error: unknown) => {
      opening = undefined
      throw error
    },
  )
  return opening
}
