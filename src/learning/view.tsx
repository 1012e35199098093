import { useEffect, useMemo, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { type Learning, loadLearning } from '../remembered/learning.ts'
import { say } from '../ui/say.ts'
import { usePack } from '../ui/use-pack.ts'
import { logOf } from './log.ts'
import { LogView } from './log-view.tsx'
import { ReachSummary } from './reach-summary.tsx'
import { Reflection } from './reflection-box.tsx'

/** What a person has read, kept and found useful, for themselves: to look at, to print and to reflect on. */
export function MyLearning() {
  const { opened, trouble } = usePack()
  const [learning, setLearning] = useState<Learning>()
  useEffect(() => {
    const look = () => void loadLearning().then(setLearning)
    look()
    browser.storage.local.onChanged.addListener(look)
    return () => browser.storage.local.onChanged.removeListener(look)
  }, [])
  const log = useMemo(
    () => (opened && learning ? logOf(learning, opened.pack) : undefined),
    [opened, learning],
  )
  return (
    <main>
      <header class="stack">
        <h1>{say('myLearning')}</h1>
        <p class="soft">{say('learningText')}</p>
        <p class="soft small screen">{say('learningKept')}</p>
      </header>
      {trouble && (
        <p role="alert">
          {say(trouble.what)} {say(trouble.todo)}
        </p>
      )}
      {log?.length === 0 && (
        <p class="card" data-state="nothing-yet">
          {say('learningNothing')}
        </p>
      )}
      {log && log.length > 0 && (
        <>
          <LogView log={log} />
          <Reflection log={log} />
          {opened && learning && <ReachSummary learning={learning} pack={opened.pack} />}
        </>
      )}
    </main>
  )
}
