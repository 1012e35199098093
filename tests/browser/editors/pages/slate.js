import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, Editor, Node, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'

let editor
let root
const asNodes = (paragraphs) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ text }] }))

export default {
  async create(host, paragraphs) {
    editor = withHistory(withReact(createEditor()))
    root = createRoot(host)
    root.render(
      createElement(
        Slate,
        { editor, initialValue: asNodes(paragraphs) },
        createElement(Editable, {
          id: 'note',
          onKeyDown(event) {
            if (!event.ctrlKey || !'zy'.includes(event.key.toLowerCase())) return
            event.preventDefault()
            if (event.key === 'z') editor.undo()
            else editor.redo()
          },
        }),
      ),
    )
    await new Promise((drawn) => setTimeout(drawn, 100))
  },
  setContent(paragraphs) {
    Transforms.deselect(editor)
    Editor.withoutNormalizing(editor, () => {
      for (let at = editor.children.length - 1; at >= 0; at--)
        Transforms.removeNodes(editor, { at: [at] })
      Transforms.insertNodes(editor, asNodes(paragraphs), { at: [0] })
    })
  },
  saved: () => JSON.stringify(editor.children),
  words: () => editor.children.map((node) => Node.string(node)).join('\n'),
  destroy: () => root.unmount(),
}
