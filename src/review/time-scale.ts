/** Where things stand in the time line, and which mark an arrow key leads to. Pure. */
import type { Day } from './days.ts'
import type { Mark } from './patterns/pattern.ts'

/** The height of the scale above the lanes, and of a lane with its name, in pixels. */
export const SCALE = 22
export const LANE = 46
/** Room on both sides for half a mark, in per cent. */
const MARGIN = 3

/** The height of a time line, in pixels. */
export function heightOf(lanes: number): number {
  return SCALE + lanes * LANE + 4
}

/** Where a day stands, from left to right. */
export function placeIn(from: Day, to: Day): (day: Day) => string {
  const length = Math.max(1, to - from)
  return (day) => {
    const share = Math.min(1, Math.max(0, (day - from) / length))
    return `${(MARGIN + share * (100 - 2 * MARGIN)).toFixed(2)}%`
  }
}

/** The days that the scale names. */
export function ticksBetween(from: Day, to: Day): Day[] {
  return from === to ? [from] : [from, to]
}

/** A mark's lane and its place there. */
export interface At {
  lane: number
  mark: number
}

/** Where a key leads from a mark: left and right in time, up and down to the nearest in time. Nothing for other keys. */
export function nextMark(
  lanes: readonly (readonly Mark[])[],
  { lane, mark }: At,
  key: string,
): At | undefined {
  const own = lanes[lane] ?? []
  if (key === 'ArrowRight') return mark + 1 < own.length ? { lane, mark: mark + 1 } : undefined
  if (key === 'ArrowLeft') return mark > 0 ? { lane, mark: mark - 1 } : undefined
  if (key === 'Home') return { lane, mark: 0 }
  if (key === 'End') return { lane, mark: own.length - 1 }
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  const other = lanes[lane + step]
  const day = own[mark]?.from
  if (step === 0 || !other || day === undefined) return undefined
  const distances = other.map(({ from }) => Math.abs(from - day))
  return { lane: lane + step, mark: distances.indexOf(Math.min(...distances)) }
}
