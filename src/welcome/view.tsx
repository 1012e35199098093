import browser from 'webextension-polyfill'
import { say } from '../ui/say.ts'
import { LanguageLinks } from './language-links.tsx'
import { SwitchOn } from './switch-on.tsx'
import { TryANote } from './try-a-note.tsx'

/** The first page: what the extension does and never does, switching a site on, and a note to try it with. */
export function Welcome() {
  return (
    <main>
      <LanguageLinks />
      <h1>{say('extensionShortName')}</h1>
      <ul class="card stack promises">
        <li>{say('welcomeShows')}</li>
        <li>{say('welcomeReads')}</li>
        <li>{say('welcomeNever')}</li>
        <li>{say('welcomeQuiet')}</li>
      </ul>
      <SwitchOn />
      <TryANote />
      <nav class="row" aria-label={say('welcomeMore')}>
        <button type="button" class="plain" onClick={() => void browser.runtime.openOptionsPage()}>
          {say('settings')}
        </button>
        <a href="/src/briefing/briefing.html">{say('welcomeAllLessons')}</a>
      </nav>
    </main>
  )
}
