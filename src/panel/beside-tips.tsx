import type { NoteAside } from '../messages.ts'
import type { Role } from '../remembered/role.ts'
import { say } from '../ui/say.ts'
import type { OpenedPack } from '../ui/use-pack.ts'
import { BeforeYouFinish } from './before-you-finish.tsx'
import { HidingWords } from './hiding-words.tsx'
import { WellRecordedLine } from './well-recorded.tsx'

interface BesideTipsProps {
  aside: NoteAside
  opened: OpenedPack
  role: Role
  tabId: number
}

/** What there is to say of a note besides its tips, from strength to wording; only its writer can do the latter. */
export function BesideTips({ aside, opened, role, tabId }: BesideTipsProps) {
  const { here, gaps, wording, well } = aside
  const { pack, sources } = opened
  const forWriter = (
    <>
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
  const isForWriter = gaps.length + wording.length > 0
  return (
    <>
      <WellRecordedLine well={well} />
      {role === 'writing'
        ? forWriter
        : isForWriter && (
            <details class="for-writer" data-section="for-the-writer">
              <summary>{say('roleForWriter')}</summary>
              <div class="stack">{forWriter}</div>
            </details>
          )}
    </>
  )
}
