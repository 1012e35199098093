/** Says when a page may have changed enough to be read again, at almost no cost to the page. */
import { watchBoxes } from './box-values.ts'
import { inIdleSlices } from './slices.ts'

/** Rest after the last key press before the note is read, in milliseconds. */
const REST = 1500
/** Rest after a click, which may have opened a tab or a section, in milliseconds. */
const SOON = REST / 3
/** Longest wait between looks at a page that changes all the time without new text, in milliseconds; longer where looks are long. */
const LONGEST_PAUSE = 12_000
/** A look is followed by a rest this many times as long as it took, so that reading never takes more than 1 %. */
const RESTS_PER_LOOK = 120
/** After opening and after typing a page is often drawn anew: so many looks do not wait for that rest. */
const FREE_LOOKS = 3

/**
 * What can bring text into view or take it away, besides text itself. Not `style`: to watch it makes Chromium
 * write the attribute out at another moment, and the order of attributes in the page's HTML would differ.
 */
const TELLING_ATTRIBUTES = [
  'class',
  'hidden',
  'open',
  'aria-hidden',
  'aria-checked',
  'aria-selected',
  'contenteditable',
  'readonly',
  'disabled',
]
const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: TELLING_ATTRIBUTES,
}

/** What is done as the page lives on. */
export interface Watching {
  /** One look at the page, in short steps. Ends with whether there was anything new. */
  look(): Generator<undefined, boolean>
  /** The page is going away, and may come back from the back/forward cache. */
  leave(): void
  comeBack(): void
  /** Parts of the page that one observer of the document does not see into. */
  shadowRoots: Iterable<Node>
}

/**
 * Takes a look when the person has paused and when the page has changed by itself.
 * After looks in vain the pause doubles, so that a page with a running clock costs next to nothing.
 * The observer is off from the first change until the next look. Answers a function that takes a look at once.
 */
export function watchPage(
  page: Document,
  signal: AbortSignal,
  { look, leave, comeBack, shadowRoots }: Watching,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let endLook: (() => void) | undefined
  let pause = REST
  let freeLooks = FREE_LOOKS
  let dueAt = 0

  const observer = new MutationObserver(() => changed())
  const changed = () => {
    observer.disconnect()
    if (timer === undefined || dueAt - performance.now() > pause) lookIn(pause)
  }
  const observe = () => {
    observer.observe(page, CHANGES)
    for (const root of shadowRoots) observer.observe(root, CHANGES)
  }
  const lookNow = () => {
    if (signal.aborted) return
    hear()
    // From here on, so that a change in the middle of a look brings another one.
    observe()
    endLook?.()
    endLook = inIdleSlices(look(), (isNew, cost) => {
      endLook = undefined
      freeLooks -= 1
      pause = isNew ? REST : Math.min(pause * 2, LONGEST_PAUSE)
      if (freeLooks < 0) pause = Math.max(pause, cost * RESTS_PER_LOOK)
      if (timer === undefined) observe()
    })
  }
  const lookIfSeen = () => {
    timer = undefined
    if (!page.hidden) lookNow()
  }
  const lookIn = (wait: number) => {
    clearTimeout(timer)
    dueAt = performance.now() + wait
    timer = setTimeout(lookIfSeen, wait)
  }
  const lookSoon = () => {
    if (timer === undefined || dueAt - performance.now() > SOON) lookIn(SOON)
  }
  const typed = () => {
    observer.disconnect()
    endLook?.()
    pause = REST
    freeLooks = FREE_LOOKS
    lookIn(REST)
  }
  const shownOrHidden = () => (page.hidden ? rest() : lookIn(0))
  const cameBack = (event: PageTransitionEvent) => {
    comeBack()
    if (event.persisted) lookIn(0)
  }
  const rest = () => {
    observer.disconnect()
    endLook?.()
    clearTimeout(timer)
    timer = undefined
  }
  /** Listens; again and again, because a page that writes itself anew takes all listeners away. */
  const hear = () => {
    const options = { signal, capture: true, passive: true } as const
    page.addEventListener('input', typed, options)
    page.addEventListener('change', typed, options)
    page.addEventListener('click', lookSoon, options)
    page.addEventListener('visibilitychange', shownOrHidden, options)
    const view = page.defaultView
    view?.addEventListener('pagehide', leave, options)
    view?.addEventListener('pageshow', cameBack, options)
    view?.addEventListener('popstate', lookSoon, options)
    view?.navigation?.addEventListener('navigatesuccess', lookSoon, { signal })
  }
  hear()
  watchBoxes(page, signal, lookSoon)
  signal.addEventListener('abort', rest)
  lookIn(0)
  return lookNow
}
