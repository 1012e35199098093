/**
 * What all editor pages have in common. Each editor's file says how its own documentation creates, fills, saves
 * and destroys it; the page then offers that as `window.editor`.
 */

/** Puts an editor on the page, and says so on the body once it is there. */
export async function start(editor) {
  let host
  const create = async (paragraphs) => {
    host = document.createElement('div')
    host.id = 'host'
    document.querySelector('main').append(host)
    await editor.create(host, paragraphs)
  }
  window.editor = {
    create,
    /** Fills the editor by its own means, as a page does that loads a draft. */
    setContent: (paragraphs) => editor.setContent(paragraphs),
    /** What the page would save. */
    saved: () => (host.isConnected ? editor.saved() : ''),
    /** The words that are in the editor, by its own account. */
    words: () => {
      if (!host.isConnected) return ''
      return editor.words ? editor.words() : wordsOf(editor.saved())
    },
    async destroy() {
      await editor.destroy()
      host.remove()
    },
  }
  await create([
    'Visited Rowan and her mother at home on Tuesday afternoon, as agreed.',
    'Rowan showed me her bedroom and talked about school for a while.',
  ])
  document.body.dataset.ready = 'true'
}

/** Paragraphs as HTML. */
export const asHtml = (paragraphs) => paragraphs.map((text) => `<p>${text}</p>`).join('')

/** The words of saved HTML. */
function wordsOf(html) {
  const page = new DOMParser().parseFromString(
    html.replace(/<(br|\/p|\/div)\b/g, ' <$1'),
    'text/html',
  )
  return page.body.textContent
}
