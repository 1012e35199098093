import './stepped-clock.js'
import Quill from 'quill'
import 'quill/dist/quill.snow.css'
import { asHtml } from './start.js'

let editor
export default {
  create(host, paragraphs) {
    const place = document.createElement('div')
    place.innerHTML = asHtml(paragraphs)
    host.append(place)
    editor = new Quill(place, { theme: 'snow' })
  },
  setContent: (paragraphs) => editor.setText(`${paragraphs.join('\n')}\n`),
  saved: () => JSON.stringify(editor.getContents()),
  words: () => editor.getText(),
  destroy() {},
}
