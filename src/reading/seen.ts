/** What the last look at a page came across, for those who watch the page until the next. */

/** A text box. */
type Box = HTMLTextAreaElement | HTMLInputElement

/** Open shadow trees, which one observer of the document does not see into. */
export const shadowRootsSeen = new Set<ShadowRoot>()
/** Boxes that a note can be written in, each with what tells whether its text is another now. */
export const boxesSeen = new Map<Box, string>()

/** A look begins. */
export function forgetSeen(): void {
  shadowRootsSeen.clear()
  boxesSeen.clear()
}

/** Remembers a box as it is now, also one that nobody can see yet: it may be filled, and then shown. */
export function noteBox(element: Element): void {
  if (/^text/.test((element as Box).type)) boxesSeen.set(element as Box, stateOf(element as Box))
}

/** Enough to tell that another text is there; the texts themselves are not kept. */
export function stateOf({ value }: Box): string {
  return value.length + value.slice(0, 9) + value.slice(-9)
}
