import { useMemo, useState } from 'preact/hooks'
import type { Pack } from '../library/schema.ts'
import type { Learning } from '../remembered/learning.ts'
import { language, say } from '../ui/say.ts'
import { reachFile, reachOf } from './reach.ts'

/** A summary that a person may hand on: made when they ask, shown in full, then saved as a file if they wish. */
export function ReachSummary({ learning, pack }: { learning: Learning; pack: Pack }) {
  const [isShown, setIsShown] = useState(false)
  const file = useMemo(
    () => (isShown ? reachFile(reachOf(learning, pack)) : ''),
    [isShown, learning, pack, language()],
  )
  return (
    <section class="card stack screen" aria-labelledby="reach">
      <h2 id="reach">{say('reachTitle')}</h2>
      <p class="soft">{say('reachText')}</p>
      <div>
        <button type="button" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {say(isShown ? 'reachHide' : 'reachShow')}
        </button>
      </div>
      {isShown && (
        <>
          <p class="small">{say('reachAll')}</p>
          <pre class="file">{file}</pre>
          <div>
            <button type="button" onClick={() => save(file)}>
              {say('saveAsFile')}
            </button>
          </div>
        </>
      )}
    </section>
  )
}

function save(file: string): void {
  const link = document.createElement('a')
  link.href = `data:text/csv;charset=utf-8,${encodeURIComponent(file)}`
  link.download = 'lessons-at-hand-reach.csv'
  link.click()
}
