/**
 * Everything that the page, the background and the extension's own pages say to each other.
 * One map for each direction; each message is `{ input, output }`. Answers are values:
 * a handler that cannot do what was asked answers `{ ok: false }` with the messages for the person.
 *
 * This file is also part of the content script, so it imports nothing that runs.
 */

import type { Adapter } from './adapters/adapter.ts'
import type { Key } from './ui/say.ts'

/** A stretch of characters, in UTF-16 units, end not included. */
export interface CharacterRange {
  start: number
  end: number
}

/** One text that was read from a page: the note being written, or one entry of the record shown. */
export interface Passage {
  /** Stays the same for the same place on the page, as long as the page is open. */
  key: string
  role: 'writing' | 'record'
  text: string
  /** Whether words of it can be pointed at in the page. They cannot inside a text box. */
  pointable: boolean
  /** One of a list of entries: its first and last lines may say who wrote it and when. */
  isEntry?: boolean
  /** What the page calls this record: headings and chosen options, the most telling last. */
  called?: string[]
  /** What kind of record that makes it, in plain small letters such as "home visit". The background works it out. */
  recordKind?: string
  /** The day it was written or is about, where the page says so, as `2026-03-12`. */
  written?: string
  /** The same for all texts of one record. It tells records apart and says nothing about any. */
  record?: string
}

/** All that one frame of a page shows. Lives in memory only. */
export interface PageReading {
  /** Random; differs for each page that is opened. */
  page: string
  passages: Passage[]
  /** There is more on it than was read: `readFurther` reads on. */
  isCut?: boolean
}

/** What is read of one frame's page, for a person who checks it. Lives in memory only. */
export interface Outline {
  /** The adapter in use, with those of its parts that do not fit although the general rules find something. */
  adapter?: { name: string; missed: string[] }
  parts: OutlinePart[]
}

/** One text that is read, or one that is left out. */
export interface OutlinePart {
  is: Passage['role'] | 'left out'
  text: string
  /** Why it is left out. */
  why?: string
  recordKind?: string
  written?: string
  author?: string
  /** What an adapter would call it: this very place, and all places like it; no such name for the page as a whole. */
  selector: string
  alike: string
}

/** Words of a note that prompted a tip, and where they are. */
export interface Prompt {
  quote: string
  /** The sentence around the quote, in two parts; long ones are cut with an ellipsis. */
  before: string
  after: string
  place: { frame: number; passage: string } & CharacterRange
  pointable: boolean
}

/** A lesson that fits the page, and why. */
export interface Tip {
  lessonId: string
  /** 0 to 1. */
  score: number
  /** The text that it is about; "not relevant here" rests the lesson for this place. */
  here: string
  prompts: Prompt[]
  /** Whether it was raised by itself: it counts on the badge and stands in the panel without being asked for. */
  raised: boolean
  /** The day on which it was raised or answered on this record before, as `2026-03-12`, when it is not raised now. */
  seenOn?: string
}

/** How many tips were raised by themselves today, and how many may be. */
export interface Budget {
  today: number
  aDay: number
}

/** What else there is to say of the note being written. Shown in the panel only, and never counted. */
export interface NoteAside {
  /** The text that it is about. */
  here: string
  /** Ids of the pack's gaps: what a reader would look for and does not find. */
  gaps: string[]
  /** Ids of the pack's wording, most telling first, with the words found. */
  wording: { id: string; prompt: Prompt }[]
  /** What is recorded well already. */
  well: WellRecorded[]
}

/** A thing that a good record has. */
export type WellRecorded = 'seen-alone' | 'childs-words' | 'bedroom-seen' | 'interpreter'

/** Until when it is quiet, because the person asked for it: a moment in milliseconds since 1970, or on this site until ended. */
export type QuietUntil = { until: number } | 'site'

/** What there is to show for a tab. */
export type PageTips =
  /** Tips are off on this site. `site` is its origin, such as `https://records.example.gov.uk`; missing when the browser does not let us see which site it is. */
  | { state: 'off'; site?: string }
  /** A page of the browser's own, where extensions may not read. */
  | { state: 'restricted' }
  /** The lessons or the page are not ready yet. A `tipsChanged` follows. */
  | { state: 'preparing' }
  /** Nothing to raise. `reading` says what was read, so that silence can be trusted. */
  | { state: 'quiet'; reading: 'note' | 'record' | 'nothing'; budget: Budget; aside?: NoteAside }
  | { state: 'tips'; about: 'note' | 'record'; tips: Tip[]; budget: Budget; aside?: NoteAside }
  /** The person has asked for quiet: nothing is matched until then. */
  | { state: 'resting'; quiet: QuietUntil }
  /** Something went wrong: what, and what to do. */
  | { state: 'trouble'; what: Key; todo: Key }

/** One text of a record, with the frame that shows it, for a look at the whole record. Lives in memory only. */
export interface PlacedEntry extends Passage {
  frame: number
}

/** A lesson that fits a made-up note, with the words that prompted it in their sentences. */
export interface TriedTip {
  lessonId: string
  prompts: Pick<Prompt, 'before' | 'quote' | 'after'>[]
}

/** What pages and the extension's own pages ask of the background. */
export interface ToBackground {
  /** From a page: this is what is on it now. */
  pageRead: { input: PageReading; output: null }
  /** From a page: how does the organisation say that pages of this site are to be read? */
  adaptersHere: { input: null; output: Adapter[] }
  /** From a page: it is going away. */
  pageGone: { input: { page: string }; output: null }
  /** From the panel: what is there to show for this tab? */
  tipsForTab: { input: { tabId: number }; output: PageTips }
  /** From the panel: mark these words in the page; null takes all marks away. */
  pointAt: { input: { tabId: number; place: Prompt['place'] | null }; output: null }
  /** From the panel: what the person makes of a tip here. "Not relevant" rests it for this text only. */
  answerTip: {
    input: {
      tabId: number
      here: string
      lessonId: string
      answer: 'useful' | 'notRelevant'
      undo: boolean
    }
    output: null
  }
  /** From the panel: leave this gap or this wording out for this text. `undo` brings it back. */
  restHere: {
    input: { tabId: number; here: string; what: 'gap' | 'wording'; id: string; undo: boolean }
    output: null
  }
  /** From the panel: keep quiet for an hour, today or on this tab's site, or end the quiet. */
  askForQuiet: {
    input: { tabId: number; asked: 'hour' | 'today' | 'site' | 'end' }
    output: null
  }
  /** From the panel: how many entries of a record does this tab show? */
  entryCount: { input: { tabId: number }; output: number }
  /** From the panel, when the person asks to look at the whole record: its texts on this tab, without their authors. */
  recordEntries: { input: { tabId: number }; output: PlacedEntry[] }
  /** From the first page: what would there be to show for this made-up note? Nothing is kept of it. */
  tryNote: { input: { text: string }; output: TriedTip[] }
}

/** What the background asks of a page, frame by frame. */
export interface ToPage {
  /** Read again and report, even if nothing changed. */
  readNow: { input: null; output: null }
  /** Somebody looks at what there is to say of a long record: read on from now on where reading would stop short at first. */
  readFurther: { input: null; output: null }
  /** The person asks for the whole record: all entries there are, just this once. */
  readWhole: { input: null; output: Passage[] }
  pointAt: { input: { passage: string; range: CharacterRange } | null; output: null }
  /** How this site's pages are to be read has changed: ask again. */
  adaptersChanged: { input: null; output: null }
  /** Fall silent for good: the site was switched off. */
  stop: { input: null; output: null }
}

/** What the background tells whichever of the extension's own pages are open. */
export interface ToPanel {
  tipsChanged: { input: { tabId: number }; output: null }
}

/** A message as it travels. */
export interface Message<M, K extends keyof M = keyof M> {
  kind: K
  input: M[K] extends { input: infer I } ? I : never
}

/** What comes back. */
export type Reply<T> = { ok: true; value: T } | { ok: false; what: Key; todo: Key }

/** A handler for each message of a map. `S` is what is known of the sender. */
export type Handlers<M, S> = {
  [K in keyof M]: M[K] extends { input: infer I; output: infer O }
    ? (input: I, sender: S) => O | Promise<O>
    : never
}

/** A failure that a person can do something about. */
export class Trouble extends Error {
  constructor(
    /** What happened: the name of a message, which whoever shows it says in the person's language. */
    readonly what: Key,
    /** What the person can do. */
    readonly todo: Key,
  ) {
    super(`${what} ${todo}`)
  }
}

/** An error as messages for the person: its own when it has them, otherwise these. */
export function asTrouble(error: unknown, what: Key, todo: Key): Trouble {
  return error instanceof Trouble ? error : new Trouble(what, todo)
}

/**
 * Makes a listener of handlers. Messages that are not in the map are left to other listeners.
 * What a handler throws becomes an answer, never an error in another context.
 */
export function answer<M, S>(handlers: Handlers<M, S>) {
  return (message: unknown, sender: S): Promise<Reply<unknown>> | undefined => {
    const { kind, input } = (message ?? {}) as Message<M>
    if (!Object.hasOwn(handlers, kind)) return undefined
    const handler = handlers[kind] as (input: unknown, sender: S) => unknown
    return (async () => handler(input, sender))().then(
      (value): Reply<unknown> => ({ ok: true, value }),
      (error: unknown): Reply<unknown> => {
        // Asked for what it has, not for what it is: the content script has no need of the class.
        const { what = 'unexpected', todo = 'closePanelTryAgain' } = (error ??
          {}) as Partial<Trouble>
        return { ok: false, what, todo }
      },
    )
  }
}
