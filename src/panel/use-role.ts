import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { PageTips } from '../messages.ts'
import { loadRole, type Role, type RoleHere, rememberRole, roleHere } from '../remembered/role.ts'

/** The role in the followed tab, and how to choose another for its site or leave it to the page again. */
export interface RoleChoice extends RoleHere {
  /** Missing when the browser does not let us see which site it is: then nothing can be remembered. */
  site: string | undefined
  /** Whether all that can be known is known. What is shown before that would move. */
  isKnown: boolean
  choose: (role: Role | undefined) => void
}

/** The role in a tab, kept current. Until more is known, the page decides. */
export function useRole(tabId: number | undefined, tips: PageTips): RoleChoice {
  const reading = readingOf(tips)
  const [known, setKnown] = useState<RoleHere & { site: string | undefined }>()
  useEffect(() => {
    if (tabId === undefined || reading === undefined) return
    let isCurrent = true
    const look = async () => {
      const { url } = await browser.tabs.get(tabId)
      const site = url && URL.canParse(url) ? new URL(url).origin : undefined
      const role = await loadRole(site, reading)
      if (isCurrent) setKnown({ ...role, site })
    }
    // A tab that has gone is followed no more.
    const lookAgain = () =>
      void look().catch(() => {
        if (isCurrent) setKnown((before) => before ?? withoutSite(reading))
      })
    lookAgain()
    browser.storage.onChanged.addListener(lookAgain)
    return () => {
      isCurrent = false
      browser.storage.onChanged.removeListener(lookAgain)
    }
  }, [tabId, reading])
  const site = known?.site
  const choose = (role: Role | undefined) => {
    if (site !== undefined) void rememberRole(site, role)
  }
  const role = known ?? withoutSite(reading ?? 'nothing')
  return { ...role, isKnown: known !== undefined, choose }
}

/** The role that the page decides. */
function withoutSite(reading: 'note' | 'record' | 'nothing') {
  return { ...roleHere(undefined, undefined, reading), site: undefined }
}

function readingOf(tips: PageTips): 'note' | 'record' | 'nothing' | undefined {
  if (tips.state === 'tips') return tips.about
  return tips.state === 'quiet' ? tips.reading : undefined
}
