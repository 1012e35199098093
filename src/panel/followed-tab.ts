import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'

/**
 * The id of the tab that the panel speaks about: the active one of its window.
 * When the panel was opened as a tab of its own, the tab that was last looked at.
 */
export function useFollowedTab(): number | undefined {
  const [tabId, setTabId] = useState<number>()
  useEffect(() => {
    const follow = () => void followedTab().then(setTabId)
    follow()
    browser.tabs.onActivated.addListener(follow)
    browser.tabs.onRemoved.addListener(follow)
    return () => {
      browser.tabs.onActivated.removeListener(follow)
      browser.tabs.onRemoved.removeListener(follow)
    }
  }, [])
  return tabId
}

async function followedTab(): Promise<number | undefined> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ])
  const others = tabs.filter((tab) => tab.id !== own?.id)
  const active = others.find((tab) => tab.active)
  const latest = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
  return (active ?? latest)?.id
}
