import $ from 'jquery'
import { asHtml } from './start.js'

window.jQuery = $
window.$ = $
let place
export default {
  async create(host, paragraphs) {
    await import('summernote/dist/summernote-lite.js')
    await import('summernote/dist/summernote-lite.css')
    place = $('<div>').html(asHtml(paragraphs)).appendTo(host)
    place.summernote({ height: 200 })
  },
  setContent: (paragraphs) => place.summernote('code', asHtml(paragraphs)),
  saved: () => place.summernote('code'),
  destroy: () => place.summernote('destroy'),
}
