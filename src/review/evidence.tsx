import { useRef, useState } from 'preact/hooks'
import { ask } from '../ui/ask.ts'
import { lessonLanguage, say } from '../ui/say.ts'
import { daysInWords, sideOf } from './in-words.ts'
import type { Mark } from './patterns/pattern.ts'
import { quoteOf } from './quote.ts'

/** So many are shown at first: the earliest and the latest tell most. */
const FIRST = 2
const LAST = 2

interface EvidenceProps {
  marks: readonly Mark[]
  tabId: number
  /** The id of a mark's words, for the time line to lead to. */
  idOf(mark: Mark): string
  /** Whether all are shown, because the time line led here. */
  showsAll: boolean
}

/** The words that show a pattern, with their days. Those on the open page are marked there while one points at them. */
export function Evidence({ marks, tabId, idOf, showsAll }: EvidenceProps) {
  const [isOpen, setIsOpen] = useState(false)
  const all = isOpen || showsAll || marks.length <= FIRST + LAST + 1
  const shown = all ? marks : [...marks.slice(0, FIRST), ...marks.slice(-LAST)]
  return (
    <section>
      <h4 class="small">{say('reviewShownBy')}</h4>
      <ul class="evidence">
        {shown.map((mark) => (
          <li key={idOf(mark)}>
            <Words mark={mark} tabId={tabId} id={idOf(mark)} />
          </li>
        ))}
      </ul>
      {!all && (
        <button type="button" class="plain small" onClick={() => setIsOpen(true)}>
          {say('reviewShowAll', { count: marks.length })}
        </button>
      )}
    </section>
  )
}

function Words({ mark, tabId, id }: { mark: Mark; tabId: number; id: string }) {
  const { before, words, after } = quoteOf(mark)
  const side = sideOf(mark)
  const { place } = mark.entry
  const isPointedAt = useRef(false)
  const point = (isOn: boolean) =>
    void ask('pointAt', {
      tabId,
      place:
        isOn && place
          ? {
              frame: place.frame,
              passage: place.passage,
              start: place.offset + mark.start,
              end: place.offset + mark.end,
            }
          : null,
    }).catch(() => undefined)
  const said = (
    <>
      <span class="soft when">
        {daysInWords(mark)}
        {side && ` · ${side}`}
        {!place && ` · ${say('reviewOnOtherPage')}`}
      </span>
      <span lang={lessonLanguage()}>
        {before}
        <mark>{words}</mark>
        {after}
      </span>
    </>
  )
  if (!place?.pointable)
    return (
      <p class="prompt small" id={id} tabIndex={-1}>
        {said}
      </p>
    )
  return (
    <button
      type="button"
      class="prompt small"
      id={id}
      title={say('markedWhilePointing')}
      onMouseMove={(event) => {
        // When words come to lie under a pointer that rests, nobody points at them.
        if (isPointedAt.current || (event.movementX === 0 && event.movementY === 0)) return
        isPointedAt.current = true
        point(true)
      }}
      onMouseLeave={() => {
        if (isPointedAt.current) point(false)
        isPointedAt.current = false
      }}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
    >
      {said}
    </button>
  )
}
