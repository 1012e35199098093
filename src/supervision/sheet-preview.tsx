import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../ui/say.ts'
import { sheetHtml } from './as-html.ts'
import type { Sheet } from './sheet.ts'

/** Sizes of print, the largest first; the style sheet says how large each is. */
const SIZES = ['size-1', 'size-2', 'size-3', 'size-4'] as const

/** The sheet as it is printed, in the largest print with which it fits one page of A4. */
export function SheetPreview({ sheet }: { sheet: Sheet }) {
  const paper = useRef<HTMLElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  const [fit, setFit] = useState<{ size: (typeof SIZES)[number]; fits: boolean }>({
    size: SIZES[0],
    fits: true,
  })
  useEffect(() => {
    const content = new DOMParser().parseFromString(sheetHtml(sheet, 2).text, 'text/html').body
    const show = (inside: HTMLElement | null) =>
      inside?.replaceChildren(
        ...[...content.childNodes].map((node) => document.importNode(node, true)),
      )
    for (const link of content.querySelectorAll('a')) {
      link.target = '_blank'
      link.rel = 'noreferrer'
    }
    show(paper.current)
    const measure = ruler.current
    const inside = measure?.querySelector<HTMLElement>('.sheet')
    if (!measure || !inside) return
    show(inside)
    const fitting = SIZES.find((size) => {
      inside.className = `sheet ${size}`
      return inside.scrollHeight <= measure.clientHeight
    })
    inside.replaceChildren()
    setFit({ size: fitting ?? SIZES[3], fits: fitting !== undefined })
  }, [sheet])
  return (
    <>
      <p role="status" class="soft small screen" data-fits={fit.fits}>
        {say(fit.fits ? 'sheetFits' : 'sheetTooLong')}
      </p>
      <article ref={paper} class={`sheet paper ${fit.size}`} />
      <div class="ruler" aria-hidden="true">
        <div ref={ruler} class="page">
          <div class="sheet" />
        </div>
      </div>
    </>
  )
}
