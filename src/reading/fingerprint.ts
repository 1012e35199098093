/** A number that is different for different texts, so that a change is noticed without keeping the text. */
export function fingerprint(text: string): number {
  // Two 32-bit mixes beside each other (cyrb53, by bryc, public domain): 53 bits make a chance match unthinkable.
  let a = 0xdeadbeef ^ text.length
  let b = 0x41c6ce57
  // Two letters at a time. To ask for one beyond the end would slow the whole loop down.
  const last = text.length - 1
  for (let at = 0; at <= last; at += 2) {
    const code = text.charCodeAt(at) | (at < last ? text.charCodeAt(at + 1) << 16 : 0)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}
