let box
export default {
  create(host, paragraphs) {
    box = document.createElement('textarea')
    box.rows = 10
    box.cols = 60
    box.id = 'note'
    host.append(box)
    box.value = paragraphs.join('\n\n')
  },
  setContent(paragraphs) {
    box.value = paragraphs.join('\n\n')
  },
  saved: () => box.value,
  words: () => box.value,
  destroy() {},
}
