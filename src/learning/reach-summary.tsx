import { useMemo, useState } from 'preact/hooks'
import type { Pack } from '../library/schema.ts'
import type { Learning } from '../remembered/learning.ts'
import { reachFile, reachOf } from './reach.ts'

/** A summary that a person may hand on: made when they ask, shown in full, then saved as a file if they wish. */
export function ReachSummary({ learning, pack }: { learning: Learning; pack: Pack }) {
  const [isShown, setIsShown] = useState(false)
  const file = useMemo(
    () => (isShown ? reachFile(reachOf(learning, pack)) : ''),
    [isShown, learning, pack],
  )
  return (
    <section class="card stack screen" aria-labelledby="reach">
      <h2 id="reach">A summary to hand on, if you wish</h2>
      <p class="soft">
        It helps whoever writes the lessons to know which of them are read. It says on how many days
        you read, kept or found useful the lessons of each theme, and each lesson. Numbers under 5
        are not told. It names no site, no record, no day and not you. Nothing is sent: you save a
        file, and hand it on or not.
      </p>
      <div>
        <button type="button" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? 'Hide the summary' : 'Show the summary'}
        </button>
      </div>
      {isShown && (
        <>
          <p class="small">This is all that the file would hold:</p>
          <pre class="file">{file}</pre>
          <div>
            <button type="button" onClick={() => save(file)}>
              Save as a file
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
