import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Nation } from '../library/schema.ts'
import type { PageTips } from '../messages.ts'
import { say } from '../ui/say.ts'
import type { OpenedPack } from '../ui/use-pack.ts'
import { isoOf } from './days.ts'
import { dayInWords, daysInWords, nameOf, sideOf } from './in-words.ts'
import { lessonsFor } from './lessons-for.ts'
import { PatternCard } from './pattern-card.tsx'
import type { Mark, Pattern } from './patterns/pattern.ts'
import { quoteOf } from './quote.ts'
import type { Review } from './review-record.ts'
import { TimeLine } from './time-line.tsx'
import { openToPrint } from './to-print.ts'
import { useWholeRecord } from './use-whole-record.ts'

interface WholeRecordProps {
  tabId: number
  /** What the panel knows of the tab: it is new each time the page has changed. */
  tips: PageTips
  opened: OpenedPack
  nations: readonly Nation[]
}

/** A look at the whole record of a tab: patterns that a single note hides, over time. */
export function WholeRecord({ tabId, tips, opened, nations }: WholeRecordProps) {
  const { review, forget } = useWholeRecord(tabId, tips)
  if (review === undefined)
    return <Calm state="reading" title={say('reviewReading')} text={say('reviewReadingText')} />
  if (review === null || review.from === undefined || review.to === undefined)
    return (
      <Calm state="no-record" title={say('reviewOpenRecord')} text={say('reviewOpenRecordText')} />
    )
  return (
    <>
      <p class="soft small" data-entries={review.read}>
        {say('reviewRead', {
          count: review.read,
          from: dayInWords(review.from),
          to: dayInWords(review.to),
        })}
        {review.undated > 0 && ` ${say('reviewUndated', { count: review.undated })}`}
      </p>
      {review.patterns.length === 0 ? (
        <Calm state="no-pattern" title={say('reviewNothing')} text={say('reviewNothingText')} />
      ) : (
        <Patterns
          review={review}
          from={review.from}
          to={review.to}
          tabId={tabId}
          opened={opened}
          nations={nations}
        />
      )}
      <footer class="held">
        <p class="soft small">{say('reviewMemory')}</p>
        <div class="row">
          <button
            type="button"
            class="small"
            onClick={({ currentTarget }) => {
              const shown = currentTarget.closest('main')
              if (shown) openToPrint(shown)
            }}
          >
            {say('print')}
          </button>
          <button type="button" class="small" onClick={forget}>
            {say('reviewForget')}
          </button>
        </div>
      </footer>
    </>
  )
}

interface PatternsProps extends Omit<WholeRecordProps, 'tips'> {
  review: Review
  from: number
  to: number
}

function Patterns({ review, from, to, tabId, opened, nations }: PatternsProps) {
  const { patterns, child } = review
  const [led, setLed] = useState<{ pattern: Pattern; id: string }>()
  const lessonOf = useMemo(
    () => lessonsFor([...opened.lessons.values()], nations),
    [opened, nations],
  )
  const lessons = useMemo(() => patterns.map(lessonOf), [patterns, lessonOf])
  const ids = useMemo(() => idsOf(patterns), [patterns])
  const idOf = (mark: Mark) => ids.get(mark) ?? ''
  useEffect(() => {
    if (!led) return
    const words = document.getElementById(led.id)
    words?.scrollIntoView({ block: 'center' })
    words?.focus()
  }, [led])
  return (
    <>
      <section class="card stack" aria-labelledby="time-line">
        <h2 id="time-line">{say('reviewTimeLine')}</h2>
        <TimeLine
          patterns={patterns}
          from={from}
          to={to}
          onChoose={(pattern, mark) => setLed({ pattern, id: idOf(mark) })}
        />
        <p class="soft small hint">{say('reviewTimeLineHint')}</p>
        <AsList patterns={patterns} />
      </section>
      {patterns.map((pattern, at) => (
        <PatternCard
          key={`${pattern.id}${pattern.man ?? ''}`}
          pattern={pattern}
          child={child}
          lesson={lessons[at]}
          sources={opened.sources}
          tabId={tabId}
          idOf={idOf}
          showsAll={led?.pattern === pattern}
        />
      ))}
    </>
  )
}

function idsOf(patterns: readonly Pattern[]): Map<Mark, string> {
  return new Map(
    patterns.flatMap(({ marks }, lane) =>
      marks.map((mark, at): [Mark, string] => [mark, `words-${lane}-${at}`]),
    ),
  )
}

/** What the time line shows, for whoever would rather read it. */
function AsList({ patterns }: { patterns: readonly Pattern[] }) {
  const rows = patterns
    .flatMap((pattern) => pattern.marks.map((mark) => ({ pattern, mark })))
    .sort((a, b) => a.mark.from - b.mark.from)
  return (
    <details>
      <summary class="small">{say('reviewAsList')}</summary>
      <table class="small">
        <thead>
          <tr>
            <th scope="col">{say('reviewDay')}</th>
            <th scope="col">{say('reviewWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ pattern, mark }) => (
            <tr
              data-pattern={pattern.id}
              key={`${pattern.id}-${mark.entry.id}-${mark.start}-${mark.from}`}
            >
              <th scope="row">
                <time dateTime={isoOf(mark.from)}>{daysInWords(mark)}</time>
              </th>
              <td>
                {[nameOf(pattern), sideOf(mark)].filter(Boolean).join(', ')}: “{quoteOf(mark).words}
                ”
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Calm({ state, title, text }: { state: string; title: string; text: string }) {
  return (
    <section class="calm stack" data-state={state}>
      <h2>{title}</h2>
      <p class="soft">{text}</p>
    </section>
  )
}
