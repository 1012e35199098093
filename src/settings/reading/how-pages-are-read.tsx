import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { type KeptAdapters, loadAdapters } from '../../adapters/kept-adapters.ts'
import { say } from '../../ui/say.ts'
import { Adapters } from './adapters.tsx'
import { Picker } from './picker.tsx'

/** How the pages of case-recording systems are read: check it, correct it, or let an adapter say it. */
export function HowPagesAreRead() {
  const [kept, setKept] = useState<KeptAdapters>()
  useEffect(() => {
    const look = () => void loadAdapters().then(setKept)
    look()
    // Added or taken out here or elsewhere, or brought by a policy while the settings are open.
    browser.storage.onChanged.addListener(look)
    return () => browser.storage.onChanged.removeListener(look)
  }, [])
  return (
    <section class="card stack">
      <h2>{say('readingTitle')}</h2>
      <p class="soft">{say('readingText')}</p>
      {kept && (
        <>
          <Picker kept={kept} />
          <h3>{say('adaptersTitle')}</h3>
          <Adapters kept={kept} />
        </>
      )}
    </section>
  )
}
