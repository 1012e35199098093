import { useState } from 'preact/hooks'
import { say } from '../ui/say.ts'
import { readTypedDate, type TypedDate } from './uk-date.ts'

interface DateBoxesProps {
  id: string
  date: TypedDate
  onChange: (date: TypedDate) => void
}

const BOXES = [
  { part: 'day', name: 'sheetDay', size: 2 },
  { part: 'month', name: 'sheetMonth', size: 2 },
  { part: 'year', name: 'sheetYear', size: 4 },
] as const

/**
 * A day in three boxes, as GOV.UK asks for one: the browser's own field shows day and month in the order of its
 * language, which at work is often American. Says so when there is no such day, once the boxes are left.
 */
export function DateBoxes({ id, date, onChange }: DateBoxesProps) {
  const [isLeft, setIsLeft] = useState(false)
  const isUnclear = isLeft && readTypedDate(date).is === 'unclear'
  const described = `${id}-hint${isUnclear ? ` ${id}-unclear` : ''}`
  const leave = (event: FocusEvent & { currentTarget: Element }) => {
    const { currentTarget, relatedTarget } = event
    setIsLeft(!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
  }
  return (
    <fieldset class="date" aria-describedby={described} onFocusOut={leave}>
      <legend>{say('sheetWhen')}</legend>
      <p id={`${id}-hint`} class="soft small">
        {say('sheetWhenHint')}
      </p>
      <div class="row boxes">
        {BOXES.map(({ part, name, size }) => (
          <label key={part} class="small">
            {say(name)}
            <input
              type="text"
              inputMode={part === 'month' ? 'text' : 'numeric'}
              autocomplete="off"
              class={`size-${size}`}
              aria-invalid={isUnclear}
              value={date[part]}
              onInput={(event) => onChange({ ...date, [part]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <p id={`${id}-unclear`} role="status" class="small">
        {isUnclear ? say('sheetDateUnclear') : ''}
      </p>
    </fieldset>
  )
}
