import { ContentState, convertToRaw, Editor, EditorState, RichUtils } from 'draft-js'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import 'draft-js/dist/Draft.css'

let root
let held
let change
function Note({ paragraphs }) {
  const [state, setState] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(paragraphs.join('\n'))),
  )
  held = state
  change = setState
  return createElement(Editor, {
    editorState: state,
    onChange: setState,
    handleKeyCommand(command, now) {
      const next = RichUtils.handleKeyCommand(now, command)
      if (next) setState(next)
      return next ? 'handled' : 'not-handled'
    },
  })
}

export default {
  async create(host, paragraphs) {
    root = createRoot(host)
    root.render(createElement(Note, { paragraphs }))
    await new Promise((drawn) => setTimeout(drawn, 100))
  },
  setContent(paragraphs) {
    const content = ContentState.createFromText(paragraphs.join('\n'))
    change(EditorState.push(held, content, 'insert-fragment'))
  },
  saved: () => JSON.stringify(convertToRaw(held.getCurrentContent())),
  words: () => held.getCurrentContent().getPlainText(),
  destroy: () => root.unmount(),
}
