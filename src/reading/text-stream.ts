/**
 * Text as it is gathered from a page, with the way back from each character to its text node.
 * Kept in parts until the end: asking a growing string for its last letter would copy it each time.
 */

/** A run of characters that came from one text node, character for character. */
interface Piece {
  node: Text
  /** Where the run starts in the node, and where in the gathered text. */
  from: number
  start: number
  length: number
}

/** Parts of the gathered text, in order. */
export type Ranges = readonly (readonly [from: number, to: number])[]

/** A part of a record counts as a note when one of its lines has twelve words: tables and labels have fewer. */
const PROSE = /^ *(?:[^ ]+ +){11}[^ ]/
/** So much of a line is looked at to tell whether it is prose. */
const ENOUGH_OF_LINE = 999
/** White space as a page shows it: one blank. Characters without width show as nothing. */
const NOT_SHOWN = /[ \t\n\r\f]+|[\u00ad\u200b\ufeff]+/g
const MAY_NOT_SHOW = /[\t\n\r\f\u00ad\u200b\ufeff]| {2}/

/** Words with one blank between each two. A blank that may not break is none of these. */
const PLAIN_LINE = /^ ?[^\s\u00ad\u200b]+(?: [^\s\u00ad\u200b]+)* ?$/
const SEEN = /\S/

/** Gathers text, and counts lines of prose as they end. */
export class TextStream {
  length = 0
  /** Lines of prose so far. Words inside links are no prose. */
  prose = 0
  /** How often something was written that is more than a blank. */
  inked = 0
  /** Characters inside links so far. */
  linked = 0
  /** While it is above 0, what is written stands inside a link. */
  inLink = 0
  readonly #parts: string[] = []
  readonly #pieces: Piece[] = []
  /** The line that is being written, without what stands in links. */
  #line = ''
  #last = '\n'
  #lastInk = ''
  #isAfterLabel = false
  #whole: string | undefined
  readonly #keepsPlaces: boolean

  /** `keepsPlaces` keeps the way back to the page, which only pointing needs: it costs more than the text. */
  constructor(keepsPlaces: boolean) {
    this.#keepsPlaces = keepsPlaces
  }

  /** Adds words that stand in no text node, such as a tick or a chosen option. */
  write(text: string): void {
    if (!text) return
    this.#add(text)
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) this.#endLine()
      if (this.inLink === 0 && this.#line.length < ENOUGH_OF_LINE) this.#line += line
    }
    this.#endWith(text)
  }

  /**
   * Adds the words of an element as a line of its own, unless the page may show them as something else
   * or a value is to follow its label. Answers whether it did.
   */
  writeLine(text: string): boolean {
    if (this.#isAfterLabel || !PLAIN_LINE.test(text)) return false
    this.breakLine()
    this.#add(`${text.charCodeAt(0) === 32 ? text.slice(1) : text}\n`)
    if (this.inLink === 0) this.#line = text
    this.#endLine()
    this.#last = '\n'
    this.#lastInk = text.trimEnd().slice(-1)
    this.inked += 1
    return true
  }

  /** Adds the words of a text node as a page shows them. `keepsLines` is asked only when it matters. */
  writeNode(node: Text, keepsLines: (node: Text) => boolean): void {
    const { data } = node
    if (!data) return
    if (!SEEN.test(data)) {
      if (!isBlank(this.#last)) this.write(' ')
      return
    }
    if (!MAY_NOT_SHOW.test(data)) {
      const from = data.charCodeAt(0) === 32 && isBlank(this.#last) ? 1 : 0
      this.#writePiece(node, data, from, data.length)
    } else if (keepsLines(node)) {
      this.#writePiece(node, data, 0, data.length)
    } else {
      let from = 0
      for (const match of data.matchAll(NOT_SHOWN)) {
        this.#writePiece(node, data, from, match.index)
        from = match.index + match[0].length
        if ((match[0][0] as string) <= ' ' && !isBlank(this.#last)) this.write(' ')
      }
      this.#writePiece(node, data, from, data.length)
    }
  }

  /** Starts a new line, unless one has just been started or a value is to follow its label. */
  breakLine(): void {
    if (this.#last === '\n' || this.#isAfterLabel) return
    this.#add('\n')
    this.#endLine()
    this.#last = '\n'
  }

  /** Starts a new line in any case, as a label or heading does. */
  breakAfterLabel(): void {
    this.#isAfterLabel = false
    this.breakLine()
  }

  /** Ends a label: what comes next is its value and stays on its line. */
  endLabel(): void {
    if (this.#last === '\n') return
    if (this.#lastInk !== ':' && this.#lastInk !== '?') this.write(':')
    if (!isBlank(this.#last)) this.write(' ')
    this.#isAfterLabel = true
  }

  /** Whether the next word would stick to the one before it. */
  get isMidWord(): boolean {
    return !isBlank(this.#last)
  }

  get isAtNewLine(): boolean {
    return this.#last === '\n'
  }

  /** Whether a line, or a value after its label, is only just begun. */
  get isAtStart(): boolean {
    return this.#last === '\n' || this.#isAfterLabel
  }

  /** All that was gathered. */
  get text(): string {
    this.#whole ??= this.#parts.join('')
    return this.#whole
  }

  /** Where a place of the gathered text lies in the page. `isEnd` asks for the place after a character. */
  placeOf(at: number, isEnd: boolean): { node: Text; offset: number } | undefined {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { start, length } = this.#pieces[middle] as Piece
      if (isEnd ? start + length < at : start + length <= at) low = middle + 1
      else high = middle
    }
    const piece = this.#pieces[low]
    if (!piece || (isEnd ? at <= piece.start : at < piece.start)) return undefined
    return { node: piece.node, offset: piece.from + at - piece.start }
  }

  #writePiece(node: Text, data: string, from: number, to: number): void {
    if (to <= from) return
    if (this.#keepsPlaces) this.#pieces.push({ node, from, start: this.length, length: to - from })
    // A blank that may not break is a blank to the reader, and editors put one wherever two blanks meet.
    this.write(data.slice(from, to).replaceAll('\u00a0', ' '))
  }

  #add(text: string): void {
    this.#parts.push(text)
    this.length += text.length
    this.#whole = undefined
    if (this.inLink > 0) this.linked += text.length
  }

  #endWith(text: string): void {
    this.#last = text[text.length - 1] as string
    const ink = isBlank(this.#last) ? text.trimEnd() : text
    if (!ink) return
    this.#lastInk = ink[ink.length - 1] as string
    this.#isAfterLabel = false
    this.inked += 1
  }

  #endLine(): void {
    if (PROSE.test(this.#line)) this.prose += 1
    this.#line = ''
  }
}

/** A passage's text as parts of what was gathered. */
export interface VisibleText {
  stream: TextStream
  ranges: Ranges
}

/** The text of some parts, without a blank end. */
export function textOf({ stream, ranges }: VisibleText): string {
  return ranges
    .map(([from, to]) => stream.text.slice(from, to))
    .join('')
    .trimEnd()
}

/** Where a stretch of a passage lies in the page; null when it has no place there any more. */
export function rangeInPage(
  { stream, ranges }: VisibleText,
  start: number,
  end: number,
): Range | null {
  const first = stream.placeOf(inStream(ranges, start), false)
  const last = stream.placeOf(inStream(ranges, end - 1) + 1, true)
  if (!first?.node.isConnected || !last?.node.isConnected) return null
  if (first.offset > first.node.length || last.offset > last.node.length) return null
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset)
  return range
}

/** A place in a passage as a place in the gathered text. */
function inStream(ranges: Ranges, at: number): number {
  let left = at
  for (const [from, to] of ranges) {
    if (left < to - from) return from + left
    left -= to - from
  }
  return -1
}

function isBlank(letter: string): boolean {
  return letter === '\n' || letter === ' '
}
