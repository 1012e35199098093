/** Writes tick boxes, radio buttons and lists to choose from into the text, each with its label. */
import { EDITABLE } from './editors.ts'
import { LONGEST_LABEL } from './element-shape.ts'
import { chosenInGroup, chosenOf, isTickBox, pictureTick, TICKED, UNTICKED } from './options.ts'
import type { RowShape } from './table-cells.ts'
import type { TextStream } from './text-stream.ts'
import { isShown } from './visibility.ts'

/** Names of fields that say what kind of record this is. */
const KIND_FIELD = /type|kind|category|reason|method/i
/** Not a choice yet. */
const NO_CHOICE = /^(-+|please (select|choose).*|select( one)?\W*|choose.*|--.*--)?$/i
/** Most options of a list of which each is written with its tick. */
const MOST_OPTIONS = 40

export class OptionWriter {
  /** The column's heading, for a cell that holds nothing but a tick. */
  heading: string | undefined

  readonly #stream: TextStream
  readonly #called: string[]

  /** `called` takes what the page calls this record. */
  constructor(stream: TextStream, called: string[]) {
    this.#stream = stream
    this.#called = called
  }

  /** Writes a control or a label of one. Answers false for everything else, which is left to be read as text. */
  write(element: Element): boolean {
    const tag = element.tagName
    if (tag === 'LABEL') return this.#writeLabel(element as HTMLLabelElement)
    if (tag === 'SELECT') return this.#writeChoice(element as HTMLSelectElement)
    if (tag === 'INPUT' && isTickBox(element)) this.#writeBox(element)
    return tag === 'INPUT' || tag === 'TEXTAREA'
  }

  /** Writes the tick of an option whose label follows. */
  tick(isTicked: boolean): void {
    this.#stream.breakLine()
    this.#stream.write(isTicked ? TICKED : UNTICKED)
  }

  /** Pictures and icons: those that stand for a tick are read as one, the others are passed over. */
  writeSign(element: Element, isWriting: boolean): boolean {
    const tag = element.tagName
    const isHidden = element.getAttribute('aria-hidden') === 'true'
    if (!isHidden && !/^(IMG|svg|SVG|I)$/.test(tag)) return false
    const tick = isWriting ? undefined : pictureTick(element)
    if (tick !== undefined) this.#writeTick(tick)
    if (tick !== undefined || tag === 'IMG' || /^svg$/i.test(tag)) return true
    // Behind an open dialogue, pages hide all else from screen readers; a person still sees it.
    return isHidden && !element.querySelector(`${EDITABLE},main,article`)
  }

  /** Starts a cell of a row. Answers whether it is the label of the next. */
  startCell(element: Element, cell: number, row: RowShape): boolean {
    const stream = this.#stream
    if (row.isPair && cell === 0) {
      stream.breakAfterLabel()
      return true
    }
    const heading = row.headings[cell]
    const text = heading ? (element.textContent?.trim() ?? '') : ''
    this.heading = text === '' ? heading : undefined
    // Ticks under "Yes" and "No" stay in the line of what they answer.
    if (!heading || text !== '') stream.breakLine()
    if (heading && text !== '' && text.length <= LONGEST_LABEL && element.tagName !== 'TH') {
      stream.write(heading)
      stream.endLabel()
    }
    return false
  }

  /** Adds what is chosen in a group to its heading: "Child seen alone: No". */
  afterHeading(heading: Element): void {
    const words = heading.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    if (words && heading.tagName !== 'LEGEND') this.#called.push(words)
    const group = heading.tagName === 'LEGEND' ? heading.parentElement : null
    const chosen = group && chosenInGroup(group)
    if (!chosen) return
    this.#stream.endLabel()
    this.#stream.write(chosen)
    if (KIND_FIELD.test(words)) this.#called.push(chosen)
  }

  #writeTick(isTicked: boolean): void {
    if (this.#stream.isMidWord) this.#stream.write(' ')
    this.#stream.write((isTicked ? TICKED : UNTICKED) + (this.heading ?? ''))
    this.heading = undefined
  }

  #writeLabel(label: HTMLLabelElement): boolean {
    const control = label.control
    if (isTickBox(control)) {
      this.tick(control.checked)
      if (control.checked && KIND_FIELD.test(control.name)) this.#called.push(labelText(label))
      return false
    }
    if (control) return true
    // One that names something else than a control may still hold a tick of the page's own making.
    return label.htmlFor !== '' && !label.querySelector('[aria-checked],img,svg,i')
  }

  #writeBox(box: HTMLInputElement): void {
    if (Array.from(box.labels ?? []).some((label) => isShown(label) && labelText(label))) return
    const name = box.ariaLabel ?? labelledBy(box) ?? this.heading ?? ''
    const isInLine = this.heading !== undefined
    if (isInLine) {
      if (this.#stream.isMidWord) this.#stream.write(' ')
    } else this.#stream.breakLine()
    this.#stream.write((box.checked ? TICKED : UNTICKED) + name)
  }

  #writeChoice(select: HTMLSelectElement): boolean {
    const label = select.labels?.[0]
    const name = (label && labelText(label)) ?? select.ariaLabel ?? ''
    if (select.multiple) {
      this.#stream.breakLine()
      if (name) this.#stream.write(`${name}:`)
      for (const option of Array.from(select.options).slice(0, MOST_OPTIONS)) {
        this.tick(option.selected)
        this.#stream.write(option.text.trim())
      }
      this.#stream.breakLine()
      return true
    }
    const chosen = chosenOf(select)
    if (NO_CHOICE.test(chosen.trim())) return true
    if (KIND_FIELD.test(`${name} ${select.name}`)) this.#called.push(chosen)
    this.#stream.breakLine()
    if (name && this.#stream.isAtStart) {
      this.#stream.write(name)
      this.#stream.endLabel()
    }
    this.#stream.write(chosen)
    this.#stream.breakLine()
    return true
  }
}

/** The words of a label without its colon or star. */
export function labelText(label: Element): string {
  const copy = Array.from(label.childNodes, (node) =>
    node instanceof Element && node.matches('select,textarea,input,button') ? '' : node.textContent,
  ).join('')
  return copy
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim()
}

function labelledBy(box: Element): string | undefined {
  const ids = box.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const root = box.getRootNode() as Document | ShadowRoot
  const words = ids
    .map((id) => root.getElementById(id)?.textContent?.trim() ?? '')
    .join(' ')
    .trim()
  return words || undefined
}
