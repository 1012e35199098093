import { useEffect, useRef, useState } from 'preact/hooks'
import { language, say } from '../ui/say.ts'
import { sheetHtml } from './as-html.ts'
import type { Sheet } from './sheet.ts'

/** Sizes of print, the largest first; the style sheet says how large each is. */
const SIZES = ['size-1', 'size-2', 'size-3', 'size-4'] as const
const SMALLEST = SIZES[3]

/** The sheet as it is printed, in the largest print with which it fits one page of A4. */
export function SheetPreview({ sheet }: { sheet: Sheet }) {
  const paper = useRef<HTMLElement>(null)
  const spoken = language()
  const [fitting, setFitting] = useState<(typeof SIZES)[number] | undefined>(SIZES[0])
  useEffect(() => {
    const { body } = new DOMParser().parseFromString(sheetHtml(sheet, 2).text, 'text/html')
    for (const link of body.querySelectorAll('a')) {
      link.target = '_blank'
      link.rel = 'noreferrer'
    }
    const content = [...body.childNodes].map((node) => document.adoptNode(node))
    setFitting(sizeThatFits(content))
    paper.current?.replaceChildren(...content)
  }, [sheet, spoken])
  return (
    <>
      <p role="status" class="soft small screen" data-fits={fitting !== undefined}>
        {say(fitting ? 'sheetFits' : 'sheetTooLong')}
      </p>
      <article ref={paper} class={`sheet paper ${fitting ?? SMALLEST}`} />
    </>
  )
}

/** Tries the sheet on an unseen page, which is there no longer than that takes. */
function sizeThatFits(content: readonly Node[]): (typeof SIZES)[number] | undefined {
  const page = document.createElement('div')
  const inside = document.createElement('div')
  page.className = 'trial-page screen'
  page.append(inside)
  inside.append(...content)
  document.body.append(page)
  const fitting = SIZES.find((size) => {
    inside.className = `sheet ${size}`
    return inside.scrollHeight <= page.clientHeight
  })
  page.remove()
  return fitting
}
