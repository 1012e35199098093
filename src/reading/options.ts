/** Ticked and unticked options, whatever marks them. Reads only. */

import { wordsOfName } from './class-names.ts'

/** How an option is shown in the text: before its label. */
export const TICKED = '☑ '
export const UNTICKED = '☐ '

const YES =
  /^(✓|✔|☑|yes|true|(is |box )?(ticked|checked|selected)|(green )?(tick|check ?mark|check))$/i
const NO =
  /^(✗|✘|×|☐|no|false|empty|(red )?cross|(un|not )(ticked|checked|selected)|empty (tick|check) ?box)$/i
/** Icon fonts name their signs; only in an element that is an icon and nothing else. */
const ICON = /\b(fa[srlb]?|glyphicon|icons?|mdi|bi|ico)\b/
const ICON_YES = /\b(check|tick|ok|checked|ticked|done)\b/
const ICON_NO = /\b(square|times|cross|xmark|x|remove|close|unchecked|unticked|blank)\b/

/** Whether a box, switch or option of the page's own making is ticked; undefined when the element is none. */
export function ariaTick(element: Element): boolean | undefined {
  const checked = element.getAttribute('aria-checked')
  if (checked) return checked === 'true'
  const role = element.getAttribute('role')
  const selected = role === 'option' ? element.getAttribute('aria-selected') : null
  if (selected) return selected === 'true'
  const pressed = element.getAttribute('aria-pressed')
  if (pressed && element.closest('fieldset,[role=group],[role=radiogroup]'))
    return pressed === 'true'
  return undefined
}

/** Whether a picture or icon means that an option is ticked or not; undefined when it means neither. */
export function pictureTick(element: Element): boolean | undefined {
  const words =
    element.getAttribute('alt') ??
    element.getAttribute('aria-label') ??
    element.getAttribute('title')
  if (words) {
    const said = words.trim()
    return YES.test(said) ? true : NO.test(said) ? false : undefined
  }
  const name = wordsOfName(element.getAttribute('class') ?? '')
  if (!ICON.test(name) || element.textContent?.trim()) return undefined
  return ICON_YES.test(name) ? true : ICON_NO.test(name) ? false : undefined
}

/** A tick box or radio button. */
export function isTickBox(element: Element | null): element is HTMLInputElement {
  return element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type)
}

/** The chosen options of a list, for one that takes a single choice. */
export function chosenOf(select: HTMLSelectElement): string {
  return Array.from(select.selectedOptions, (option) => option.text.trim()).join(', ')
}

/** The name of a group of radio buttons when it has one chosen: "Domestic abuse" → "No". */
export function chosenInGroup(group: Element): string {
  const chosen = group.querySelector<HTMLInputElement>('input[type=radio]:checked')
  if (!chosen || group.querySelectorAll('fieldset').length > 0) return ''
  const isOneGroup = Array.from(
    group.querySelectorAll<HTMLInputElement>('input[type=radio]'),
  ).every(({ name }) => name === chosen.name)
  return isOneGroup ? (chosen.labels?.[0]?.textContent?.trim() ?? '') : ''
}
