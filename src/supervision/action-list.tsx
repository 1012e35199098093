import { say } from '../ui/say.ts'
import { DateBoxes } from './date-boxes.tsx'
import type { TypedAction } from './sheet.ts'
import { emptyAction } from './use-sheet.ts'

interface ActionListProps {
  actions: readonly TypedAction[]
  onChange: (actions: TypedAction[]) => void
}

/** What was agreed, who does it and by when. */
export function ActionList({ actions, onChange }: ActionListProps) {
  const put = (changed: TypedAction) =>
    onChange(actions.map((each) => (each.id === changed.id ? changed : each)))
  const nextId = Math.max(0, ...actions.map(({ id }) => id)) + 1
  return (
    <section class="card stack" aria-labelledby="actions">
      <h2 id="actions">{say('sheetActions')}</h2>
      <p class="soft">{say('sheetActionsHint')}</p>
      {actions.map((action, at) => {
        const { id, what, who, when } = action
        const number = at + 1
        return (
          <fieldset key={id} class="entry action">
            <legend>{say('sheetAction', { number })}</legend>
            <label for={`what-${id}`}>{say('sheetWhat')}</label>
            <textarea
              id={`what-${id}`}
              rows={2}
              autocomplete="off"
              value={what}
              onInput={(event) => put({ ...action, what: event.currentTarget.value })}
            />
            <label for={`who-${id}`}>{say('sheetWho')}</label>
            <input
              id={`who-${id}`}
              type="text"
              autocomplete="off"
              value={who}
              onInput={(event) => put({ ...action, who: event.currentTarget.value })}
            />
            <DateBoxes
              id={`when-${id}`}
              date={when}
              onChange={(typed) => put({ ...action, when: typed })}
            />
            <div class="row">
              <button
                type="button"
                class="plain small"
                aria-label={say('sheetRemoveAction', { number })}
                onClick={() => onChange(actions.filter((each) => each.id !== id))}
              >
                {say('sheetRemove')}
              </button>
            </div>
          </fieldset>
        )
      })}
      <div class="row">
        <button type="button" onClick={() => onChange([...actions, emptyAction(nextId)])}>
          {say('sheetAddAction')}
        </button>
      </div>
    </section>
  )
}
