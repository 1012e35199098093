import './stepped-clock.js'
import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { asHtml } from './start.js'

let editor
export default {
  create(host, paragraphs) {
    editor = new Editor({ element: host, extensions: [StarterKit], content: asHtml(paragraphs) })
  },
  setContent: (paragraphs) => editor.commands.setContent(asHtml(paragraphs)),
  saved: () => editor.getHTML(),
  destroy: () => editor.destroy(),
}
