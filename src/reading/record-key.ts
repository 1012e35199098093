/** Tells the records of one system apart, without keeping or showing what tells them apart. */
import { fingerprint } from './fingerprint.ts'

/** A number with the word that says what it counts, such as "Case no. 20533" or "Person ID: BK-19958". */
const NUMBERED =
  /\b(?:case|record|person|client|child|user|family|file|id)(?: ?(?:id|no|number|ref))*\W{1,3}([a-z]{0,4}[-/]?\d{4,})/i
/** A part of an address that counts records. */
const COUNTS = /\d{3,}|^[\da-f]{8}-[\da-f]{4}-/i

/**
 * A short key, the same for all pages of one record. `shown` is what the page says at its top;
 * a number there is worth most, then numbers in the address, then the path.
 */
export function recordKey(address: string, shown: string): string {
  const number = NUMBERED.exec(shown)?.[1]?.toLowerCase()
  const url = URL.canParse(address) ? new URL(address) : undefined
  const inAddress = url
    ? [...url.pathname.split('/'), ...url.search.split(/[?&=]/)].filter((part) => COUNTS.test(part))
    : []
  const mark = number ?? (inAddress.join(' ') || (url?.pathname ?? ''))
  return fingerprint(`${url?.host ?? ''} ${mark}`).toString(36)
}
