import { CONTEXT } from '../context/triggers.ts'
import type { SignReader } from '../signs/windows.ts'
import { Kept } from '../text/kept.ts'
import type { Part } from '../text/read-note.ts'

/** In the order of the features. */
const SHARED = (
  ['negated', 'historic', 'elsewhere', 'hypothetical', 'done', 'denied'] as const
).map((context) => CONTEXT[context])
const NONE = new Float64Array(SHARED.length)
const kept = new Kept<Float64Array>()

/** Of what speaks for a theme in a sentence, the share under each context, from 0 to 1. */
export function contextShares(
  reader: SignReader | undefined,
  part: Part | undefined,
  theme: number,
): Float64Array {
  if (!reader || !part) return NONE
  const shares = reader.shares(part, theme)
  return kept.get(shares) ?? kept.set(shares, underEach(shares.values, part.bits))
}

function underEach(values: Float64Array, bits: Uint8Array): Float64Array {
  let total = 1e-9
  const under = new Float64Array(SHARED.length)
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number
    if (value <= 0) continue
    total += value
    const own = bits[at] as number
    if (own === 0) continue
    for (let each = 0; each < SHARED.length; each += 1)
      if (own & (SHARED[each] as number)) under[each]! += value
  }
  return under.map((value) => value / total)
}
