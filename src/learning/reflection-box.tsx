import { useState } from 'preact/hooks'
import { language, say } from '../ui/say.ts'
import { type LogMonth, monthName } from './log.ts'
import { reflectionOn } from './reflection.ts'

/** A text to start a reflection from, for one month. It can be changed here and copied, and is not kept. */
export function Reflection({ log }: { log: readonly LogMonth[] }) {
  const [month, setMonth] = useState<string>()
  const chosen = log.find((each) => each.month === month) ?? log[0]
  return (
    chosen && (
      <section class="card stack screen" aria-labelledby="reflection">
        <h2 id="reflection">{say('reflectionTitle')}</h2>
        <p class="soft">{say('reflectionText')}</p>
        <label for="month">{say('reflectionMonth')}</label>
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
        <Words key={`${chosen.month} ${language()}`} start={reflectionOn(chosen)} />
      </section>
    )
  )
}

function Words({ start }: { start: string }) {
  const [text, setText] = useState(start)
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(say('reflectionCopied')),
      () => setSaid(say('reflectionCopyYourself')),
    )
  return (
    <>
      <label for="words">{say('reflectionYours')}</label>
      <textarea
        id="words"
        rows={14}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row">
        <button type="button" onClick={() => void copy()}>
          {say('copy')}
        </button>
        <span role="status" class="small">
          {said}
        </span>
      </div>
    </>
  )
}
