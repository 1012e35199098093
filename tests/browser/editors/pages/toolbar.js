/** A toolbar over a contenteditable element, in the shape of Froala, which may not be installed freely. */
import { asHtml } from './start.js'

const BUTTONS = { bold: 'B', italic: 'I', insertUnorderedList: '•', undo: '↶', redo: '↷' }
let area
export default {
  create(host, paragraphs) {
    host.innerHTML = `<div class="fr-box fr-basic fr-top" role="application">
      <div class="fr-toolbar" role="toolbar"></div>
      <div class="fr-wrapper"><div class="fr-element fr-view" dir="auto" contenteditable="true" spellcheck="true"></div>
      <span class="fr-placeholder">Write the note here</span></div>
      <div class="fr-second-toolbar"><span class="fr-counter">Characters: 0</span></div></div>`
    const bar = host.querySelector('.fr-toolbar')
    for (const [command, sign] of Object.entries(BUTTONS)) {
      const button = document.createElement('button')
      button.type = 'button'
      button.tabIndex = -1
      button.dataset.cmd = command
      button.textContent = sign
      button.addEventListener('mousedown', (event) => event.preventDefault())
      button.addEventListener('click', () => document.execCommand(command))
      bar.append(button)
    }
    area = host.querySelector('.fr-element')
    area.addEventListener('input', () => count(host))
    this.setContent(paragraphs)
    count(host)
  },
  setContent(paragraphs) {
    area.innerHTML = asHtml(paragraphs)
  },
  saved: () => area.innerHTML,
  destroy() {},
}

function count(host) {
  host.querySelector('.fr-placeholder').hidden = area.textContent !== ''
  host.querySelector('.fr-counter').textContent = `Characters: ${area.textContent.length}`
}
