import './stepped-clock.js'
import { exampleSetup } from 'prosemirror-example-setup'
import { DOMSerializer, DOMParser as NoteParser, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import 'prosemirror-menu/style/menu.css'
import 'prosemirror-example-setup/style/style.css'
import { asHtml } from './start.js'

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
})
let view
export default {
  create(host, paragraphs) {
    view = new EditorView(host, {
      state: EditorState.create({ doc: parse(paragraphs), plugins: exampleSetup({ schema }) }),
    })
  },
  setContent(paragraphs) {
    const { tr, doc } = view.state
    view.dispatch(tr.replaceWith(0, doc.content.size, parse(paragraphs).content))
  },
  saved() {
    const place = document.createElement('div')
    place.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
    return place.innerHTML
  },
  destroy: () => view.destroy(),
}

function parse(paragraphs) {
  const place = document.createElement('div')
  place.innerHTML = asHtml(paragraphs)
  return NoteParser.fromSchema(schema).parse(place)
}
