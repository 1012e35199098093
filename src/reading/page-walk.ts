/** Walks over a page once, as a person's eye would, and gathers its text. Reads only, and in steps that can rest. */
import type { SelectorName } from '../adapters/adapter.ts'
import { AdapterMatch } from './adapter-match.ts'
import { boxesIn, EDITABLE, isDrawn, isEditor, isReadOnlyBox, linesInOrder } from './editors.ts'
import { isBare, isCaption, isHeading, isInline, isLabelByName, sticksTo } from './element-shape.ts'
import { holdsNoText, whyFurniture } from './furniture.ts'
import { OptionWriter } from './option-writer.ts'
import { ariaTick } from './options.ts'
import { markOf } from './page-marks.ts'
import type { Block, PageParts, WalkOptions } from './page-parts.ts'
import { blockAround, emptyParts, endBlock, isMenu, Step, startBlock } from './page-step.ts'
import { type ParagraphOptions, writeParagraphs } from './paragraphs.ts'
import { forgetSeen, noteBox, shadowRootsSeen } from './seen.ts'
import { isRow, placeInRow, RowReader } from './table-cells.ts'
import { TextStream } from './text-stream.ts'
import { isShown, keepsLines, staysInNote } from './visibility.ts'

/** Nodes between two looks at the clock, and the longest step in milliseconds. */
const NODES = 128
const LONGEST_STEP = 4

const CONTROL = /^(INPUT|SELECT|TEXTAREA|LABEL)$/
/** Most headings and chosen options above an editor that are told as names of what is written in it. */
const MOST_NAMES = 8

/** Where a page says which record it shows. */
const HEADS = 'header,[role=banner],h1'

/** What an adapter calls an element. */
type Named = ReadonlySet<SelectorName> | undefined

/** One walk below one element. */
export class PageWalk {
  readonly parts: PageParts
  readonly #stream: TextStream
  readonly #path: Step[] = []
  readonly #rows = new RowReader()
  readonly #options: OptionWriter
  readonly #match: AdapterMatch | undefined
  #muted = 0
  #links = 0
  #noted = 0
  readonly #start: Element
  readonly #how: WalkOptions
  /** How to go over plain paragraphs in one go; not when their places are wanted. */
  readonly #fast: ParagraphOptions | undefined

  constructor(start: Element, how: WalkOptions) {
    if (how.isLook) forgetSeen()
    this.#start = start
    this.#how = how
    this.#stream = new TextStream(how.keepsPlaces ?? false)
    this.parts = emptyParts(startBlock(start, this.#stream, 0), this.#stream, how.longest)
    this.#options = new OptionWriter(this.#stream, this.parts.called)
    this.#match = how.adapter && new AdapterMatch(how.adapter)
    if (!how.keepsPlaces) this.#fast = { ...how, match: this.#match, stream: this.#stream }
  }

  /** Walks on from where it was; each step is short, so that a page has time for its own work between them. */
  *inSteps(): Generator<undefined, PageParts> {
    const first = this.#push(this.#start)
    first.block = this.parts.root
    first.isBlock = true
    if (isDrawn(this.#start)) first.slotted = linesInOrder(this.#start)
    let rested = performance.now()
    for (let nodes = 0; this.#path.length > 0; ) {
      nodes += this.#goOn()
      if (nodes < NODES) continue
      nodes = 0
      if (performance.now() - rested < LONGEST_STEP) continue
      yield undefined
      rested = performance.now()
    }
    this.parts.isCut = this.#isFull
    if (!this.#how.isWriting) this.#endWithBoxes()
    return this.parts
  }

  /** Notes all boxes. On a page with more text than is read, a note may still be written below it. */
  #endWithBoxes(): void {
    this.#muted += 1
    for (const element of boxesIn(this.#start, this.parts.editors)) {
      if (this.#how.isLook) noteBox(element)
      if (this.#isFull && isShown(element))
        this.#isControl(element, element.tagName, this.#match?.of(element))
    }
  }

  get #isFull(): boolean {
    return this.#stream.length > this.#how.longest
  }

  /** Answers how many nodes it went over. */
  #goOn(): number {
    const step = this.#path[this.#path.length - 1] as Step
    const node = step.slotted ? step.slotted.shift() : step.next
    if (!node || this.#isFull) {
      this.#path.pop()
      this.#leave(step)
      return 1
    }
    if (this.#fast && this.#muted === 0 && !step.slotted && node.nodeName === 'P') {
      const nodes = writeParagraphs(this.#path, node, this.#fast)
      if (nodes > 0) return nodes
    }
    if (!step.slotted) step.next = node.nextSibling
    if (node.nodeType === Node.ELEMENT_NODE) this.#enter(node as Element, step)
    else if (node.nodeType === Node.TEXT_NODE && this.#muted === 0)
      this.#stream.writeNode(node as Text, keepsLines)
    return 1
  }

  #enter(element: Element, parent: Step): void {
    const isWriting = this.#how.isWriting ?? false
    const tag = element.tagName
    if (holdsNoText(tag)) return
    if (tag === 'BR') {
      if (this.#muted === 0) this.#stream.write('\n')
      return
    }
    if (isWriting ? !staysInNote(element) : !isShown(element)) return
    const named = this.#match?.of(element)
    if (named) for (const each of named) this.parts.met.add(each)
    if (named?.has('ignore')) {
      this.parts.ignored += element.textContent?.length ?? 0
      this.#how.onLeftOut?.(element, 'ignored')
      return
    }
    if (!isWriting && this.#isControl(element, tag, named)) return
    if (this.#muted > 0) this.#mute(element)
    // Most elements of a long record are bare paragraphs and cells: they need no closer look.
    else if (!this.#match && isBare(element, tag)) this.#open(element, parent, undefined, undefined)
    else if (!isWriting && isDrawn(element)) this.parts.drawn.push(element)
    else this.#lookAt(element, parent, named)
  }

  /** Leaves out what is no text of the record, and takes note of what says something about it. */
  #lookAt(element: Element, parent: Step, named: Named): void {
    const isWriting = this.#how.isWriting ?? false
    if (named?.has('recordId')) return
    if (!isWriting && element.matches(HEADS)) this.parts.heads.push(element)
    const mark = isWriting ? undefined : markOf(element, named)
    if (mark) {
      this.parts.marks.push(mark)
      this.#how.onLeftOut?.(element, 'date or author')
      return
    }
    const tick = ariaTick(element)
    const why = tick === undefined ? whyFurniture(element, isWriting) : undefined
    if (why) {
      this.#how.onLeftOut?.(element, why)
      if (!isWriting && element.querySelector(EDITABLE)) this.#mute(element)
      return
    }
    if (tick === undefined && this.#options.writeSign(element, isWriting)) return
    this.#open(element, parent, named, tick)
  }

  /** Goes on below an element in search of editors only. */
  #mute(element: Element): void {
    this.#muted += 1
    this.#push(element).isMuted = true
  }

  /** Text boxes, lists to choose from, tick boxes and their labels: what is to be read of them is read here. */
  #isControl(element: Element, tag: string, named: Named): boolean {
    if (!CONTROL.test(tag) && !element.hasAttribute('contenteditable')) return false
    if (this.#how.isLook) noteBox(element)
    if (isEditor(element)) {
      this.parts.editors.push({
        element,
        calledSoFar: this.parts.called.slice(-MOST_NAMES),
        isNamed: this.#noted > 0 || (named?.has('note') ?? false),
      })
      return true
    }
    if (isReadOnlyBox(element)) {
      this.parts.boxes.push(element)
      return true
    }
    return this.#muted === 0 && this.#options.write(element)
  }

  #open(element: Element, parent: Step, named: Named, tick: boolean | undefined): void {
    const stream = this.#stream
    const isWriting = this.#how.isWriting ?? false
    const tag = element.tagName
    const row = !isWriting && isRow(element) ? this.#rows.shapeOf(element) : undefined
    if (row?.isHeadings) return
    const name = named?.has('entry') ? 'entry' : named?.has('record') ? 'record' : undefined
    const isBlock = name !== undefined || !isInline(tag)
    const cell = parent.row ? placeInRow(element) : -1
    let isLabel = isCaption(element, tag)
    if (parent.row && cell >= 0)
      isLabel = this.#options.startCell(element, cell, parent.row) || isLabel
    else if (isLabel || isHeading(tag)) stream.breakAfterLabel()
    else if (isBlock && tag !== 'DD') stream.breakLine()
    else if (!isBlock && stream.isMidWord && sticksTo(element)) stream.breakLine()
    isLabel ||= !isWriting && isLabelByName(element)
    if (tick !== undefined) this.#options.tick(tick)

    const step = this.#push(element)
    step.isBlock = isBlock && !(cell >= 0 && this.#options.heading)
    step.isLabel = isLabel
    step.row = row
    step.isLink = tag === 'A'
    if (step.isLink) {
      this.#links += 1
      stream.inLink += 1
    }
    step.isNote = named?.has('note') ?? false
    if (step.isNote) this.#noted += 1
    if (isBlock && !isWriting)
      step.block = startBlock(element, stream, this.parts.marks.length, name)
  }

  #push(element: Element): Step {
    if (element.shadowRoot && this.#how.isLook) shadowRootsSeen.add(element.shadowRoot)
    const step = new Step(element, this.#stream.linked, this.#links, this.parts.editors.length)
    this.#path.push(step)
    return step
  }

  #leave(step: Step): void {
    const stream = this.#stream
    const { element } = step
    if (step.isMuted) this.#muted -= 1
    if (step.isLink) stream.inLink -= 1
    if (step.isLabel) stream.endLabel()
    else if (isHeading(element.tagName)) {
      if (!this.#how.isWriting) this.#options.afterHeading(element)
      stream.breakLine()
    } else if (step.isBlock) stream.breakLine()
    if (step.block) this.#close(step.block, step)
    if (step.row) this.#options.heading = undefined
    if (step.isNote) {
      this.#noted -= 1
      if (step.block && this.parts.editors.length === step.editorsBefore) {
        this.parts.drawn.push(element)
        this.parts.holes.push([step.block.start, step.block.end])
      }
    }
  }

  #close(block: Block, step: Step): void {
    endBlock(block, this.#stream, this.parts.marks.length)
    const parent = blockAround(this.#path)
    if (!parent) return
    if (isMenu(block, this.#links - step.linksBefore, this.#stream.linked - step.linkedBefore)) {
      this.parts.holes.push([block.start, block.end])
      this.#how.onLeftOut?.(block.element, 'menu or button')
    } else if (block.inked > 0 || block.named) parent.children.push(block)
  }
}
