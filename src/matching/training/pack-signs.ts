import { toBase64 } from '../base64.ts'
import type { PackedSigns } from '../model-data.ts'

/** A trained sign model before it is pruned: dense rows, and for each row its hash and in how many examples it occurs. */
export interface DenseSigns {
  classes: readonly string[]
  biases: Float32Array
  hashes: readonly number[]
  counts: readonly number[]
  /** Row-major, one cell a class. */
  weights: Float32Array
}

/**
 * Keeps the `most` cells that matter most, and one byte of each: a cell matters by its size times the
 * square root of how often its feature occurs.
 */
export function packSigns(dense: DenseSigns, most: number): PackedSigns {
  const width = dense.classes.length
  const importance = (cell: number) =>
    Math.abs(dense.weights[cell] as number) *
    Math.sqrt(dense.counts[Math.floor(cell / width)] as number)
  const sizes = Float64Array.from(dense.weights, (_, cell) => importance(cell)).sort()
  const least = sizes[Math.max(0, sizes.length - most)] ?? 0
  const scales = dense.classes.map((_, column) => {
    let largest = 0
    for (let cell = column; cell < dense.weights.length; cell += width)
      largest = Math.max(largest, Math.abs(dense.weights[cell] as number))
    return Number((largest / 127).toPrecision(6)) || 1
  })

  const order = dense.hashes.map((hash, row) => ({ hash, row })).sort((a, b) => a.hash - b.hash)
  const hashes: number[] = []
  const counts: number[] = []
  const columns: number[] = []
  const weights: number[] = []
  let last = 0
  for (const { hash, row } of order) {
    let cells = 0
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column
      const stored = Math.round((dense.weights[cell] as number) / (scales[column] as number))
      if (importance(cell) < least || stored === 0) continue
      columns.push(column)
      weights.push(stored)
      cells += 1
    }
    if (cells === 0) continue
    counts.push(cells)
    for (let step = hash - last; ; step = Math.floor(step / 128)) {
      hashes.push(step > 127 ? (step % 128) + 128 : step)
      if (step <= 127) break
    }
    last = hash
  }
  return {
    classes: [...dense.classes],
    biases: [...dense.biases].map((bias) => Number(bias.toFixed(4))),
    scales,
    rows: counts.length,
    hashes: toBase64(Uint8Array.from(hashes)),
    counts: toBase64(Uint8Array.from(counts)),
    columns: toBase64(Uint8Array.from(columns)),
    weights: toBase64(Uint8Array.from(Int8Array.from(weights))),
  }
}
