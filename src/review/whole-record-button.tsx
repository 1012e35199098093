import { useEffect, useState } from 'preact/hooks'
import type { PageTips } from '../messages.ts'
import { ask } from '../ui/ask.ts'
import { say } from '../ui/say.ts'
import './review.css'

/** A page with fewer entries is no record to look over. */
const SEVERAL = 5

interface WholeRecordButtonProps {
  tabId: number
  /** What the panel knows of the tab: it is new each time the page has changed. */
  tips: PageTips
  onOpen(): void
}

/** Offers the look at the whole record where a page shows several entries. Nothing is worked out before it is pressed. */
export function WholeRecordButton({ tabId, tips, onOpen }: WholeRecordButtonProps) {
  const [entries, setEntries] = useState(0)

  useEffect(() => {
    let isCurrent = true
    ask('entryCount', { tabId }).then(
      (count) => isCurrent && setEntries(count),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [tabId, tips])
  if (entries < SEVERAL) return null
  return (
    <button type="button" class="plain small whole-record" onClick={onOpen}>
      {say('reviewWhole')}
    </button>
  )
}
