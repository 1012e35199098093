import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { loadFeedback } from '../remembered/feedback.ts'
import { counted } from '../ui/words.ts'

/** Says what is stored on this computer, and clears it. */
export function WhatIsKept() {
  const [lessons, setLessons] = useState(0)
  const [isCleared, setIsCleared] = useState(false)
  useEffect(
    () => void loadFeedback().then((feedback) => setLessons(Object.keys(feedback).length)),
    [],
  )
  const clear = async () => {
    await Promise.all([
      browser.storage.local.clear(),
      browser.storage.session.remove('restingHere'),
      browser.storage.session.remove('shownHere'),
    ])
    setLessons(0)
    setIsCleared(true)
  }
  return (
    <section class="card stack">
      <h2>What is kept</h2>
      <p>
        Nothing that is read from a page is ever kept or sent. This browser remembers your choices
        and adapters above, and for each lesson how often you opened it, found it useful or set it
        aside: counts, dates and the lesson's name, no word of a note. So that a lesson does not
        come back on the same record, it is noted for 90 days under a mark from which nobody can
        tell which record that is.
      </p>
      <p>
        At present: your choices, and what you made of <strong>{counted(lessons, 'lesson')}</strong>
        .
      </p>
      <div>
        <button type="button" onClick={() => void clear()}>
          Clear what is kept
        </button>
      </div>
      <p role="status" class="small">
        {isCleared
          ? 'Cleared, your own adapters too. Sites stay switched on until you switch them off above.'
          : ''}
      </p>
    </section>
  )
}
