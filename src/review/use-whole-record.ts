import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { PageTips } from '../messages.ts'
import { ask } from '../ui/ask.ts'
import { HeldRecords } from './held-records.ts'
import type { WholeRecord } from './record.ts'
import { type Review, reviewRecord } from './review-record.ts'

/** The review of a tab's record, and the record that it is of. */
interface Known {
  tabId: number
  record: WholeRecord | undefined
  review: Review | null
}

const held = new HeldRecords()
browser.tabs.onRemoved.addListener((tabId) => held.forget(tabId))

/**
 * The review of a tab's record, over all its pages that were open while somebody looked. `tips` tells when the page has
 * changed. Undefined until the first answer; `null` when no page of a record is open.
 */
export function useWholeRecord(
  tabId: number,
  tips: PageTips,
): { review: Review | null | undefined; forget(): void } {
  const [known, setKnown] = useState<Known>()

  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      const page = await ask('recordEntries', { tabId }).catch(() => [])
      if (!isCurrent) return
      const record = held.add(tabId, page)
      setKnown((before) =>
        before?.tabId === tabId && before.record === record
          ? before
          : { tabId, record, review: record ? reviewRecord(record) : null },
      )
    }
    void look()
    return () => {
      isCurrent = false
    }
  }, [tabId, tips])
  return {
    review: known?.tabId === tabId ? known.review : undefined,
    forget() {
      held.forget(tabId)
      setKnown({ tabId, record: undefined, review: null })
    },
  }
}
