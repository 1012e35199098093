import { Bold, ClassicEditor, Essentials, Italic, List, Paragraph } from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { asHtml } from './start.js'

let editor
export default {
  async create(host, paragraphs) {
    const place = document.createElement('div')
    host.append(place)
    editor = await ClassicEditor.create(place, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, List],
      toolbar: ['undo', 'redo', '|', 'bold', 'italic', 'bulletedList'],
      initialData: asHtml(paragraphs),
    })
  },
  setContent: (paragraphs) => editor.setData(asHtml(paragraphs)),
  saved: () => editor.getData(),
  destroy: () => editor.destroy(),
}
