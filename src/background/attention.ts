/** Keeps to the person's budget of attention: raises tips by themselves, and remembers it under the record's mark. */
import browser from 'webextension-polyfill'
import { localDay } from '../remembered/local-day.ts'
import { loadRaised, type Raised, saveRaised, withMoment } from '../remembered/raised.ts'
import { recordMark } from '../remembered/record-mark.ts'
import type { HeldTip } from './held-tips.ts'
import type { PlacedPassage } from './open-pages.ts'
import { type Limits, momentOf, toRaise } from './raising.ts'

/** A tip that was held, with the note that it counts for and its record's mark. */
export interface PlacedTip {
  tip: HeldTip
  note: string
  record: string
}

/** Raises the tips that may be raised, marks them, and answers what has been raised then. */
export async function raiseTips(
  placed: readonly PlacedTip[],
  raised: Raised,
  limits: Limits,
  least: number,
  now: Date,
): Promise<Raised> {
  const candidates = placed.map(({ tip, note, record }) => ({
    lessonId: tip.lessonId,
    score: tip.score,
    reasons: tip.reasons ?? [],
    isRaised: tip.isRaised ?? false,
    note,
    record,
  }))
  const after = toRaise(candidates, raised, limits, least, localDay(now))
  if (after.raise.length === 0) return raised
  const lessons = new Set(after.raise.map(({ lessonId }) => lessonId))
  for (const { tip } of placed) if (lessons.has(tip.lessonId)) tip.isRaised = true
  await saveRaised(after.raised, now)
  return after.raised
}

/** Remembers what a person says of a tip on its record; nothing said takes it back. */
export async function rememberSaid(
  tip: Pick<HeldTip, 'lessonId' | 'score' | 'reasons'>,
  record: string,
  said: 'useful' | 'notRelevant' | undefined,
): Promise<void> {
  const raised = await loadRaised()
  const last = raised.records[record]?.[tip.lessonId]
  if (!last && !said) return
  const { said: _, ...known } =
    last ?? momentOf({ score: tip.score, reasons: tip.reasons ?? [] }, localDay(new Date()))
  const records = withMoment(
    raised.records,
    record,
    tip.lessonId,
    said ? { ...known, said } : known,
  )
  await saveRaised({ ...raised, records })
}

/** The mark of the record that a text belongs to: what the page says, or else its address. */
export async function markOf(tabId: number, passage: PlacedPassage | undefined): Promise<string> {
  if (passage?.record !== undefined) return recordMark(passage.record)
  const { url = '' } = await browser.tabs.get(tabId)
  return recordMark(url.replace(/#.*$/, ''))
}
