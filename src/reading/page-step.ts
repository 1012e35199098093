/** A walk's way down a page: elements that were entered, and the blocks that they make. */
import type { Block, PageParts } from './page-parts.ts'
import type { RowShape } from './table-cells.ts'
import type { TextStream } from './text-stream.ts'

/** A block in which so much of the text is links, and so many of them, is a menu. */
const MENU_SHARE = 0.6
const MENU_LINKS = 4

/** An element that was entered and is not left yet. */
export class Step {
  next: Node | null
  /** What a page put into a slot stands in place of the slot's own content. */
  slotted: Node[] | undefined
  block: Block | undefined
  row: RowShape | undefined
  isBlock = false
  isLabel = false
  isLink = false
  isMuted = false
  /** An adapter says that the note is here. */
  isNote = false

  constructor(
    readonly element: Element,
    readonly linkedBefore: number,
    readonly linksBefore: number,
    readonly editorsBefore: number,
  ) {
    this.next = (element.shadowRoot ?? element).firstChild
    const slotted = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : []
    this.slotted = slotted.length > 0 ? slotted : undefined
  }
}

/** The innermost block on a way down the page. */
export function blockAround(path: readonly Step[]): Block | undefined {
  let at = path.length - 1
  while (at >= 0 && !path[at]?.block) at -= 1
  return path[at]?.block
}

/** Starts a block where the text is now. Its counts are those of all text before it, until it ends. */
export function startBlock(
  element: Element,
  stream: TextStream,
  firstMark: number,
  named?: Block['named'],
): Block {
  const { length: start, prose, inked } = stream
  const block: Block = {
    element,
    start,
    end: start,
    prose,
    inked,
    firstMark,
    afterMarks: firstMark,
    children: [],
    hasParagraphs: false,
  }
  if (named) block.named = named
  return block
}

/** Ends a block where the text is now. */
export function endBlock(block: Block, stream: TextStream, afterMarks: number): void {
  block.afterMarks = afterMarks
  block.end = stream.length
  block.prose = stream.prose - block.prose
  block.inked = stream.inked - block.inked
}

/** Whether a block is a menu: no prose, and nearly all of it links. */
export function isMenu({ start, end, prose }: Block, links: number, linked: number): boolean {
  return prose === 0 && links >= MENU_LINKS && linked / (end - start) > MENU_SHARE
}

/** Nothing found yet. */
export function emptyParts(root: Block, stream: TextStream, longest: number): PageParts {
  return {
    stream,
    root,
    editors: [],
    boxes: [],
    drawn: [],
    marks: [],
    holes: [],
    called: [],
    met: new Set(),
    heads: [],
    longest,
    isCut: false,
    ignored: 0,
  }
}
