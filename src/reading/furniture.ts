/** What on a page is not the practitioner's words: menus, buttons, footers, notices, code. Reads only. */
import { factsOfName } from './class-names.ts'

/** Shows something else than the text that stands in it. */
const NO_TEXT = /^(IFRAME|OBJECT|CANVAS|VIDEO|AUDIO|PROGRESS|METER)$/
const MENU = /^(BUTTON|NAV|MENU)$/
const MENU_ROLE =
  /^(navigation|banner|menu|menubar|menuitem|toolbar|tablist|tab|search|button|tooltip|progressbar|slider|spinbutton|combobox|tree)$/
const NOTICE_ROLE = /^(contentinfo|alert|status|log|timer)$/
/** These may hold long sentences and are furniture all the same. */
const WORDY_NAME = /footer|copyright|cookie|toast|snackbar/i

/** Why something was left out, in words for the person who checks what is read. */
export type WhyLeftOut = 'menu or button' | 'footer or notice' | 'date or author' | 'ignored'

/** Whether nothing below such an element is text at all. */
export function holdsNoText(tag: string): boolean {
  return NO_TEXT.test(tag)
}

/**
 * Whether an element is furniture. `isWriting` is for what stands inside an editor: only its own controls count there,
 * because a person may paste anything.
 */
export function whyFurniture(element: Element, isWriting: boolean): WhyLeftOut | undefined {
  const tag = element.tagName
  if (isWriting) {
    const isPlaceholder =
      element.getAttribute('contenteditable') === 'false' &&
      (/placeholder/i.test(element.className) || element.hasAttribute('data-slate-placeholder'))
    return tag === 'BUTTON' || isPlaceholder ? 'menu or button' : undefined
  }
  const role = element.getAttribute('role') ?? ''
  if (tag === 'FOOTER' || NOTICE_ROLE.test(role)) return 'footer or notice'
  if (MENU.test(tag) || MENU_ROLE.test(role)) return 'menu or button'
  if (tag === 'HEADER' && !element.closest('article,main,section,aside,[role=article]'))
    return 'menu or button'
  if (tag === 'BODY') return undefined
  const name = [element.getAttribute('class'), element.id].find(
    (each) => each && factsOfName(each).isFurniture,
  )
  if (!name) return undefined
  if (WORDY_NAME.test(name)) return 'footer or notice'
  return isLong(element) ? undefined : 'menu or button'
}

/** A class such as "has-menu" may stand on the whole page: what holds a form, an entry or much text is no menu. */
function isLong(element: Element): boolean {
  if (element.querySelector('form,article,table,textarea,main,h1,p')) return true
  return (element.textContent?.length ?? 0) > 1500
}
