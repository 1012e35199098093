/** What an element is by its tag and its names: inline, heading, label. Reads only. */
import { factsOfName } from './class-names.ts'

/** Longer texts are no label. */
export const LONGEST_LABEL = 60

const INLINE =
  /^(A|ABBR|B|CODE|DEL|EM|FONT|I|IMG|INPUT|INS|LABEL|MARK|SELECT|SLOT|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/
const HEADING = /^(H[1-6]|LEGEND|CAPTION|SUMMARY)$/

/** Tags that say nothing by themselves, and that long records are mostly made of. */
const PLAIN = /^(P|T[DHR]|TBODY|LI|DIV|SPAN|B|STRONG)$/

/**
 * Whether an element has nothing about it that could make it more than a piece of text. It is asked for single
 * attributes: to ask whether there are any has the browser write out an inline style that it had kept back,
 * and the page could tell.
 */
export function isBare(element: Element, tag: string): boolean {
  return (
    PLAIN.test(tag) &&
    !element.className &&
    !element.id &&
    !['role', 'aria-hidden', 'aria-checked'].some((name) => element.hasAttribute(name))
  )
}

/** Whether a tag stands in the line by nature. */
export function isInline(tag: string): boolean {
  return INLINE.test(tag)
}

/** Whether a tag stands above what it is about. */
export function isHeading(tag: string): boolean {
  return HEADING.test(tag)
}

/** Whether an element stands before its value by nature, as a label that belongs to no control does. */
export function isCaption(element: Element, tag: string): boolean {
  if (tag === 'TH' || tag === 'DT') return true
  return (
    tag === 'LABEL' &&
    !(element as HTMLLabelElement).htmlFor &&
    !element.querySelector('input,select,[aria-checked],img,svg,i')
  )
}

/** Whether an element's class says that it is the label of what comes next. */
export function isLabelByName(element: Element): boolean {
  const name = element.getAttribute('class')
  if (!name || !factsOfName(name).isLabel || isHeading(element.tagName)) return false
  const text = element.textContent?.trim() ?? ''
  return text !== '' && text.length <= LONGEST_LABEL && element.nextElementSibling !== null
}

/** Whether an inline element would stick to a word of the element before it, and stands on a line of its own instead. */
export function sticksTo(element: Element): boolean {
  return (
    element.previousSibling?.nodeType === Node.ELEMENT_NODE &&
    !getComputedStyle(element).display.startsWith('inline')
  )
}
