import { useEffect, useRef, useState } from 'preact/hooks'
import { type Choices, MOST_TIPS } from '../remembered/choices.ts'
import { askForQuiet, loadQuiet, type Quiet, quietNow } from '../remembered/quiet.ts'
import { weekdayAndClock } from '../ui/days.ts'
import { say } from '../ui/say.ts'

interface AttentionProps {
  choices: Choices
  onChange: (changes: Partial<Choices>) => void
}

/** How many tips may be raised by themselves, and the quiet that is in force. */
export function Attention({ choices, onChange }: AttentionProps) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // The page is drawn after the browser has looked for the place that the address names.
    if (location.hash === '#attention') section.current?.scrollIntoView()
  }, [])
  return (
    <section class="card stack" id="attention" ref={section}>
      <h2>{say('attentionTitle')}</h2>
      <p class="soft">{say('attentionText')}</p>
      <Amount
        id="tips-a-day"
        label={say('attentionADay')}
        from={0}
        to={MOST_TIPS.aDay}
        value={choices.tipsADay}
        onChange={(tipsADay) => onChange({ tipsADay })}
      />
      <Amount
        id="tips-a-note"
        label={say('attentionANote')}
        from={1}
        to={MOST_TIPS.aNote}
        value={choices.tipsANote}
        onChange={(tipsANote) => onChange({ tipsANote })}
      />
      {choices.tipsADay === 0 && <p class="soft small">{say('attentionNoneText')}</p>}
      <QuietInForce />
    </section>
  )
}

interface AmountProps {
  id: string
  label: string
  from: number
  to: number
  value: number
  onChange: (value: number) => void
}

function Amount({ id, label, from, to, value, onChange }: AmountProps) {
  const values = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return (
    <div class="row apart">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {each === 0 ? say('attentionNone') : each}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The quiet that the person asked for in the panel, and how to end it. */
function QuietInForce() {
  const [quiet, setQuiet] = useState<Quiet>()
  useEffect(() => void loadQuiet().then(setQuiet), [])
  const end = (site: string | undefined) => void askForQuiet('end', site).then(setQuiet)
  if (!quiet) return null
  const isQuiet = quietNow(quiet, undefined, new Date()) !== undefined
  return (
    <>
      {isQuiet && (
        <div class="row apart">
          <p>{say('attentionQuietUntil', { moment: weekdayAndClock(new Date(quiet.until)) })}</p>
          <button type="button" class="small" onClick={() => end(undefined)}>
            {say('bringTipsBack')}
          </button>
        </div>
      )}
      {quiet.sites.map((site) => (
        <div key={site} class="row apart">
          <p>{say('attentionQuietOn', { site: new URL(site).host })}</p>
          <button
            type="button"
            class="small"
            aria-label={say('bringTipsBackOn', { site: new URL(site).host })}
            onClick={() => end(site)}
          >
            {say('bringTipsBack')}
          </button>
        </div>
      ))}
    </>
  )
}
