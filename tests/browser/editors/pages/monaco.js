let editor
export default {
  async create(host, paragraphs) {
    host.style.height = '300px'
    const { require } = window
    require.config({ paths: { vs: '/npm/monaco-editor/min/vs' } })
    const monaco = await new Promise((ready) => require(['vs/editor/editor.main'], ready))
    editor = monaco.editor.create(host, {
      value: paragraphs.join('\n\n'),
      language: 'plaintext',
      wordWrap: 'on',
      minimap: { enabled: false },
      // What it offers while one types comes and goes by the clock.
      quickSuggestions: false,
      wordBasedSuggestions: 'off',
      occurrencesHighlight: 'off',
      selectionHighlight: false,
    })
  },
  setContent: (paragraphs) => editor.setValue(paragraphs.join('\n\n')),
  saved: () => editor.getValue(),
  words: () => editor.getValue(),
  destroy: () => editor.dispose(),
}
