/**
 * Joins the formatting buttons, where the page has them, to the editor.
 * @param {import('./editor.js').Editor} editor
 */
export function connectToolbar(editor) {
  for (const button of document.querySelectorAll('[data-command]')) {
    button.addEventListener('mousedown', (event) => event.preventDefault())
    button.addEventListener('click', () => editor.format(button.getAttribute('data-command') ?? ''))
  }
}
