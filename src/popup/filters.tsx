import { AUDIENCES, NATIONS, THEME_GROUPS } from '../library/schema.ts'
import type { SearchFilter } from '../library/search.ts'
import { say } from '../ui/say.ts'
import { audienceName, groupName, nationName } from '../ui/words.ts'

/** Narrows a search by theme group, audience and nation. */
export function Filters({
  filter,
  onChange,
}: {
  filter: SearchFilter
  onChange: (filter: SearchFilter) => void
}) {
  return (
    <div class="filters">
      <Choice
        label={say('filterThemes')}
        all={say('filterAllThemes')}
        options={THEME_GROUPS.map((group) => [group, groupName(group)])}
        value={filter.group}
        onChange={(group) => onChange({ ...filter, group })}
      />
      <Choice
        label={say('filterForWhom')}
        all={say('filterForEveryone')}
        options={AUDIENCES.map((audience) => [audience, audienceName(audience)])}
        value={filter.audience}
        onChange={(audience) => onChange({ ...filter, audience })}
      />
      <Choice
        label={say('filterNation')}
        all={say('filterAllNations')}
        options={NATIONS.map((nation) => [nation, nationName(nation)])}
        value={filter.nation}
        onChange={(nation) => onChange({ ...filter, nation })}
      />
    </div>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  /** What the choice of nothing in particular is called. */
  all: string
  options: (readonly [value: T, name: string])[]
  value: T | undefined
  onChange: (value: T | undefined) => void
}

function Choice<T extends string>({ label, all, options, value, onChange }: ChoiceProps<T>) {
  return (
    <select
      class="small"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) =>
        onChange(options.find(([option]) => option === event.currentTarget.value)?.[0])
      }
    >
      <option value="">{all}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  )
}
