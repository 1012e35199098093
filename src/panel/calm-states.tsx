import { useState } from 'preact/hooks'
import type { PageTips } from '../messages.ts'
import { siteFromTyping, switchOn } from '../ui/sites.ts'

type Calm = Exclude<PageTips, { state: 'tips' }>

/** What the panel says when there is no tip to show. */
export function CalmState({ tips }: { tips: Calm }) {
  return (
    <section class="calm stack" data-state={tips.state}>
      <Words tips={tips} />
    </section>
  )
}

function Words({ tips }: { tips: Calm }) {
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
    case 'off':
      return <Off site={tips.site} />
  }
}

function Off({ site }: { site: string | undefined }) {
  const [refused, setRefused] = useState(false)
  const known = site === undefined ? undefined : siteFromTyping(site)
  return (
    <>
      <h2>Tips are off on this site</h2>
      {known ? (
        <>
          <p class="soft">
            Switch them on where you write or read case records. Nothing is read on any other site.
          </p>
          <button
            type="button"
            class="main"
            onClick={() => void switchOn(known).then((given) => setRefused(!given))}
          >
            Switch on for {known.name}
          </button>
        </>
      ) : (
        <p class="soft">
          To switch them on where you write or read case records, choose the Lessons at Hand button
          in the browser's toolbar, then “Switch on”. Until then nothing here is read, not even the
          address.
        </p>
      )}
      {refused && (
        <p role="status">
          The browser did not give leave to read this site. You can try again, or ask whoever
          manages your browser.
        </p>
      )}
      <p class="soft small">
        What you write stays on this computer. Nothing is kept, nothing is sent, and your note is
        never changed.
      </p>
    </>
  )
}
