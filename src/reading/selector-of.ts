/** Names an element so that an adapter can find it again, on other pages of the same system too. Reads only. */

/** Names with long numbers belong to one record or one visit of the page. */
const PASSING = /\d{2,}|^\d|:|^(ember|ng-|react|mui|css-|sc-|jsx-)|--?[a-z\d]{6,}$/i
/** Names of a state, which comes and goes. */
const STATE =
  /^(active|selected|focus(ed)?|hover|open|expanded|odd|even|first|last|new|dirty|valid|invalid|is-.*|has-.*|ng-.*)$/i
/** Deeper than this, a place is told by its nearest named surroundings. */
const DEEPEST = 4

/** A selector for this very place: as short as it can be while it finds nothing else. */
export function selectorOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot
  let selector = ownName(element)
  let outer = element.parentElement
  for (let depth = 0; depth < DEEPEST && outer && count(root, selector) > 1; depth += 1) {
    const name = ownName(outer)
    if (name !== outer.localName || depth === 0) selector = `${name} ${selector}`
    outer = outer.parentElement
  }
  if (count(root, selector) <= 1) return selector
  const place = Array.from(element.parentElement?.children ?? []).indexOf(element) + 1
  return place > 0 ? `${selector}:nth-child(${place})` : selector
}

/** A selector for all places like this one, such as all entries of a list. */
export function alikeSelector(element: Element): string {
  // The second name is often that of a variant: the first row, every other row.
  const classes = classesOf(element, 1)
  if (classes) return `${element.localName}${classes}`
  const outer = element.parentElement
  return outer ? `${ownName(outer)} > ${element.localName}` : element.localName
}

function ownName(element: Element): string {
  const tag = element.localName
  if (element.id && !PASSING.test(element.id)) return `#${CSS.escape(element.id)}`
  for (const attribute of ['name', 'data-testid', 'data-field', 'data-automation-id']) {
    const value = element.getAttribute(attribute)
    if (value && !PASSING.test(value)) return `${tag}[${attribute}=${JSON.stringify(value)}]`
  }
  const role = element.getAttribute('role')
  return classesOf(element) ? `${tag}${classesOf(element)}` : role ? `${tag}[role=${role}]` : tag
}

function classesOf(element: Element, most = 2): string {
  return Array.from(element.classList)
    .filter((name) => !PASSING.test(name) && !STATE.test(name))
    .slice(0, most)
    .map((name) => `.${CSS.escape(name)}`)
    .join('')
}

function count(root: Document | ShadowRoot, selector: string): number {
  return root.querySelectorAll(selector).length
}
