import type { WellRecorded } from '../messages.ts'

const NAMES: Record<WellRecorded, string> = {
  'seen-alone': 'the child seen alone',
  'childs-words': 'the child’s own words',
  'bedroom-seen': 'the bedroom seen',
  interpreter: 'the interpreter used',
}
/** Most things named: it is a nod, not a list. */
const MOST = 2

/** One quiet line on what the note does well. */
export function WellRecordedLine({ well }: { well: readonly WellRecorded[] }) {
  if (well.length === 0) return null
  const names = well.slice(0, MOST).map((each) => NAMES[each])
  return (
    <p class="well small" data-section="well-recorded">
      Well recorded: {names.join(', and ')}.
    </p>
  )
}
