import type { Adapter } from '../../adapters/adapter.ts'

/** Saves an adapter as a file of the person's own. */
export function saveAsFile(adapter: Adapter): void {
  const link = document.createElement('a')
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(`${JSON.stringify(adapter, null, 2)}\n`)}`
  link.download = `${adapter.name.toLowerCase().replace(/[^a-z\d]+/g, '-')}-adapter.json`
  link.click()
}
