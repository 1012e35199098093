/** From what a person ticks in the outline of a page to an adapter. Pure. */
import type { Adapter } from '../../adapters/adapter.ts'

/** What the person has corrected. */
export interface Corrections {
  /** Places where the note is written; none when the general rules are right. */
  note: readonly string[]
  ignore: readonly string[]
}

/** Nothing corrected. */
export const NO_CORRECTIONS: Corrections = { note: [], ignore: [] }

/** Whether there is anything to keep. */
export function isEmpty({ note, ignore }: Corrections): boolean {
  return note.length + ignore.length === 0
}

/** Adds a selector to one of the corrections, or takes it out again. */
export function toggled(
  corrections: Corrections,
  part: keyof Corrections,
  selector: string,
): Corrections {
  const before = corrections[part]
  const after = before.includes(selector)
    ? before.filter((each) => each !== selector)
    : [...before, selector]
  return { ...corrections, [part]: after }
}

/** An adapter for a site with the corrections, on top of the one in use when there is one. */
export function draftAdapter(
  host: string,
  corrections: Corrections,
  inUse: Adapter | undefined,
): Adapter {
  const site = host.replace(/:\d+$/, '')
  const base: Adapter = inUse ?? { name: site, sites: [site] }
  const joined = (part: keyof Corrections) => {
    const all = [...(part === 'note' ? [] : [base[part] ?? '']), ...corrections[part]]
    const chosen = [...new Set(all.filter(Boolean))].join(', ')
    return chosen ? { [part]: chosen } : {}
  }
  return { ...base, ...joined('note'), ...joined('ignore') }
}
