/** From the panel to the page that prints: in memory, between pages of the extension, by a name that only they know. */

const PAGE = '/src/review/print.html'

/** Opens the page that prints, and gives it what is shown once it asks. */
export function openToPrint(shown: Element): void {
  const name = crypto.randomUUID()
  // Now: once the new page is in front, the panel speaks of that.
  const words = shown.outerHTML
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => {
    if (data !== 'ready') return
    channel.postMessage(words)
    channel.close()
  }
  open(`${PAGE}#${name}`)
}

/** Asks the panel that opened this page for what it shows. Answers how to stop waiting. */
export function receiveToPrint(receive: (shown: Element) => void): () => void {
  const channel = new BroadcastChannel(location.hash.slice(1))
  channel.onmessage = ({ data }) => {
    const { body } = new DOMParser().parseFromString(String(data), 'text/html')
    if (body.firstElementChild) receive(body.firstElementChild)
    channel.close()
  }
  channel.postMessage('ready')
  return () => channel.close()
}
