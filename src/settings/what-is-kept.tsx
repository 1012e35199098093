import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { loadFeedback } from '../remembered/feedback.ts'
import { sayRich, strong } from '../ui/rich.tsx'
import { say } from '../ui/say.ts'

/** Says what is stored on this computer, and clears it. */
export function WhatIsKept() {
  const [lessons, setLessons] = useState(0)
  const [isCleared, setIsCleared] = useState(false)
  useEffect(
    () => void loadFeedback().then((feedback) => setLessons(Object.keys(feedback).length)),
    [],
  )
  const clear = async () => {
    // Adapters are no trace of anybody's work, and can be taken out one by one.
    const keys = Object.keys(await browser.storage.local.get()).filter((key) => key !== 'adapters')
    await Promise.all([
      browser.storage.local.remove(keys),
      browser.storage.session.remove('restingHere'),
      browser.storage.session.remove('shownHere'),
      browser.storage.session.remove('sheetStart'),
    ])
    setLessons(0)
    setIsCleared(true)
  }
  return (
    <section class="card stack">
      <h2>{say('whatIsKeptTitle')}</h2>
      <p>{say('whatIsKeptText')}</p>
      <p>{sayRich('whatIsKeptNow', { lessons: strong(say('lessons', { count: lessons })) })}</p>
      <div>
        <button type="button" onClick={() => void clear()}>
          {say('whatIsKeptClear')}
        </button>
      </div>
      <p role="status" class="small">
        {isCleared ? say('whatIsKeptCleared') : ''}
      </p>
    </section>
  )
}
