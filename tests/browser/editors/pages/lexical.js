import './stepped-clock.js'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'

let editor
let endings
export default {
  create(host, paragraphs) {
    const area = document.createElement('div')
    area.contentEditable = 'true'
    area.id = 'note'
    host.append(area)
    editor = createEditor({
      namespace: 'note',
      onError(error) {
        throw error
      },
    })
    editor.setRootElement(area)
    endings = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)]
    this.setContent(paragraphs)
  },
  setContent: (paragraphs) =>
    editor.update(
      () => {
        const nodes = paragraphs.map((text) => $createParagraphNode().append($createTextNode(text)))
        $getRoot()
          .clear()
          .append(...nodes)
        $getRoot().selectEnd()
      },
      { discrete: true },
    ),
  saved: () => JSON.stringify(editor.getEditorState()),
  words: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
  destroy() {
    for (const end of endings) end()
    editor.setRootElement(null)
  },
}
