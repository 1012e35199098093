let box
export default {
  create(host, paragraphs) {
    host.innerHTML = '<input id="note" type="text" size="80" aria-label="What happened">'
    box = host.querySelector('input')
    box.value = paragraphs.join(' ')
  },
  setContent(paragraphs) {
    box.value = paragraphs.join(' ')
  },
  saved: () => box.value,
  words: () => box.value,
  destroy() {},
}
