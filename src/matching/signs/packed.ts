import { fromBase64 } from '../base64.ts'
import type { PackedSigns } from '../model-data.ts'
import type { SignModel } from './model.ts'

/** Unpacks a sign model: arrays as they are stored, and an open-addressing table from hash to row. */
export function unpackSigns(packed: PackedSigns): SignModel {
  const { rows } = packed
  const counts = fromBase64(packed.counts)
  const columns = fromBase64(packed.columns)
  const bytes = fromBase64(packed.weights)
  const stored = new Int8Array(bytes.buffer, 0, bytes.length)
  const scales = Float64Array.from(packed.scales)
  const hashes = readHashes(fromBase64(packed.hashes), rows)
  const starts = new Uint32Array(rows + 1)
  for (let row = 0; row < rows; row += 1)
    starts[row + 1] = (starts[row] as number) + (counts[row] as number)

  const size = 2 ** Math.ceil(Math.log2(rows * 2 + 2))
  const table = new Int32Array(size).fill(-1)
  for (let row = 0; row < rows; row += 1) {
    let slot = (hashes[row] as number) & (size - 1)
    while ((table[slot] as number) >= 0) slot = (slot + 1) & (size - 1)
    table[slot] = row
  }

  return {
    classes: packed.classes,
    biases: Float32Array.from(packed.biases),
    find(hash) {
      let slot = hash & (size - 1)
      for (let row = table[slot] as number; row >= 0; row = table[slot] as number) {
        if (hashes[row] === hash) return row
        slot = (slot + 1) & (size - 1)
      }
      return -1
    },
    rows,
    scales,
    add(row, into, times) {
      const end = starts[row + 1] as number
      for (let cell = starts[row] as number; cell < end; cell += 1)
        into[columns[cell] as number]! += times * (stored[cell] as number)
    },
    weight(row, of) {
      const end = starts[row + 1] as number
      for (let cell = starts[row] as number; cell < end; cell += 1) {
        if (columns[cell] === of) return (stored[cell] as number) * (scales[of] as number)
      }
      return 0
    },
  }
}

function readHashes(bytes: Uint8Array, rows: number): Uint32Array {
  const hashes = new Uint32Array(rows)
  let at = 0
  let last = 0
  for (let row = 0; row < rows; row += 1) {
    let step = 0
    let shift = 1
    let byte: number
    do {
      byte = bytes[at] as number
      at += 1
      step += (byte & 127) * shift
      shift *= 128
    } while (byte > 127)
    last += step
    hashes[row] = last
  }
  return hashes
}
