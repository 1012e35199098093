/** The time since something was last so. */
import type { Day } from '../days.ts'
import type { Fact } from '../facts.ts'
import type { DatedEntry } from '../record.ts'

/** A stretch of the record in which something never happened. */
export interface Gap {
  /** The last day on which it did, or the record's first. */
  from: Day
  /** The day of the record's last entry. */
  to: Day
  /** The last time that it did; none when it never did. */
  last?: Fact
  /** The entries since. */
  entries: DatedEntry[]
}

/** The stretch since a thing was last so, up to the last entry. */
export function gapSince(entries: readonly DatedEntry[], facts: readonly Fact[]): Gap {
  const latest = facts.toSorted((a, b) => lastDay(b) - lastDay(a))[0]
  const from = latest ? lastDay(latest) : (entries[0]?.day ?? 0)
  return {
    from,
    to: entries.at(-1)?.day ?? from,
    ...(latest && { last: latest }),
    entries: entries.filter(({ day }) => (latest ? day > from : day >= from)),
  }
}

function lastDay({ days }: Fact): Day {
  return Math.max(...days)
}
