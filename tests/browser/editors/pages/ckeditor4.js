import { asHtml } from './start.js'

let editor
export default {
  async create(host, paragraphs) {
    const { CKEDITOR } = window
    const box = document.createElement('textarea')
    box.value = asHtml(paragraphs)
    host.append(box)
    editor = CKEDITOR.replace(box, { versionCheck: false })
    await new Promise((ready) => editor.on('instanceReady', ready))
  },
  setContent: (paragraphs) => new Promise((done) => editor.setData(asHtml(paragraphs), done)),
  saved: () => editor.getData(),
  destroy: () => editor.destroy(),
}
