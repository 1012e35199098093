import type { Budget } from '../messages.ts'
import { ask } from '../ui/ask.ts'
import { say } from '../ui/say.ts'

/** What of today's budget is used, where to change it, and quiet on one tap. */
export function QuietBar({ budget, tabId }: { budget: Budget; tabId: number }) {
  const quiet = (asked: 'hour' | 'today' | 'site') =>
    void ask('askForQuiet', { tabId, asked }).catch(() => undefined)
  return (
    <footer class="quiet-bar small">
      <p class="soft">
        {budget.aDay === 0
          ? say('quietNone')
          : say('quietBudget', { today: budget.today, count: budget.aDay })}
        {' · '}
        <a href="/src/settings/settings.html#attention" target="_blank" rel="noreferrer">
          {say('quietChange')}
        </a>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div class="row" role="group" aria-labelledby="quiet-for">
        <span id="quiet-for" class="soft">
          {say('quietFor')}
        </span>
        <button type="button" class="small" onClick={() => quiet('hour')}>
          {say('quietHour')}
        </button>
        <button type="button" class="small" onClick={() => quiet('today')}>
          {say('quietToday')}
        </button>
        <button type="button" class="small" onClick={() => quiet('site')}>
          {say('quietSite')}
        </button>
      </div>
    </footer>
  )
}
