import type { Lesson } from '../library/schema.ts'
import { lessonLanguage, say } from '../ui/say.ts'

interface LessonListProps {
  offered: readonly Lesson[]
  onSheet: readonly string[]
  onChange: (onSheet: string[]) => void
}

/** The lessons that were kept and those that questions come from: which of them are on the sheet. */
export function LessonList({ offered, onSheet, onChange }: LessonListProps) {
  const toggle = (id: string) =>
    onChange(onSheet.includes(id) ? onSheet.filter((each) => each !== id) : [...onSheet, id])
  return (
    <fieldset class="card stack">
      <legend>
        <h2>{say('sheetLessons')}</h2>
      </legend>
      <p class="soft">{say(offered.length > 0 ? 'sheetLessonsHint' : 'sheetNoLessons')}</p>
      {offered.map(({ id, title }) => (
        <label key={id} class="choice" data-lesson-id={id}>
          <input type="checkbox" checked={onSheet.includes(id)} onChange={() => toggle(id)} />
          <span lang={lessonLanguage()}>{title}</span>
        </label>
      ))}
    </fieldset>
  )
}
