/** Looks a whole record over for the patterns that a single note hides. Pure. */
import type { Day } from './days.ts'
import { briefChange } from './patterns/brief-change.ts'
import { childUnheard } from './patterns/child-unheard.ts'
import { drift } from './patterns/drift.ts'
import { injuries } from './patterns/injuries.ts'
import { missedVisits } from './patterns/missed-visits.ts'
import { notSeenAlone } from './patterns/not-seen-alone.ts'
import { openPlans } from './patterns/open-plans.ts'
import type { Finder, Pattern, PatternId } from './patterns/pattern.ts'
import { PATTERN_IDS } from './patterns/pattern.ts'
import { reReferrals } from './patterns/re-referrals.ts'
import { unseenMan } from './patterns/unseen-man.ts'
import { childrenIn, isAboutBaby } from './people.ts'
import { dated, type WholeRecord } from './record.ts'

/** What a whole record shows. */
export interface Review {
  /** Entries that were read, and how many of them say no day. */
  read: number
  undated: number
  from?: Day
  to?: Day
  /** The child's name, when the record is about one child and says it. */
  child?: string
  patterns: Pattern[]
}

const FINDERS: Record<PatternId, Finder> = {
  injuries,
  'not-seen-alone': notSeenAlone,
  'child-unheard': childUnheard,
  'unseen-man': unseenMan,
  'missed-visits': missedVisits,
  're-referrals': reReferrals,
  'brief-change': briefChange,
  drift,
  'open-plans': openPlans,
}

/** All patterns of a record, in the order in which they are told. */
export function reviewRecord(record: WholeRecord): Review {
  const entries = dated(record)
  const [first, last] = [entries[0], entries.at(-1)]
  const counts = { read: record.entries.length, undated: record.entries.length - entries.length }
  if (!first || !last) return { ...counts, patterns: [] }
  const children = childrenIn(entries)
  const reviewed = { entries, children, isBaby: isAboutBaby(entries) }
  const [child] = children
  return {
    ...counts,
    from: first.day,
    to: last.day,
    ...(child && children.length === 1 && { child }),
    patterns: PATTERN_IDS.flatMap((id) => FINDERS[id](reviewed)),
  }
}
