import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Message, ToPanel } from '../messages.ts'
import { sayRich, strong } from '../ui/rich.tsx'
import { say } from '../ui/say.ts'
import { openSidePanel } from '../ui/side-panel.ts'
import { onSitesChanged, type Site, siteOf, switchOff, switchOn } from '../ui/sites.ts'

/** Switches the site of the current tab on or off, and opens the panel. */
export function SiteSwitch() {
  const [tab, setTab] = useState<browser.Tabs.Tab>()
  const [isOn, setIsOn] = useState(false)
  const [refused, setRefused] = useState(false)
  const site = siteOf(tab?.url)
  useEffect(() => {
    const look = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true })
      const current = siteOf(active?.url)
      setTab(active)
      if (active?.id !== undefined) tellPanel(active.id)
      setIsOn(current ? await browser.permissions.contains({ origins: [current.pattern] }) : false)
    }
    void look()
    return onSitesChanged(() => void look())
  }, [])

  const toggle = (target: Site) => {
    const asked = isOn ? switchOff(target.pattern) : switchOn(target)
    void asked.then((given) => setRefused(!given))
  }
  const windowId = tab?.windowId
  return (
    <footer class="stack">
      <div class="row apart">
        <p class="small">
          {site
            ? sayRich(isOn ? 'siteTipsOn' : 'siteTipsOff', { strong, site: site.name })
            : say('siteTipsWhere')}
        </p>
        {site && (
          <button type="button" class={isOn ? 'small' : 'main small'} onClick={() => toggle(site)}>
            {say(isOn ? 'switchOff' : 'switchOn')}
          </button>
        )}
      </div>
      {refused && (
        <p class="small" role="status">
          {say('notAllowedTryAgain')}
        </p>
      )}
      <div class="row">
        {windowId !== undefined && (
          <button
            type="button"
            class="plain small"
            onClick={() => void openSidePanel(windowId).then(() => close())}
          >
            {say('openPanel')}
          </button>
        )}
        <button
          type="button"
          class="plain small"
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          {say('settings')}
        </button>
        <button
          type="button"
          class="plain small"
          onClick={() =>
            void browser.tabs
              .create({ url: browser.runtime.getURL('src/learning/learning.html') })
              .then(() => close())
          }
        >
          {say('myLearning')}
        </button>
      </div>
    </footer>
  )
}

/** Opening the popup lets the extension see the address of this tab: an open panel may now name the site. */
function tellPanel(tabId: number): void {
  const message: Message<ToPanel> = { kind: 'tipsChanged', input: { tabId } }
  browser.runtime.sendMessage(message).catch(() => {
    // No panel is open.
  })
}
