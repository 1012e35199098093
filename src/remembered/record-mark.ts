/** The mark by which a record is known again, from which nobody can tell which record it is. */
import browser from 'webextension-polyfill'

const KEY = 'recordKey'
/** Where the key is stored. */
export const RECORD_KEY = KEY
const HASH = { name: 'HMAC', hash: 'SHA-256' }
/** Bytes of the hash that are kept: enough that two records never get the same. */
const BYTES = 12

/** The keyed hash of what tells a record apart. The key is made once and never leaves this browser's storage. */
export async function recordMark(record: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', await keyBytes(), HASH, false, ['sign'])
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(record))
  return toBase64(new Uint8Array(signed).subarray(0, BYTES))
}

let making: Promise<Uint8Array<ArrayBuffer>> = Promise.resolve(new Uint8Array())

/** The key's bytes. One after the other, so that two callers never make two keys. */
function keyBytes(): Promise<Uint8Array<ArrayBuffer>> {
  making = making.then(async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY]
    if (typeof stored === 'string' && /^[\w+/]{43}=$/.test(stored)) return fromBase64(stored)
    const made = crypto.getRandomValues(new Uint8Array(32))
    await browser.storage.local.set({ [KEY]: toBase64(made) })
    return made
  })
  return making
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
