import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { answer, asTrouble, type PageTips, type ToPanel } from '../messages.ts'
import { ask } from '../ui/ask.ts'
import { onSitesChanged } from '../ui/sites.ts'

/** So long after quiet is over, in milliseconds, the panel looks again. */
const AFTER_QUIET = 300

/** What there is to show for a tab, kept current. Starts as "preparing" for each tab. */
export function usePageTips(tabId: number | undefined): PageTips {
  const [known, setKnown] = useState<{ tabId: number | undefined; tips: PageTips }>()
  useEffect(() => {
    if (tabId === undefined) return
    let isCurrent = true
    let quietEnds: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const tips = await ask('tipsForTab', { tabId }).catch((error: unknown): PageTips => {
        const { what, todo } = asTrouble(error, 'unexpected', 'closePanelTryAgain')
        return { state: 'trouble', what, todo }
      })
      if (!isCurrent) return
      setKnown({ tabId, tips })
      clearTimeout(quietEnds)
      if (tips.state === 'resting' && tips.quiet !== 'site')
        quietEnds = setTimeout(look, tips.quiet.until - Date.now() + AFTER_QUIET)
    }
    const listen = answer<ToPanel, unknown>({
      tipsChanged: (changed) => {
        if (changed.tabId === tabId) void look()
        return null
      },
    })
    const onMessage = (message: unknown, sender: unknown) => listen(message, sender)
    const onUpdated = (updated: number, change: { status?: string; url?: string }) => {
      if (updated === tabId && (change.status === 'complete' || change.url)) void look()
    }
    browser.runtime.onMessage.addListener(onMessage)
    browser.tabs.onUpdated.addListener(onUpdated)
    const stopSites = onSitesChanged(() => void look())
    void look()
    return () => {
      isCurrent = false
      clearTimeout(quietEnds)
      browser.runtime.onMessage.removeListener(onMessage)
      browser.tabs.onUpdated.removeListener(onUpdated)
      stopSites()
    }
  }, [tabId])
  return known && known.tabId === tabId ? known.tips : { state: 'preparing' }
}
