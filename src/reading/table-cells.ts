/** How the cells of a row are to be read: as a label and its value, under column headings, or one by one. Reads only. */

/** A row's shape. */
export interface RowShape {
  /** Nothing but column headings, which are read with each cell. */
  isHeadings: boolean
  /** Two cells: a label and its value. */
  isPair: boolean
  headings: readonly string[]
}

/** A longer text is no label. */
const LONGEST_LABEL = 60

const isCell = (element: Element) =>
  /^T[DH]$/.test(element.tagName) ||
  /^((grid)?cell|(column|row)header)$/.test(element.getAttribute('role') ?? '')
const isHeading = (element: Element) =>
  element.tagName === 'TH' || /^(column|row)header$/.test(element.getAttribute('role') ?? '')

/** Whether an element is a row of a table or grid. */
export function isRow(element: Element): boolean {
  return element.tagName === 'TR' || element.getAttribute('role') === 'row'
}

/** Looks at rows; remembers the headings of each table for as long as one reading takes. */
export class RowReader {
  readonly #known = new Map<Element, readonly string[]>()

  /** The shape of a row. */
  shapeOf(row: Element): RowShape {
    const table = row.closest('table,[role=table],[role=grid],[role=treegrid]')
    const known = table && this.#known.get(table)
    // The rows of a long table are alike: under headings, only a row of headings is looked at.
    if (known?.length && row.firstElementChild && !isHeading(row.firstElementChild))
      return { isHeadings: false, isPair: false, headings: known }
    const cells = cellsOf(row)
    const isHeadings = cells.length > 1 && cells.every(isHeading)
    const headings = isHeadings || !table ? [] : this.#headingsOf(table)
    const [first, second] = cells
    const isPair =
      cells.length === 2 &&
      headings.length === 0 &&
      isLabel(first as Element) &&
      (second as Element).textContent?.trim() !== ''
    return { isHeadings, isPair, headings }
  }

  #headingsOf(table: Element): readonly string[] {
    const known = this.#known.get(table)
    if (known) return known
    const first = table.querySelector('tr,[role=row]')
    const cells = first ? cellsOf(first) : []
    const headings =
      cells.length > 1 && cells.every(isHeading)
        ? cells.map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? '')
        : []
    this.#known.set(table, headings)
    return headings
  }
}

/** Which cell of its row an element is, counted from 0; -1 when it is none. */
export function placeInRow(element: Element): number {
  if (!isCell(element)) return -1
  let place = 0
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
    if (isCell(before)) place += 1
  return place
}

function cellsOf(row: Element): Element[] {
  return Array.from(row.children).filter(isCell)
}

function isLabel(cell: Element): boolean {
  const text = cell.textContent?.trim() ?? ''
  return (
    text !== '' &&
    text.length <= LONGEST_LABEL &&
    !/[.!]$/.test(text) &&
    !cell.querySelector('a,input,select,textarea,[contenteditable],ul,p + p')
  )
}
