import browser from 'webextension-polyfill'
import { SwitchOn } from './switch-on.tsx'
import { TryANote } from './try-a-note.tsx'

/** The first page: what the extension does and never does, switching a site on, and a note to try it with. */
export function Welcome() {
  return (
    <main>
      <h1>Lessons at Hand</h1>
      <ul class="card stack promises">
        <li>
          While you write a case note, it shows up to three tips from published practice reviews.
        </li>
        <li>It reads only on the sites you switch on, and only on this computer.</li>
        <li>It never keeps, sends or changes what you write.</li>
        <li>When nothing fits it stays quiet, and what to do is always your judgement.</li>
      </ul>
      <SwitchOn />
      <TryANote />
      <nav class="row" aria-label="More">
        <button type="button" class="plain" onClick={() => void browser.runtime.openOptionsPage()}>
          Settings
        </button>
        <a href="/src/briefing/briefing.html">All lessons</a>
      </nav>
    </main>
  )
}
