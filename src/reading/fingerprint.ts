/** A number that is different for different texts, so that a change is noticed without keeping the text. */
export function fingerprint(text: string): number {
  // Two 32-bit mixes beside each other (cyrb53, by bryc, public domain): 53 bits make a chance match unthinkable.
  let a = 0xdeadbeef ^ text.length
  let b = 0x41c6ce57
  // Four bytes at a time; the blanks fill up the last four.
  const { buffer, length } = new TextEncoder().encode(`${text}   `)
  const fours = new Uint32Array(buffer, 0, length >> 2)
  for (let at = 0; at < fours.length; at += 1) {
    const four = fours[at] as number
    a = Math.imul(a ^ four, 2654435761)
    b = Math.imul(b ^ four, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}
