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

/** Runs in a frame: all that the page itself could see of its document, its focus and its caret. */
function look() {
  const pathOf = (node: Node | null): string => {
    const steps: number[] = []
    for (let at = node; at?.parentNode; at = at.parentNode)
      steps.unshift(Array.from(at.parentNode.childNodes).indexOf(at as ChildNode))
    return steps.join('/')
  }
  const selection = getSelection()
  const focused = document.activeElement
  const box =
    focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement ? focused : null
  return {
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    globals: Object.keys(window).filter((name) => !/^\d+$/.test(name)).length,
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

/** What a page looks like from inside, in all its frames, and what its editor would save. */
export async function seenIn(page: Page) {
  const frames = await Promise.all(page.frames().map((frame: Frame) => frame.evaluate(look)))
  const saved = await page.evaluate(() => (typeof editor === 'object' ? editor.saved() : ''))
  return { frames: frames.map((each) => ({ ...each, html: settled(each.html) })), saved }
}

/** Leaves out what differs between two openings of the same page without any extension: a clock, a blinking caret. */
function settled(html: string): string {
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
