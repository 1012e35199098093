import { type Adapter, isForPath } from '../adapters/adapter.ts'
import { isSelector } from './adapter-match.ts'

/** The first of this site's adapters that is for the page as it is now. */
export function adapterFor(page: Document, adapters: readonly Adapter[]): Adapter | undefined {
  return adapters.find(
    (adapter) =>
      isForPath(adapter, page.location?.pathname ?? '') &&
      (!adapter.page || (isSelector(adapter.page) && page.querySelector(adapter.page) !== null)),
  )
}
