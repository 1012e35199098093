import type { ComponentChildren } from 'preact'
import type { Lesson } from '../library/schema.ts'
import { asEnglish, sayRich } from '../ui/rich.tsx'
import { lessonLanguage, say } from '../ui/say.ts'
import type { OpenedPack } from '../ui/use-pack.ts'
import { themeName } from '../ui/words.ts'

interface ResultsProps {
  lessons: Lesson[]
  opened: OpenedPack
  onOpen: (id: string) => void
}

/** Lessons found, best first. */
export function Results({ lessons, opened, onOpen }: ResultsProps) {
  const themeNames = new Map(opened.pack.themes.map((theme) => [theme.id, themeName(theme)]))
  if (lessons.length === 0) {
    return (
      <p class="calm soft" data-state="no-results">
        {say('popupNone')}
      </p>
    )
  }
  return (
    <ul class="results lessons">
      {lessons.map((lesson) => (
        <li key={lesson.id} data-lesson-id={lesson.id}>
          <button type="button" onClick={() => onOpen(lesson.id)}>
            <strong lang={lessonLanguage()}>{lesson.title}</strong>
            <span class="soft small">
              {themeNames.get(lesson.themes[0] ?? '')} · {reviewNames(lesson, opened)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The places of the reviews behind a lesson, or who published them: the first one, and how many more. */
function reviewNames(lesson: Lesson, opened: OpenedPack): ComponentChildren {
  const places = lesson.evidence
    .map((id) => opened.sources.get(id))
    .map((source) => source && `${source.area ?? source.publisher}, ${source.year}`)
  const [name = '', ...others] = [...new Set(places)]
  const first = asEnglish(name)
  return others.length > 0 ? sayRich('popupAndMore', { first, count: others.length }) : first
}
