import { AGE_BANDS } from '../text/ages.ts'
import { Kept } from '../text/kept.ts'
import type { Part, ReadNote } from '../text/read-note.ts'

/** What a note as a whole is about, as far as it changes what a sign in it means. */
export interface AboutNote {
  /** The place of the youngest age band that is told of; beyond the last when no age is. */
  youngest: number
  /** 1 when it is written of a case, not of a meeting with the family: supervision, an audit, a summary. */
  atDesk: number
  onVisit: number
}

const AT_DESK =
  /\b(?:supervis(?:ion|on)|management (?:oversight|decision)|audit(?:ed|or)?|dip sample|caseload|closing summary|closure summary|transfer summary|case summary|team meeting)\b/i
const ON_VISIT =
  /\b(?:hv|home visit|h\/v|visit(?:ed)?|unannounced|announced|doorstep|seen at (?:home|school))\b/i

const kept = new Kept<AboutNote>()

/** Worked out sentence by sentence; what the page calls the kind of record counts like words of the note. */
export function aboutNote({ sentences }: ReadNote, recordKind = ''): AboutNote {
  const about = aboutText(recordKind, [])
  for (const { part } of sentences) {
    const own = kept.get(part) ?? kept.set(part, aboutText(part.text, part.ages))
    about.youngest = Math.min(about.youngest, own.youngest)
    about.atDesk = Math.max(about.atDesk, own.atDesk)
    about.onVisit = Math.max(about.onVisit, own.onVisit)
  }
  return about
}

function aboutText(text: string, ages: Part['ages']): AboutNote {
  return {
    youngest: ages.reduce<number>(
      (least, age) => Math.min(least, AGE_BANDS.indexOf(age)),
      AGE_BANDS.length,
    ),
    atDesk: AT_DESK.test(text) ? 1 : 0,
    onVisit: ON_VISIT.test(text) ? 1 : 0,
  }
}
