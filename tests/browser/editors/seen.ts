import type { Frame, Page } from 'puppeteer-core'

/** What an editor page says of itself; see `pages/start.js`. */
export interface EditorOnPage {
  create(paragraphs: string[]): Promise<void>
  setContent(paragraphs: string[]): Promise<void> | void
  saved(): string
  words(): string
  destroy(): Promise<void>
}

declare const editor: EditorOnPage

/** Runs in a page: all that it could see itself of a frame's document, focus and caret; of its own unless another is named. */
function look(frame: number | null = null) {
  const view = (frame === null ? window : window.frames[frame]) as Window & typeof globalThis
  const { document } = view
  const pathOf = (node: Node | null): string => {
    const steps: number[] = []
    for (let at = node; at?.parentNode; at = at.parentNode)
      steps.unshift(Array.from(at.parentNode.childNodes).indexOf(at as ChildNode))
    return steps.join('/')
  }
  const selection = view.getSelection()
  const focused = document.activeElement
  const box =
    focused instanceof view.HTMLTextAreaElement || focused instanceof view.HTMLInputElement
      ? focused
      : null
  return {
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    globals: Object.keys(view).filter((name) => !/^\d+$/.test(name)).length,
    focus: pathOf(focused),
    caret: [
      pathOf(selection?.anchorNode ?? null),
      selection?.anchorOffset,
      pathOf(selection?.focusNode ?? null),
      selection?.focusOffset,
      box?.selectionStart,
      box?.selectionEnd,
    ],
  }
}

/** The function that looks at a frame as text, for a browser that takes only text. */
export const LOOK = `(${look.toString()})`

/** What a page looks like from inside, in all its frames, and what its editor would save. */
export async function seenIn(page: Page) {
  const frames = await Promise.all(page.frames().map((frame: Frame) => frame.evaluate(look, null)))
  const saved = await page.evaluate(() => (typeof editor === 'object' ? editor.saved() : ''))
  return { frames: frames.map((each) => ({ ...each, html: settled(each.html) })), saved }
}

/** Leaves out what differs between two openings of the same page without any extension: a clock, a blinking caret. */
export function settled(html: string): string {
  return (
    html
      .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'SITE')
      .replace(/mce_\d+/g, 'mce_N')
      .replace(/(tox-[\w-]+?)_?\d{6,}/g, '$1N')
      .replace(/\bcke_\d+/g, 'cke_N')
      .replace(/\be?[0-9a-f]{32}\b/g, 'N')
      .replace(/(_|-)e[0-9a-f]{32}\b/g, '$1N')
      .replace(/[\w-]*\d{10,}[\w-]*/g, 'N')
      // TinyMCE writes these two in either order, with or without an extension.
      .replaceAll(
        'class="tox-throbber" aria-hidden="true"',
        'aria-hidden="true" class="tox-throbber"',
      )
      .replace(/visibility: (hidden|inherit);/g, 'visibility: ?;')
  )
}
