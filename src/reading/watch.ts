/** Says when a page may have changed enough to be read again, at almost no cost to the page. */

/** Rest after the last key press before the note is read, in milliseconds. */
const REST = 1500
/** Longest wait between looks at a page that changes all the time without new text, in milliseconds. */
const LONGEST_PAUSE = 12_000
/** How long reading may wait for an idle moment, in milliseconds. */
const IDLE_PATIENCE = 400

/**
 * Calls `read` when the person has paused and when the page has changed by itself.
 * `read` answers whether anything was new: after looks in vain the pause doubles, so that a page with a
 * running clock costs next to nothing. The observer is off from the first change until the next look.
 */
export function watchPage(page: Document, signal: AbortSignal, read: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = REST
  let dueAt = 0

  const look = () => {
    timer = undefined
    if (signal.aborted || page.hidden) return
    pause = read() ? REST : Math.min(pause * 2, LONGEST_PAUSE)
    if (page.body)
      observer.observe(page.body, { childList: true, subtree: true, characterData: true })
  }
  const idle = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(look, { timeout: IDLE_PATIENCE })
    else look()
  }
  const lookIn = (wait: number) => {
    clearTimeout(timer)
    dueAt = performance.now() + wait
    timer = setTimeout(idle, wait)
  }
  const observer = new MutationObserver(() => {
    observer.disconnect()
    if (timer === undefined || dueAt - performance.now() > pause) lookIn(pause)
  })

  const typed = () => {
    observer.disconnect()
    pause = REST
    lookIn(REST)
  }
  const options = { signal, capture: true, passive: true } as const
  page.addEventListener('input', typed, options)
  page.addEventListener('change', typed, options)
  page.addEventListener(
    'visibilitychange',
    () => (page.hidden ? observer.disconnect() : lookIn(0)),
    options,
  )
  const view = page.defaultView
  view?.addEventListener('pageshow', (event) => event.persisted && lookIn(0), options)
  view?.addEventListener('popstate', () => lookIn(REST / 3), options)
  view?.navigation?.addEventListener('navigatesuccess', () => lookIn(REST / 3), { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  lookIn(0)
}
