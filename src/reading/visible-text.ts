/**
 * Text of a page as a person would read it, with the way back from each character to its text node.
 * Reads only: nothing of the page is touched.
 */

/** A run of characters that came from one text node, character for character. */
interface Piece {
  node: Text
  /** Where the run starts in the text. */
  start: number
  length: number
}

export interface VisibleText {
  text: string
  pieces: Piece[]
}

/** Not the practitioner's words: controls, menus, page furniture, code. */
const FURNITURE =
  'script,style,noscript,template,button,nav,footer,iframe,object,embed,svg,canvas,video,audio,datalist,time,' +
  '[role=navigation],[role=banner],[role=contentinfo],[role=menu],[role=menubar],[role=toolbar],[role=tablist],' +
  '[role=search],[role=alert],[role=status],[role=button],[role=tooltip],[aria-hidden=true]'

const INLINE =
  /^(A|ABBR|B|BDI|BDO|CITE|CODE|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|U|VAR)$/
const ENDS_WITH_COLON = /[:?]\s*$/

/**
 * Collects visible text below some nodes. Block elements start a new line, "label: value" pairs stay together,
 * ticked and unticked boxes are told apart by ☑ and ☐.
 */
export class TextCollector {
  text = ''
  readonly pieces: Piece[] = []

  /** `isElsewhere` says which elements to pass over because their text belongs to another passage. */
  constructor(private readonly isElsewhere: (element: Element) => boolean = () => false) {}

  /** Adds all that can be seen below a node. */
  add(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.addText(node as Text)
    else if (node.nodeType === Node.ELEMENT_NODE) this.addElement(node as Element)
  }

  /** Starts a new line, unless one has just been started. */
  breakLine(): void {
    if (this.text && !this.text.endsWith('\n')) this.text += '\n'
  }

  get collected(): VisibleText {
    return { text: this.text, pieces: this.pieces }
  }

  private addText(node: Text): void {
    const raw = node.data
    if (!raw.trim()) {
      if (this.text && !/\s$/.test(this.text)) this.text += ' '
      return
    }
    this.pieces.push({ node, start: this.text.length, length: raw.length })
    this.text += raw.includes('\n') && !keepsLines(node) ? raw.replace(/[\n\r\t]/g, ' ') : raw
  }

  private addElement(element: Element): void {
    const tag = element.tagName.toUpperCase()
    if (tag === 'BR') {
      this.text += '\n'
      return
    }
    if (element.matches(FURNITURE) || this.isElsewhere(element) || !isShown(element)) return
    if (tag === 'INPUT') this.addTick(element as HTMLInputElement)
    if (tag === 'SELECT') this.addChoice(element as HTMLSelectElement)
    if (
      /^(INPUT|SELECT|TEXTAREA)$/.test(tag) ||
      (tag === 'LABEL' && !labelsAChoice(element as HTMLLabelElement))
    )
      return

    const startsLine = !INLINE.test(tag)
    if (startsLine && tag !== 'TD' && tag !== 'DD') this.breakLine()
    const checked = element.getAttribute('aria-checked')
    if (checked) this.text += checked === 'true' ? '☑ ' : '☐ '

    if (element.shadowRoot) this.addAll(element.shadowRoot.childNodes)
    else if (tag === 'SLOT' && (element as HTMLSlotElement).assignedNodes().length > 0)
      this.addAll((element as HTMLSlotElement).assignedNodes())
    else this.addAll(element.childNodes)

    if (tag === 'TH' || tag === 'DT') {
      if (!ENDS_WITH_COLON.test(this.text)) this.text = `${this.text.trimEnd()}: `
    } else if (tag === 'TD') this.text += ' '
    else if (startsLine) this.breakLine()
  }

  private addAll(nodes: Iterable<Node> | ArrayLike<Node>): void {
    for (const node of Array.from(nodes)) this.add(node)
  }

  private addTick(input: HTMLInputElement): void {
    if (input.type === 'checkbox' || input.type === 'radio')
      this.text += input.checked ? '☑ ' : '☐ '
  }

  private addChoice(select: HTMLSelectElement): void {
    const chosen = Array.from(select.selectedOptions, (option) => option.text.trim()).join(', ')
    if (chosen) this.text += `${ENDS_WITH_COLON.test(this.text) ? ' ' : ': '}${chosen}`
    this.breakLine()
  }
}

/** Where a stretch of collected text lies in the page; null when it has no place there any more. */
export function rangeInPage(from: VisibleText, start: number, end: number): Range | null {
  const first = from.pieces.find(
    (piece) => start < piece.start + piece.length && start >= piece.start,
  )
  const last = from.pieces.findLast(
    (piece) => end > piece.start && end <= piece.start + piece.length,
  )
  if (!first?.node.isConnected || !last?.node.isConnected) return null
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, end - last.start)
  return range
}

/** Whether a person could see the element. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: false }) ?? true
}

function keepsLines(node: Text): boolean {
  const parent = node.parentElement
  return parent !== null && /^(pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace)
}

function labelsAChoice(label: HTMLLabelElement): boolean {
  const control = label.control
  if (!control) return label.querySelector('[aria-checked]') !== null
  return control.matches('select,input[type=checkbox],input[type=radio]')
}
