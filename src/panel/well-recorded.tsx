import type { WellRecorded } from '../messages.ts'
import { type Key, say } from '../ui/say.ts'

const NAMES = {
  'seen-alone': 'well_seen_alone',
  'childs-words': 'well_childs_words',
  'bedroom-seen': 'well_bedroom_seen',
  interpreter: 'well_interpreter',
} satisfies Record<WellRecorded, Key>
/** Most things named: it is a nod, not a list. */
const MOST = 2

/** One quiet line on what the note does well. */
export function WellRecordedLine({ well }: { well: readonly WellRecorded[] }) {
  if (well.length === 0) return null
  const [first = '', second] = well.slice(0, MOST).map((each) => say(NAMES[each]))
  return (
    <p class="well small" data-section="well-recorded">
      {say('wellRecorded', { things: second ? say('wellAnd', { first, second }) : first })}
    </p>
  )
}
