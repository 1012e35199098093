/** Points at words in the page with the CSS Custom Highlight API, which paints without touching a node. */
import type { CharacterRange } from '../messages.ts'
import type { ReadPassage } from './read-page.ts'
import { rangeInPage } from './text-stream.ts'

/** The highlight's name, also in public/marks.css, which says how it looks. */
const NAME = 'lessons-at-hand'

/** Marks a stretch of a passage and brings it into view when it is off screen; null takes the mark away. */
export function pointAt(
  passages: readonly ReadPassage[],
  at: { passage: string; range: CharacterRange } | null,
): void {
  globalThis.CSS?.highlights?.delete(NAME)
  if (!at) return
  const visible = passages.find((passage) => passage.key === at.passage)?.visible
  const range = visible && rangeInPage(visible, at.range.start, at.range.end)
  if (range) CSS.highlights.set(NAME, new Highlight(range))
}
