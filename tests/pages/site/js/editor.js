/**
 * Where the note is typed, whichever kind of page it is.
 * @typedef {{
 *   onInput(listener: () => void): void,
 *   insertLines(lines: string[]): void,
 *   format(command: string): void,
 * }} Editor
 */

/** @param {HTMLTextAreaElement} area @returns {Editor} */
function textareaEditor(area) {
  return {
    onInput: (listener) => area.addEventListener('input', listener),
    insertLines(lines) {
      const startsLine = /(^|\n)$/.test(area.value.slice(0, area.selectionStart))
      area.setRangeText(
        `${startsLine ? '' : '\n'}${lines.join('\n')}\n`,
        area.selectionStart,
        area.selectionEnd,
        'end',
      )
      area.dispatchEvent(new InputEvent('input', { bubbles: true }))
      area.focus()
    },
    format() {},
  }
}

/** @param {HTMLElement} element @returns {Editor} */
function editableEditor(element) {
  const page = element.ownerDocument
  return {
    onInput: (listener) => element.addEventListener('input', listener),
    insertLines(lines) {
      element.focus()
      const caret = page.getSelection()
      if (!caret || !element.contains(caret.anchorNode)) caret?.selectAllChildren(element)
      caret?.collapseToEnd()
      if (element.textContent) page.execCommand('insertParagraph')
      for (const line of lines) {
        page.execCommand('insertText', false, line)
        page.execCommand('insertParagraph')
      }
    },
    format(command) {
      element.focus()
      page.execCommand(command)
    },
  }
}

/** @param {HTMLIFrameElement} frame @returns {Promise<HTMLElement>} */
async function frameBody(frame) {
  const loaded = () =>
    frame.contentDocument?.readyState === 'complete' && frame.contentDocument.getElementById('note')
  if (!loaded())
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  const body = loaded()
  if (!body) throw new Error('The document editor did not open')
  return body
}

/** @returns {Promise<Editor>} */
export async function openEditor() {
  const frame = document.getElementById('note-frame')
  if (frame instanceof HTMLIFrameElement) return editableEditor(await frameBody(frame))
  const note = document.getElementById('note')
  if (note instanceof HTMLTextAreaElement) return textareaEditor(note)
  if (!note) throw new Error('This page has no note')
  return editableEditor(note)
}
