/** Indexes of values, largest first (equal ones as they stand), and for each index its rank. */
export function ranks(values: Float64Array): { order: Uint16Array; rankOf: Uint16Array } {
  const order = new Uint16Array(values.length)
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number
    let place = at
    while (place > 0 && (values[order[place - 1] as number] as number) < value) {
      order[place] = order[place - 1] as number
      place -= 1
    }
    order[place] = at
  }
  const rankOf = new Uint16Array(values.length)
  for (let rank = 0; rank < order.length; rank += 1) rankOf[order[rank] as number] = rank
  return { order, rankOf }
}

/** The strongest sentences of a theme. */
interface Strongest {
  /** Which sentence is the strongest; -1 when there is none. */
  top: number
  first: number
  second: number
  third: number
  /** The most by which a sentence speaks more for the theme than for nothing at all. */
  lessNothing: number
  /** How many sentences speak for it. */
  count: number
}

/** From which log-odds a sentence counts as speaking for a theme. */
const SPEAKS = -1

/** Goes once over the sentences' log-odds for a theme. What is not there is `floor`. */
export function strongest(
  sentences: readonly Float64Array[],
  nothings: Float64Array,
  theme: number,
  floor: number,
): Strongest {
  let top = -1
  let first = Number.NEGATIVE_INFINITY
  let second = first
  let third = first
  let lessNothing = floor
  let count = 0
  for (let at = 0; at < sentences.length; at += 1) {
    const own = (sentences[at] as Float64Array)[theme] as number
    if (own > first) {
      third = second
      second = first
      first = own
      top = at
    } else if (own > second) {
      third = second
      second = own
    } else if (own > third) third = own
    lessNothing = Math.max(lessNothing, own - Math.max(0, (nothings[at] as number) + 1))
    if (own > SPEAKS) count += 1
  }
  const found = sentences.length
  return {
    top,
    first: found > 0 ? first : floor,
    second: found > 1 ? second : floor,
    third: found > 2 ? third : floor,
    lessNothing,
    count,
  }
}
