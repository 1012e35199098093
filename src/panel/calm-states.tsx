import { useState } from 'preact/hooks'
import type { PageTips, QuietUntil } from '../messages.ts'
import { ask } from '../ui/ask.ts'
import { clock } from '../ui/days.ts'
import { say } from '../ui/say.ts'
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
          <h2>{say('calmReady')}</h2>
          <p class="soft">{say('calmReadyText')}</p>
        </>
      ) : (
        <>
          <h2>{say('calmNothing')}</h2>
          <p class="soft">
            {say(tips.reading === 'note' ? 'calmNothingNote' : 'calmNothingRecord')}
          </p>
        </>
      )
    case 'preparing':
      return (
        <>
          <h2>{say('calmPreparing')}</h2>
          <p class="soft">{say('calmPreparingText')}</p>
        </>
      )
    case 'restricted':
      return (
        <>
          <h2>{say('calmRestricted')}</h2>
          <p class="soft">{say('calmRestrictedText')}</p>
        </>
      )
    case 'trouble':
      return (
        <>
          <h2>{say(tips.what)}</h2>
          <p>{say(tips.todo)}</p>
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
        {quiet === 'site'
          ? say('restingSite')
          : say('restingUntil', { moment: momentInWords(quiet.until) })}
      </h2>
      <p class="soft">{say(quiet === 'site' ? 'restingSiteText' : 'restingText')}</p>
      {tabId !== undefined && (
        <button
          type="button"
          onClick={() => void ask('askForQuiet', { tabId, asked: 'end' }).catch(() => undefined)}
        >
          {say('bringTipsBack')}
        </button>
      )}
    </>
  )
}

/** "15:40", or "tomorrow" for the end of a day. */
function momentInWords(moment: number): string {
  const time = clock(new Date(moment))
  return time === '00:00' ? say('tomorrow') : time
}

function Off({ site, tabId }: { site: string | undefined; tabId: number | undefined }) {
  const known = siteOf(site)
  const [said, setSaid] = useState('')
  const asksInToolbar = !known && tabId !== undefined && canAskInToolbar()
  const ask = () => {
    if (known) void switchOn(known).then((given) => setSaid(given ? '' : say('offNotGiven')))
    else if (tabId !== undefined) {
      void askInToolbar(tabId).then(
        () => setSaid(say('offChooseAllow')),
        () => setSaid(say('offNotGiven')),
      )
    }
  }
  return (
    <>
      <h2>{say('offTitle')}</h2>
      <p class="soft">{say('offText')}</p>
      {known || asksInToolbar ? (
        <button type="button" class="main" onClick={ask}>
          {known ? say('offSwitchOnFor', { site: known.name }) : say('offSwitchOnHere')}
        </button>
      ) : (
        <p class="soft">{say('offUseToolbar')}</p>
      )}
      <p role="status">{said}</p>
      <p class="soft small">{say('offPromise')}</p>
    </>
  )
}
