import type { NoteAside } from '../messages.ts'
import type { OpenedPack } from '../ui/use-pack.ts'
import { BeforeYouFinish } from './before-you-finish.tsx'
import { HidingWords } from './hiding-words.tsx'
import { WellRecordedLine } from './well-recorded.tsx'

interface BesideTipsProps {
  aside: NoteAside
  opened: OpenedPack
  tabId: number
}

/** What there is to say of a note besides its tips, from strength to wording. */
export function BesideTips({ aside, opened, tabId }: BesideTipsProps) {
  const { here, gaps, wording, well } = aside
  const { pack, sources } = opened
  return (
    <>
      <WellRecordedLine well={well} />
      <BeforeYouFinish gaps={gaps} texts={pack.gaps ?? []} tabId={tabId} here={here} />
      <HidingWords
        found={wording}
        texts={pack.wording ?? []}
        sources={sources}
        tabId={tabId}
        here={here}
      />
    </>
  )
}
