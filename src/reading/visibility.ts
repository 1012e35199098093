/** What a person could see of an element. Reads only. */

const AS_SEEN = { visibilityProperty: true }

/** Whether a person could see the element. */
export function isShown(element: Element): boolean {
  return element.checkVisibility(AS_SEEN)
}

/** Whether something inside an editor belongs to the note: also what is folded away in it, but nothing that is hidden for good. */
export function staysInNote(element: Element): boolean {
  if (isShown(element)) return true
  return element.closest('details') !== null && getComputedStyle(element).display !== 'none'
}

/** Whether the lines of a text node are kept as they were typed. */
export function keepsLines(node: Text): boolean {
  const parent = node.parentElement
  return parent !== null && /^(pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace)
}
