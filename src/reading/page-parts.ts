/** What a walk over a page finds. */
import type { Adapter, SelectorName } from '../adapters/adapter.ts'
import type { WhyLeftOut } from './furniture.ts'
import type { TextStream } from './text-stream.ts'

/** A block of the page with the stretch of the gathered text that stands in it. */
export interface Block {
  element: Element
  start: number
  end: number
  /** Lines of prose in it, and how often something was written there at all. */
  prose: number
  inked: number
  /** Which of the marks stand in it. */
  firstMark: number
  afterMarks: number
  /** Only blocks with text are kept, and of plain paragraphs only that there are some. */
  children: Block[]
  hasParagraphs: boolean
  /** An adapter says that this is one entry, or the record. */
  named?: 'entry' | 'record'
}

/** A date, author or kind that the page marks as such. It is no part of the text. */
export interface Mark {
  what: 'written' | 'author' | 'called'
  value: string
}

/** An editor and what was known of the page when it was met. */
export interface FoundEditor {
  element: HTMLElement
  /** Headings above it and kinds chosen on the page so far, the nearest last. */
  calledSoFar: readonly string[]
  /** An adapter says that this is where the note is written. */
  isNamed: boolean
}

/** All that a walk over a page finds. */
export interface PageParts {
  stream: TextStream
  root: Block
  editors: FoundEditor[]
  /** Boxes that show what was written before. */
  boxes: HTMLTextAreaElement[]
  /** What an adapter calls the note although nobody can type there, such as an editor that draws its own lines. */
  drawn: Element[]
  marks: Mark[]
  /** Stretches of the text that are menus after all: nearly all of their words are links. */
  holes: [from: number, to: number][]
  /** What kinds the page names: headings and chosen options, in order. */
  called: string[]
  /** Which selectors of the adapter have found something. */
  met: Set<SelectorName>
  /** Where the page may say which record it shows. */
  heads: Element[]
  /** So many characters were to be read, and whether there are more. */
  longest: number
  isCut: boolean
  /** Characters that stand in what the adapter ignores. */
  ignored: number
}

/** Told of each part that is left out, for the person who checks what is read. */
export type LeftOut = (element: Element, why: WhyLeftOut) => void

/** How to walk. */
export interface WalkOptions {
  /** Inside an editor everything is the practitioner's own, and only so much is read. */
  isWriting?: boolean
  /** A look at the page as it lives on: what it comes across is watched afterwards. */
  isLook?: boolean
  /** Keep the way back from the text to the page. */
  keepsPlaces?: boolean | undefined
  /** So many characters are gathered, and the rest of the paragraph in which that is reached. */
  longest: number
  adapter?: Adapter | undefined
  onLeftOut?: LeftOut | undefined
}
