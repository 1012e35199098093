import { asHtml } from './start.js'

/** TinyMCE in a frame of its own, or in the page itself. */
export function startTinyMce({ inline }) {
  let editor
  return {
    async create(host, paragraphs) {
      const target = document.createElement(inline ? 'div' : 'textarea')
      target.id = 'note'
      if (inline) target.innerHTML = asHtml(paragraphs)
      else target.value = asHtml(paragraphs)
      host.append(target)
      ;[editor] = await window.tinymce.init({
        target,
        inline,
        license_key: 'gpl',
        plugins: 'lists',
        toolbar: 'undo redo bold italic bullist',
        promotion: false,
        height: 300,
      })
    },
    setContent: (paragraphs) => editor.setContent(asHtml(paragraphs)),
    saved: () => editor.getContent(),
    destroy: () => editor.remove(),
  }
}
