/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll and Vo; http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return finish(hash)
}

/** One hash from two, in order, and a kind. */
export function mix(first: number, second: number, kind: number): number {
  return finish(Math.imul(first, 0x9e3779b1) ^ Math.imul(second + kind, 0x85ebca6b) ^ kind)
}

/** The last step of MurmurHash3 (Appleby), which spreads every bit over all 32. */
function finish(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
