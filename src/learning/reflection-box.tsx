import { useState } from 'preact/hooks'
import { type LogMonth, monthName } from './log.ts'
import { reflectionOn } from './reflection.ts'

/** A text to start a reflection from, for one month. It can be changed here and copied, and is not kept. */
export function Reflection({ log }: { log: readonly LogMonth[] }) {
  const [month, setMonth] = useState<string>()
  const chosen = log.find((each) => each.month === month) ?? log[0]
  return (
    chosen && (
      <section class="card stack screen" aria-labelledby="reflection">
        <h2 id="reflection">A reflection to copy</h2>
        <p class="soft">
          For a professional-development record, such as Social Work England’s. Finish it in your
          own words, and name nobody. It is not kept here.
        </p>
        <label for="month">Month</label>
        <select
          id="month"
          value={chosen.month}
          onChange={(event) => setMonth(event.currentTarget.value)}
        >
          {log.map((each) => (
            <option key={each.month} value={each.month}>
              {monthName(each.month)}
            </option>
          ))}
        </select>
        <Words key={chosen.month} start={reflectionOn(chosen)} />
      </section>
    )
  )
}

function Words({ start }: { start: string }) {
  const [text, setText] = useState(start)
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied.'),
      () => setSaid('The browser did not allow that. Select the text and copy it yourself.'),
    )
  return (
    <>
      <label for="words">Your reflection</label>
      <textarea
        id="words"
        rows={14}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row">
        <button type="button" onClick={() => void copy()}>
          Copy
        </button>
        <span role="status" class="small">
          {said}
        </span>
      </div>
    </>
  )
}
