import type { ComponentChildren } from 'preact'
import { say } from '../ui/say.ts'

/** One quiet line for a thing that was put aside, with the way back. */
export function AnsweredLine({ words, onUndo }: { words: ComponentChildren; onUndo: () => void }) {
  return (
    <div class="aside row apart">
      <p class="soft small">{words}</p>
      <button type="button" class="plain small" onClick={onUndo}>
        {say('undo')}
      </button>
    </div>
  )
}
