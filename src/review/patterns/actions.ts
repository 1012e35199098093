/** What entries say is to be done. Shared by the patterns about plans. */

import type { Part, Sentence } from '../../matching/text/read-note.ts'
import { STOP_WORDS } from '../../matching/text/stop-words.ts'
import { NAME } from '../../matching/text/tokens.ts'
import { type Fact, factsIn } from '../facts.ts'
import type { DatedEntry } from '../record.ts'

const WHO =
  '(?:sw|social worker|fsw|family support worker|i|we|tm|manager|mum|mother|mo|dad|father|parents|school|hv|health visitor|school nurse|gp|police|nursery|core group|duty)'
const DO =
  '(?:refer|arrange|chase|contact|ring|call|speak|book|complete|update|convene|request|ask|seek|make|send|visit|see|meet|discuss|explore|undertake|start|obtain|register|attend|provide|identify|review|consider|check|follow|find|write|get|take|apply|support)'
const ACTION = new RegExp(
  `\\b(?:(?:actions?|plan|next steps?|agreed|to do)\\s*[:–-]\\s*\\S|${WHO} (?:will|to|is to|are to|needs? to) (?:also )?${DO}\\b|to be (?:made|completed|booked|arranged|referred|convened|undertaken|sent|chased|requested|explored|discussed|updated|sought|started|obtained|done)\\b|referral to \\S+(?: \\S+){0,4} (?:needed|required|to be made))`,
  'iu',
)
/** What somebody said long ago, or would like, is no action. */
const NO_ACTION =
  /\b(?:wants? to|would like to|used to|able to|unable to|refus\w+ to|had to|was to|were to|going to (?:nan|school|bed)|likes? to|i ask(?:ed)?|told (?:\w+ )?to|not agreed)\b|\b(?:actions?|plan|next steps?)\s*[:–-]\s*(?:none|nil|n\/a|no change|as before|carry on|continue|partial)\b|\?/i
/** Says by when, or how often, without a date. */
const WHEN =
  /\b(?:within|weekly|fortnightly|monthly|daily|every (?:day|week|fortnight|month|other)|once a|twice a|before (?:the|next)|ahead of|at (?:the )?next|next (?:visit|core group|meeting|review|supervision|session|conference)|immediately|straight away|same day|today|tonight|tomorrow|by (?:the )?(?:end|next)|end of (?:the )?(?:day|week|month|term)|half[- ]term)\b/i
/** Words of plans that do not say what one is about. */
const GENERAL = new Set(
  'plan action agre refer arrang chas contact ring call speak book complet updat conven request ask seek mak send visit see meet discuss explor undertak start obtain regist attend provid identif identify review consid check follow find writ get tak apply support need family child mum dad school work social manag next week soon possib continu monit moth father parent ensur group cor core'.split(
    ' ',
  ),
)

/** Something that is to be done. */
export interface Action extends Fact {
  /** What it is about, as the stems of its telling words. */
  about: ReadonlySet<string>
  /** Whether the words say by when, apart from a date. */
  saysWhen: boolean
}

/** All actions, in the order of their days. */
export function actionsIn(entries: readonly DatedEntry[]): Action[] {
  return factsIn(entries, ACTION, { unless: NO_ACTION, notUnder: 0 }).map((fact) => ({
    ...fact,
    start: fact.sentence.start,
    end: fact.sentence.start + fact.sentence.part.text.length,
    about: telling(fact.sentence),
    saysWhen: WHEN.test(fact.sentence.part.text),
  }))
}

const known = new WeakMap<Part, ReadonlySet<string>>()

/** The stems of a sentence that tell what it is about. */
export function telling({ part }: Sentence): ReadonlySet<string> {
  let stems = known.get(part)
  if (!stems) {
    stems = tellingOf(part)
    known.set(part, stems)
  }
  return stems
}

function tellingOf(part: Part): Set<string> {
  return new Set(
    part.words
      .filter(
        ({ word, stem }) =>
          word.length > 2 && stem !== NAME && stem !== '#' && !STOP_WORDS.has(word),
      )
      .map(({ stem }) => stem)
      .filter((stem) => !GENERAL.has(stem)),
  )
}

/** How much of what two sentences are about is the same: 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length
  const all = one.size + other.size - shared
  return all === 0 ? 0 : shared / all
}
