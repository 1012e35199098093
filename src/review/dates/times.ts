/** Times of day, as records write them. One that could be morning or afternoon is not read. Pure. */

/** A time and where it stands. */
export interface TimeOfDay {
  start: number
  end: number
  /** As `16:30`. */
  time: string
}

const TIME =
  /(?<![\d./:£-])(?:(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?|(?<long>[01]\d|2[0-3])(?<longMinute>[0-5]\d)\s?(?:hrs?|hours|h)\b|(?<clock>[01]?\d|2[0-3])(?<mark>[:.])(?<clockMinute>[0-5]\d)(?:\s?(?:hrs?|hours|h)\b)?(?![\d.:/]\d|\d|%)|\b(?<word>noon|midday|midnight)\b)/gi
const AFTERNOON = 13

/** All times in a text. */
export function timesIn(text: string): TimeOfDay[] {
  return [...text.matchAll(TIME)].flatMap((found) => {
    const time = timeOf(found.groups ?? {}, text.slice(Math.max(0, found.index - 4), found.index))
    return time ? [{ start: found.index, end: found.index + found[0].length, time }] : []
  })
}

function timeOf(said: Record<string, string | undefined>, before: string): string | undefined {
  const { hour, minute = '00', half, long, longMinute, clock, mark, clockMinute, word } = said
  if (word) return /midnight/i.test(word) ? '00:00' : '12:00'
  if (half) {
    const twelve = Number(hour)
    if (twelve < 1 || twelve > 12) return undefined
    const isLate = half.toLowerCase() === 'p'
    return asTime((twelve % 12) + (isLate ? 12 : 0), minute)
  }
  if (long) return asTime(Number(long), longMinute)
  const isTwentyFour = Number(clock) >= AFTERNOON || clock?.startsWith('0')
  // "4.30" may be a quarter past dinner or an amount: only a 24-hour time says which.
  if (!isTwentyFour && Number(clock) < 10) return undefined
  if (mark === '.' && !/\bat\s$/i.test(before)) return undefined
  return asTime(Number(clock), clockMinute)
}

function asTime(hour: number, minute = '00'): string {
  return `${String(hour).padStart(2, '0')}:${minute}`
}
