import './stepped-clock.js'
import { basicSetup, EditorView } from 'codemirror'

let view
export default {
  create(host, paragraphs) {
    view = new EditorView({
      doc: paragraphs.join('\n\n'),
      parent: host,
      extensions: [basicSetup, EditorView.lineWrapping],
    })
    view.dom.style.height = '300px'
  },
  setContent: (paragraphs) =>
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: paragraphs.join('\n\n') },
    }),
  saved: () => view.state.doc.toString(),
  words: () => view.state.doc.toString(),
  destroy: () => view.destroy(),
}
