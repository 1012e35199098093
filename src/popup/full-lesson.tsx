import { useEffect, useRef } from 'preact/hooks'
import { type Audience, type Lesson, NATIONS } from '../library/schema.ts'
import { dayMonthAndYear } from '../ui/days.ts'
import { Example, KeyMessages, Questions, Reviews } from '../ui/lesson-parts.tsx'
import { OpenInFull } from '../ui/open-in-full.tsx'
import { lessonLanguage, say } from '../ui/say.ts'
import type { OpenedPack } from '../ui/use-pack.ts'
import { nationName, themeName } from '../ui/words.ts'

interface FullLessonProps {
  lesson: Lesson
  opened: OpenedPack
  role: Audience
  onBack: () => void
  /** A link in it was followed. */
  onFollow: () => void
}

/** One lesson with all that it says. */
export function FullLesson({ lesson, opened, role, onBack, onFollow }: FullLessonProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [lesson])
  const themeNames = lesson.themes.flatMap((id) => {
    const theme = opened.pack.themes.find((each) => each.id === id)
    return theme ? themeName(theme) : []
  })
  const date = dayMonthAndYear(new Date(lesson.reviewed))
  return (
    <main>
      <h1 class="visually-hidden">{say('popupLesson')}</h1>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: links in it are pressed, by the keyboard too */}
      <article
        class="stack full"
        data-lesson-id={lesson.id}
        onClick={({ target }) => {
          if (target instanceof Element && target.closest('a')) onFollow()
        }}
      >
        <div>
          <button type="button" class="plain small" onClick={onBack}>
            {say('popupBackToLessons')}
          </button>
        </div>
        <h2 ref={heading} tabIndex={-1} lang={lessonLanguage()}>
          {lesson.title}
        </h2>
        <p lang={lessonLanguage()}>{lesson.finding}</p>
        <KeyMessages lesson={lesson} role={role} />
        <Questions lesson={lesson} />
        <Example lesson={lesson} />
        <OpenInFull lessonId={lesson.id} />
        <section>
          <h3>{say('whereReviewsFound')}</h3>
          <Reviews lesson={lesson} sources={opened.sources} withFindings />
        </section>
        <p class="soft small">
          {themeNames.join(' · ')}
          <br />
          {lesson.nations.length === NATIONS.length
            ? say('popupAppliesAll', { date })
            : say('popupApplies', { nations: lesson.nations.map(nationName).join(', '), date })}
        </p>
      </article>
    </main>
  )
}
