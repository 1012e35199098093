import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { PageTips } from '../messages.ts'
import { type Choices, loadChoices } from '../remembered/choices.ts'
import { WholeRecordButton } from '../review/whole-record-button.tsx'
import { say } from '../ui/say.ts'
import { usePack } from '../ui/use-pack.ts'
import { BesideTips } from './beside-tips.tsx'
import { CalmState } from './calm-states.tsx'
import { useFollowedTab } from './followed-tab.ts'
import { KeptLessons } from './kept-lessons.tsx'
import { QuietBar } from './quiet-bar.tsx'
import { RoleSwitch } from './role-switch.tsx'
import { SupervisionQuestions } from './supervision-questions.tsx'
import { Tips } from './tips.tsx'
import { usePageTips } from './use-page-tips.ts'
import { useRole } from './use-role.ts'
import { WholeRecordView } from './whole-record-view.tsx'

/** The whole side panel. */
export function Panel() {
  const tabId = useFollowedTab()
  const tips = usePageTips(tabId)
  const roleChoice = useRole(tabId, tips)
  const { role } = roleChoice
  const { opened, trouble } = usePack()
  const isKnown = roleChoice.isKnown || (tips.state !== 'tips' && tips.state !== 'quiet')
  const [choices, setChoices] = useState<Choices>()
  const [showsKept, setShowsKept] = useState(false)
  const [showsWhole, setShowsWhole] = useState(false)
  useEffect(() => {
    const load = () => void loadChoices().then(setChoices)
    load()
    browser.storage.local.onChanged.addListener(load)
    return () => browser.storage.local.onChanged.removeListener(load)
  }, [])

  // What was not raised by itself is not read out either.
  const raised = tips.state === 'tips' ? tips.tips.filter((tip) => tip.raised).length : 0
  return (
    <>
      <header class="row apart">
        <h1>
          {showsKept ? say('panelKeptTitle') : showsWhole ? say('reviewTitle') : heading(tips)}
        </h1>
        <nav class="row" aria-label={say('extensionShortName')}>
          {showsWhole && !showsKept && (
            <button type="button" class="plain small" onClick={() => setShowsWhole(false)}>
              {say('panelBack')}
            </button>
          )}
          <button
            type="button"
            class="plain small"
            aria-pressed={showsKept}
            onClick={() => setShowsKept(!showsKept)}
          >
            {showsKept ? say('panelBack') : say('panelKept')}
          </button>
          <button
            type="button"
            class="plain small"
            onClick={() => void browser.runtime.openOptionsPage()}
          >
            {say('settings')}
          </button>
        </nav>
      </header>
      <main class="stack">
        {trouble ? (
          <CalmState tips={{ state: 'trouble', what: trouble.what, todo: trouble.todo }} />
        ) : showsKept && opened ? (
          <KeptLessons opened={opened} />
        ) : !opened || !choices || tabId === undefined || !isKnown ? (
          <CalmState tips={{ state: 'preparing' }} />
        ) : showsWhole ? (
          <WholeRecordView tabId={tabId} tips={tips} opened={opened} nations={choices.nations} />
        ) : tips.state === 'tips' || tips.state === 'quiet' ? (
          <>
            <RoleSwitch {...roleChoice} />
            <Tips
              key={tabId}
              tips={tips}
              opened={opened}
              choices={choices}
              role={role}
              tabId={tabId}
            />
            {role === 'reviewing' && (
              <WholeRecordButton tabId={tabId} tips={tips} onOpen={() => setShowsWhole(true)} />
            )}
            {role === 'reviewing' && tips.state === 'tips' && (
              <SupervisionQuestions
                tips={tips.tips}
                opened={opened}
                choices={choices}
                tabId={tabId}
              />
            )}
            {tips.aside && (
              <BesideTips aside={tips.aside} opened={opened} role={role} tabId={tabId} />
            )}
            <QuietBar budget={tips.budget} tabId={tabId} />
          </>
        ) : (
          <CalmState tips={tips} tabId={tabId} />
        )}
      </main>
      <p class="visually-hidden" role="status">
        {raised > 0 && tips.state === 'tips'
          ? say(tips.about === 'note' ? 'panelSpokenNote' : 'panelSpokenRecord', { count: raised })
          : ''}
      </p>
    </>
  )
}

function heading(tips: PageTips): string {
  if (tips.state !== 'tips') return say('extensionShortName')
  return say(tips.about === 'note' ? 'panelForNote' : 'panelForRecord')
}
