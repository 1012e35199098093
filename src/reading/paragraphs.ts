/** Plain paragraphs, which long records are mostly made of, read in one go. Reads only. */
import type { AdapterMatch } from './adapter-match.ts'
import type { TextStream } from './text-stream.ts'
import { isShown } from './visibility.ts'

/** What could make a paragraph more than a piece of text. Not `style`: a page could tell that it was asked for. */
const PLAIN =
  'p:not([class],[id],[role],[aria-hidden],[aria-checked],[aria-pressed],[contenteditable])'
/** Text with something in it that a page may not show, or shows as something else, has to be looked at by its nodes. */
const MAY_LOOK_DIFFERENT = /[\t\n\r\f\u00a0\u00ad\u200b\ufeff]| {2}/
const SEEN = /\S/

/** Most nodes in one go, so that there is time to look at the clock. */
const MOST = 128

/** How far a reading went, and how many nodes that was. */
export interface Passed {
  next: Node | null
  nodes: number
}

/** Where paragraphs are written to, and up to which length of the text. */
export interface Reading {
  stream: TextStream
  longest: number
  isWriting: boolean
  match: AdapterMatch | undefined
}

/**
 * Writes the plain paragraphs from one node on, up to the first node that needs a closer look. It comes to the same
 * text as a walk through them, at a fraction of the work, but without the way back to the page.
 */
export function writeParagraphs(first: Node, to: Reading): Passed {
  const { stream, longest, isWriting, match } = to
  let next: Node | null = first
  let nodes = 0
  for (; next && nodes < MOST && stream.length <= longest; nodes += 1) {
    if (next.nodeName !== 'P' || !isPlain(next as Element, match)) break
    if (isShown(next as Element)) {
      const text = next.textContent ?? ''
      if (MAY_LOOK_DIFFERENT.test(text) || !SEEN.test(text)) break
      stream.breakLine()
      stream.writeWords(text)
      stream.breakLine()
      // What is folded away may still belong to a note.
    } else if (isWriting) break
    next = next.nextSibling
    if (next?.nodeName === '#text' && !SEEN.test((next as Text).data) && stream.isAtNewLine)
      next = next.nextSibling
  }
  return { next, nodes }
}

function isPlain(element: Element, match: AdapterMatch | undefined): boolean {
  return (
    element.firstElementChild === null &&
    element.matches(PLAIN) &&
    !element.shadowRoot &&
    !match?.isPart(element)
  )
}
