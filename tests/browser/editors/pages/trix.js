import Trix from 'trix'
import 'trix/dist/trix.css'
import { asHtml } from './start.js'

// What can be undone at one go then depends on what was done, and not on the clock.
Trix.config.undo.interval = Number.MAX_SAFE_INTEGER

let element
export default {
  async create(host, paragraphs) {
    host.innerHTML = '<input id="saved" type="hidden"><trix-editor input="saved"></trix-editor>'
    element = host.querySelector('trix-editor')
    if (!element.editor)
      await new Promise((ready) =>
        element.addEventListener('trix-initialize', ready, { once: true }),
      )
    this.setContent(paragraphs)
  },
  setContent: (paragraphs) => element.editor.loadHTML(asHtml(paragraphs)),
  saved: () => document.querySelector('#saved').value,
  words: () => element.editor.getDocument().toString(),
  destroy() {},
}
