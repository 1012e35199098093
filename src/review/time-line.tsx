import { useRef, useState } from 'preact/hooks'
import { say } from '../ui/say.ts'
import { dayInWords, daysInWords, nameOf, sideOf } from './in-words.ts'
import type { Mark, Pattern, PatternId } from './patterns/pattern.ts'
import { quoteOf } from './quote.ts'
import { type At, heightOf, LANE, nextMark, placeIn, SCALE, ticksBetween } from './time-scale.ts'

interface TimeLineProps {
  patterns: readonly Pattern[]
  from: number
  to: number
  /** Leads to the words of a mark. */
  onChoose(pattern: Pattern, mark: Mark): void
}

/**
 * Patterns over dates. One stop of the Tab key: arrows go from mark to mark, Enter leads to the words. The list below it
 * says the same.
 */
export function TimeLine({ patterns, from, to, onChoose }: TimeLineProps) {
  const [at, setAt] = useState<At>({ lane: 0, mark: 0 })
  const svg = useRef<SVGSVGElement>(null)
  const place = placeIn(from, to)
  const height = heightOf(patterns.length)
  // After pages were added there may be fewer lanes than before.
  const here = patterns[at.lane]?.marks[at.mark] ? at : { lane: 0, mark: 0 }
  const onKeyDown = (event: KeyboardEvent) => {
    const pattern = patterns[here.lane]
    const mark = pattern?.marks[here.mark]
    const next = nextMark(
      patterns.map(({ marks }) => marks),
      here,
      event.key,
    )
    if (next) {
      setAt(next)
      svg.current?.querySelector<SVGElement>(`[data-at="${next.lane}-${next.mark}"]`)?.focus()
    } else if ((event.key === 'Enter' || event.key === ' ') && pattern && mark) {
      onChoose(pattern, mark)
    } else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields.
    <svg
      ref={svg}
      class="time-line"
      role="group"
      aria-label={say('reviewTimeLine')}
      height={height}
      onKeyDown={onKeyDown}
    >
      {ticksBetween(from, to).map((day, tick) => (
        <g key={day} class="tick">
          <line x1={place(day)} x2={place(day)} y1={SCALE} y2={height} />
          <text
            x={tick === 0 ? '0' : '100%'}
            y={SCALE - 8}
            text-anchor={tick === 0 ? 'start' : 'end'}
          >
            {dayInWords(day)}
          </text>
        </g>
      ))}
      {patterns.map((pattern, lane) => {
        const top = SCALE + lane * LANE
        const middle = top + LANE - 14
        return (
          <g key={`${pattern.id}${pattern.man ?? ''}`}>
            <text x="0" y={top + 16}>
              {nameOf(pattern)}
            </text>
            <line
              class="span"
              x1={place(pattern.from)}
              x2={place(pattern.to)}
              y1={middle}
              y2={middle}
            />
            {pattern.marks.map((mark, index) => (
              <Point
                key={`${mark.entry.id}-${mark.start}-${mark.from}`}
                at={`${lane}-${index}`}
                x={place(mark.from)}
                y={middle}
                isHollow={mark.side !== undefined && mark.side === HOLLOW[pattern.id]}
                isSlight={SLIGHT.has(mark.side ?? '')}
                isStop={here.lane === lane && here.mark === index}
                label={labelOf(pattern, mark)}
                onFocus={() => setAt({ lane, mark: index })}
                onChoose={() => onChoose(pattern, mark)}
              />
            ))}
          </g>
        )
      })}
    </svg>
  )
}

interface PointProps {
  at: string
  x: string
  y: number
  isHollow: boolean
  isSlight: boolean
  isStop: boolean
  label: string
  onFocus(): void
  onChoose(): void
}

function Point({ at, x, y, isHollow, isSlight, isStop, label, onFocus, onChoose }: PointProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG.
    <g
      role="button"
      tabindex={isStop ? 0 : -1}
      data-at={at}
      class={`point ${isHollow ? 'hollow' : ''} ${isSlight ? 'slight' : ''}`}
      aria-label={label}
      onFocus={onFocus}
      onClick={onChoose}
    >
      <title>{label}</title>
      <circle class="reach" cx={x} cy={y} r="12" />
      <circle class="dot" cx={x} cy={y} r="5" />
    </g>
  )
}

/** Marks of these sides are many, and each says little. */
const SLIGHT: ReadonlySet<string> = new Set(['adult', 'visit'])

/** Marks of this side are drawn hollow: what was good, or what came between. */
const HOLLOW: Partial<Record<PatternId, string>> = {
  'not-seen-alone': 'alone',
  'child-unheard': 'child',
  're-referrals': 'closed',
  'brief-change': 'better',
}

function labelOf(pattern: Pattern, mark: Mark): string {
  return [daysInWords(mark), nameOf(pattern), sideOf(mark), quoteOf(mark).words]
    .filter(Boolean)
    .join(', ')
}
