import './role-switch.css'
import { ROLES, type Role } from '../remembered/role.ts'
import { say } from '../ui/say.ts'
import type { RoleChoice } from './use-role.ts'

const NAMES = { writing: 'roleWriting', reviewing: 'roleReviewing' } as const satisfies Record<
  Role,
  string
>

/** Whether the person writes or reviews here. Left alone, the page decides; a choice is remembered for the site. */
export function RoleSwitch({ role, saidBy, site, choose }: RoleChoice) {
  if (site === undefined) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="role row small" role="group" aria-labelledby="role-here" data-role={role}>
      <span id="role-here" class="soft">
        {say('roleIAm')}
      </span>
      {ROLES.map((each) => (
        <button
          key={each}
          type="button"
          class="small"
          aria-pressed={each === role}
          onClick={() => choose(each)}
        >
          {say(NAMES[each])}
        </button>
      ))}
      {saidBy === 'person' && (
        <button type="button" class="plain small" onClick={() => choose(undefined)}>
          {say('roleLetPageDecide')}
        </button>
      )}
    </div>
  )
}
