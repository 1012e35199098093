import { asHtml } from './start.js'

let area
export default {
  create(host, paragraphs) {
    area = document.createElement('div')
    area.contentEditable = 'true'
    area.id = 'note'
    area.innerHTML = asHtml(paragraphs)
    host.append(area)
  },
  setContent(paragraphs) {
    area.innerHTML = asHtml(paragraphs)
  },
  saved: () => area.innerHTML,
  destroy() {},
}
