import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { PageTips } from '../messages.ts'
import { type Choices, loadChoices } from '../remembered/choices.ts'
import { usePack } from '../ui/use-pack.ts'
import { counted } from '../ui/words.ts'
import { BesideTips } from './beside-tips.tsx'
import { CalmState } from './calm-states.tsx'
import { useFollowedTab } from './followed-tab.ts'
import { KeptLessons } from './kept-lessons.tsx'
import { QuietBar } from './quiet-bar.tsx'
import { Tips } from './tips.tsx'
import { usePageTips } from './use-page-tips.ts'

/** The whole side panel. */
export function Panel() {
  const tabId = useFollowedTab()
  const tips = usePageTips(tabId)
  const { opened, trouble } = usePack()
  const [choices, setChoices] = useState<Choices>()
  const [showsKept, setShowsKept] = useState(false)
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
        <h1>{showsKept ? 'Kept for supervision' : heading(tips)}</h1>
        <nav class="row" aria-label="Lessons at Hand">
          <button
            type="button"
            class="plain small"
            aria-pressed={showsKept}
            onClick={() => setShowsKept(!showsKept)}
          >
            {showsKept ? 'Back to tips' : 'Kept'}
          </button>
          <button
            type="button"
            class="plain small"
            onClick={() => void browser.runtime.openOptionsPage()}
          >
            Settings
          </button>
        </nav>
      </header>
      <main class="stack">
        {trouble ? (
          <CalmState tips={{ state: 'trouble', what: trouble.what, todo: trouble.todo }} />
        ) : showsKept && opened ? (
          <KeptLessons opened={opened} />
        ) : !opened || !choices || tabId === undefined ? (
          <CalmState tips={{ state: 'preparing' }} />
        ) : tips.state === 'tips' || tips.state === 'quiet' ? (
          <>
            <Tips key={tabId} tips={tips} opened={opened} choices={choices} tabId={tabId} />
            {tips.aside && <BesideTips aside={tips.aside} opened={opened} tabId={tabId} />}
            <QuietBar budget={tips.budget} tabId={tabId} />
          </>
        ) : (
          <CalmState tips={tips} tabId={tabId} />
        )}
      </main>
      <p class="visually-hidden" role="status">
        {raised > 0 && tips.state === 'tips'
          ? `${counted(raised, 'practice tip')} for this ${tips.about}`
          : ''}
      </p>
    </>
  )
}

function heading(tips: PageTips): string {
  if (tips.state !== 'tips') return 'Lessons at Hand'
  return tips.about === 'note' ? 'For this note' : 'For this record'
}
