/** Plain paragraphs, which long records are mostly made of, read in one go. Reads only. */
import type { AdapterMatch } from './adapter-match.ts'
import { blockAround, type Step } from './page-step.ts'
import type { TextStream } from './text-stream.ts'
import { isShown } from './visibility.ts'

/** What could make a paragraph more than a piece of text. Not `style`: a page could tell that it was asked for. */
const PLAIN =
  'p:not([class],[id],[role],[aria-hidden],[aria-checked],[aria-pressed],[contenteditable])'

/** Most nodes in one go, so that there is time to look at the clock. */
const MOST = 128

/** Where the walk is, and how it reads. */
export interface ParagraphOptions {
  isWriting?: boolean
  longest: number
  match: AdapterMatch | undefined
  stream: TextStream
}

/**
 * Writes the plain paragraphs at the end of a path from one node on, up to the first node that needs a closer look. It comes
 * to the same text as a walk through them, at a fraction of the work, but without the way back to the page.
 * Answers how many nodes it went over; the walk goes on after them.
 */
export function writeParagraphs(
  path: readonly Step[],
  first: Node,
  { isWriting, longest, match, stream }: ParagraphOptions,
): number {
  const { inked } = stream
  let next: Node | null = first
  let nodes = 0
  while (next?.nodeName === 'P' && nodes < MOST && stream.length <= longest) {
    const element = next as Element
    if (!isPlain(element) || match?.isPart(element)) break
    if (isShown(element)) {
      if (!stream.writeLine(element.textContent ?? '')) break
      // What is folded away may still belong to a note.
    } else if (isWriting) break
    nodes += 1
    next = element.nextSibling
    if (next?.nodeName === '#text' && stream.isAtNewLine && !(next as Text).data.trim())
      next = next.nextSibling
  }
  const step = path[path.length - 1]
  if (nodes > 0 && step) step.next = next
  const block = stream.inked > inked && blockAround(path)
  if (block) block.hasParagraphs = true
  return nodes
}

function isPlain(element: Element): boolean {
  return element.firstElementChild === null && element.matches(PLAIN) && !element.shadowRoot
}
