import { fromBase64 } from '../base64.ts'
import type { PackedSigns } from '../model-data.ts'
import type { SignModel } from './model.ts'

/** Hashes are found by so many of their first bits. */
const FIRST_BITS = 16
const REST = 32 - FIRST_BITS

/** Unpacks a sign model: arrays as they are stored, and where the rows with the same first bits of their hash begin. */
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

  // The rows stand in the order of their hashes.
  const begins = new Uint32Array(2 ** FIRST_BITS + 1)
  for (let row = 0; row < rows; row += 1) begins[((hashes[row] as number) >>> REST) + 1]! += 1
  for (let at = 1; at < begins.length; at += 1) begins[at]! += begins[at - 1] as number

  return {
    classes: packed.classes,
    biases: Float32Array.from(packed.biases),
    find(hash) {
      const first = hash >>> REST
      const end = begins[first + 1] as number
      for (let row = begins[first] as number; row < end; row += 1)
        if (hashes[row] === hash) return row
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
