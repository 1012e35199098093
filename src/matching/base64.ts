const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CODES = new Uint8Array(128)
for (let index = 0; index < ALPHABET.length; index += 1) CODES[ALPHABET.charCodeAt(index)] = index

/** What newer browsers can do by themselves, many times faster. */
const NATIVE = Uint8Array as { fromBase64?(text: string): Uint8Array }

/** The bytes of a base64 text (RFC 4648, with or without padding). */
export function fromBase64(text: string): Uint8Array {
  if (NATIVE.fromBase64) return NATIVE.fromBase64(text)
  let length = text.length
  while (length > 0 && text[length - 1] === '=') length -= 1
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let to = 0
  for (let from = 0; from < length; from += 4) {
    const four =
      (code(text, from) << 18) |
      (code(text, from + 1) << 12) |
      (code(text, from + 2) << 6) |
      code(text, from + 3)
    bytes[to] = four >> 16
    bytes[to + 1] = four >> 8
    bytes[to + 2] = four
    to += 3
  }
  return bytes
}

function code(text: string, at: number): number {
  return at < text.length ? (CODES[text.charCodeAt(at) & 127] as number) : 0
}

/** The base64 text of bytes, without padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let part = 0; part < Math.min(4, left + 1); part += 1)
      text += ALPHABET[(three >> (18 - 6 * part)) & 63]
  }
  return text
}
