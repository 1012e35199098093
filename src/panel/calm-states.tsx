import { useState } from 'preact/hooks'
import type { PageTips, QuietUntil } from '../messages.ts'
import { ask } from '../ui/ask.ts'
import { askInToolbar, canAskInToolbar, siteOf, switchOn } from '../ui/sites.ts'

type Calm = Exclude<PageTips, { state: 'tips' }>

/** What the panel says when there is no tip to show. */
export function CalmState({ tips, tabId }: { tips: Calm; tabId?: number | undefined }) {
  return (
    <section class="calm stack" data-state={tips.state}>
      <Words tips={tips} tabId={tabId} />
    </section>
  )
}

function Words({ tips, tabId }: { tips: Calm; tabId: number | undefined }) {
  switch (tips.state) {
    case 'quiet':
      return tips.reading === 'nothing' ? (
        <>
          <h2>Ready when you are</h2>
          <p class="soft">
            There is no case note on this page yet. When you write one, tips from practice reviews
            appear here if they fit.
          </p>
        </>
      ) : (
        <>
          <h2>Nothing to raise</h2>
          <p class="soft">
            {tips.reading === 'note'
              ? 'Read along with your note.'
              : 'Read the record on this page.'}{' '}
            No lesson fits strongly enough to take up your time.
          </p>
        </>
      )
    case 'preparing':
      return (
        <>
          <h2>Getting the lessons ready</h2>
          <p class="soft">This takes a moment the first time.</p>
        </>
      )
    case 'restricted':
      return (
        <>
          <h2>Tips rest on this page</h2>
          <p class="soft">
            It belongs to the browser itself, where extensions may not read. Open a case record, and
            tips come back by themselves.
          </p>
        </>
      )
    case 'trouble':
      return (
        <>
          <h2>{tips.what}</h2>
          <p>{tips.todo}</p>
        </>
      )
    case 'resting':
      return <Resting quiet={tips.quiet} tabId={tabId} />
    case 'off':
      return <Off site={tips.site} tabId={tabId} />
  }
}

function Resting({ quiet, tabId }: { quiet: QuietUntil; tabId: number | undefined }) {
  return (
    <>
      <h2>
        {quiet === 'site' ? 'Quiet on this site' : `Quiet until ${momentInWords(quiet.until)}`}
      </h2>
      <p class="soft">
        As you asked. {quiet === 'site' ? 'Nothing' : 'Meanwhile nothing'} is matched or raised
        {quiet === 'site' ? ' here until you bring tips back.' : '.'}
      </p>
      {tabId !== undefined && (
        <button
          type="button"
          onClick={() => void ask('askForQuiet', { tabId, asked: 'end' }).catch(() => undefined)}
        >
          Bring tips back
        </button>
      )}
    </>
  )
}

/** "15:40", or "tomorrow" for the end of a day. */
function momentInWords(moment: number): string {
  const time = new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return time === '00:00' ? 'tomorrow' : time
}

const NOT_GIVEN =
  'The browser did not give leave to read this site. You can try again, or ask whoever manages your browser.'

function Off({ site, tabId }: { site: string | undefined; tabId: number | undefined }) {
  const known = siteOf(site)
  const [said, setSaid] = useState('')
  const asksInToolbar = !known && tabId !== undefined && canAskInToolbar()
  const ask = () => {
    if (known) void switchOn(known).then((given) => setSaid(given ? '' : NOT_GIVEN))
    else if (tabId !== undefined) {
      void askInToolbar(tabId).then(
        () => setSaid('Now choose “Allow” in the browser’s toolbar, next to the address.'),
        () => setSaid(NOT_GIVEN),
      )
    }
  }
  return (
    <>
      <h2>Tips are off on this site</h2>
      <p class="soft">
        Switch them on where you write or read case records. Nothing is read on any other site, not
        even the address.
      </p>
      {known || asksInToolbar ? (
        <button type="button" class="main" onClick={ask}>
          Switch on for {known ? known.name : 'this site'}
        </button>
      ) : (
        <p class="soft">
          Choose the Lessons at Hand button in the browser's toolbar, then “Switch on”.
        </p>
      )}
      <p role="status">{said}</p>
      <p class="soft small">
        What you write stays on this computer. Nothing is kept, nothing is sent, and your note is
        never changed.
      </p>
    </>
  )
}
