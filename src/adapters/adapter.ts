/**
 * What an organisation can tell about its case-recording system, so that its pages are read better than by the
 * general rules alone: data, not code. Each selector is optional; where one finds nothing, the general rules hold.
 *
 * This file is also part of the content script, so it imports nothing that runs.
 */
export interface Adapter {
  /** Whose pages it describes, such as "Brackenshire CareRecord". */
  name: string
  /** Host names, such as `records.example.gov.uk` or `*.example.gov.uk`. */
  sites: string[]
  /** Only pages whose address matches, such as `/case/*`; `*` stands for anything. */
  path?: string
  /** Only pages that have such an element. */
  page?: string
  /** Where the note is written. */
  note?: string
  /** The part of the page that holds the record; the rest is not read. */
  record?: string
  /** One entry of the record. */
  entry?: string
  /** Who wrote an entry. */
  author?: string
  /** When it was written. */
  date?: string
  /** What kind of record it is. */
  kind?: string
  /** What is not to be read. */
  ignore?: string
  /** Shows the number by which records are told apart. It is neither kept nor shown. */
  recordId?: string
}

/** The parts of an adapter that are selectors for something on the page. */
export const SELECTORS = [
  'note',
  'record',
  'entry',
  'author',
  'date',
  'kind',
  'ignore',
  'recordId',
] as const
export type SelectorName = (typeof SELECTORS)[number]

/** Whether an adapter is for a host. */
export function isForHost({ sites }: Pick<Adapter, 'sites'>, host: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase()
  return sites.some((site) => {
    const own = site.toLowerCase()
    return own.startsWith('*.')
      ? name.endsWith(own.slice(1)) || name === own.slice(2)
      : name === own
  })
}

/** Whether an adapter is for a path such as `/case/12`. */
export function isForPath({ path }: Pick<Adapter, 'path'>, address: string): boolean {
  if (!path) return true
  const parts = path.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(address)
}
