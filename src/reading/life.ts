declare global {
  var endEarlierReading: (() => void) | undefined
}

/** The part of the extension API that a page needs; Chrome and Firefox both have it without a polyfill. */
export const extension = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome

/** Whether the extension that put this script here is still the one that is installed. */
export function isExtensionHere(): boolean {
  try {
    return Boolean(extension.runtime?.id)
  } catch {
    return false
  }
}

/**
 * One life for everything that is set up in the page: its signal ends all listeners, observers and timers.
 * Starting again in the same page ends the life before, so that there is never more than one.
 */
export function startLife(): AbortController {
  globalThis.endEarlierReading?.()
  const life = new AbortController()
  globalThis.endEarlierReading = () => life.abort()
  return life
}
