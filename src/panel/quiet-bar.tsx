import type { Budget } from '../messages.ts'
import { ask } from '../ui/ask.ts'

/** What of today's budget is used, where to change it, and quiet on one tap. */
export function QuietBar({ budget, tabId }: { budget: Budget; tabId: number }) {
  const quiet = (asked: 'hour' | 'today' | 'site') =>
    void ask('askForQuiet', { tabId, asked }).catch(() => undefined)
  return (
    <footer class="quiet-bar small">
      <p class="soft">
        {budget.aDay === 0
          ? 'No tips by themselves'
          : `${budget.today} of ${budget.aDay} ${budget.aDay === 1 ? 'tip' : 'tips'} today`}
        {' · '}
        <a href="/src/settings/settings.html#attention" target="_blank" rel="noreferrer">
          Change
        </a>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div class="row" role="group" aria-labelledby="quiet-for">
        <span id="quiet-for" class="soft">
          Quiet for
        </span>
        <button type="button" class="small" onClick={() => quiet('hour')}>
          an hour
        </button>
        <button type="button" class="small" onClick={() => quiet('today')}>
          today
        </button>
        <button type="button" class="small" onClick={() => quiet('site')}>
          this site
        </button>
      </div>
    </footer>
  )
}
