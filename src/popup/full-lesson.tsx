import { useEffect, useRef } from 'preact/hooks'
import type { Audience, Lesson } from '../library/schema.ts'
import { Example, KeyMessages, Questions, Reviews } from '../ui/lesson-parts.tsx'
import { OpenInFull } from '../ui/open-in-full.tsx'
import type { OpenedPack } from '../ui/use-pack.ts'

interface FullLessonProps {
  lesson: Lesson
  opened: OpenedPack
  role: Audience
  onBack: () => void
}

/** One lesson with all that it says. */
export function FullLesson({ lesson, opened, role, onBack }: FullLessonProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [lesson])
  const themeNames = lesson.themes.map(
    (id) => opened.pack.themes.find((theme) => theme.id === id)?.name,
  )
  return (
    <main>
      <h1 class="visually-hidden">Lesson</h1>
      <article class="stack full" data-lesson-id={lesson.id}>
        <div>
          <button type="button" class="plain small" onClick={onBack}>
            ‹ Back to the lessons
          </button>
        </div>
        <h2 ref={heading} tabIndex={-1}>
          {lesson.title}
        </h2>
        <p>{lesson.finding}</p>
        <KeyMessages lesson={lesson} role={role} />
        <Questions lesson={lesson} />
        <Example lesson={lesson} />
        <OpenInFull lessonId={lesson.id} />
        <section>
          <h3>Where reviews found this</h3>
          <Reviews lesson={lesson} sources={opened.sources} withFindings />
        </section>
        <p class="soft small">
          {themeNames.join(' · ')}
          <br />
          Applies in {lesson.nations.length === 4 ? 'all four nations' : lesson.nations.join(', ')}.
          Read against its sources on{' '}
          {new Date(lesson.reviewed).toLocaleDateString('en-GB', { dateStyle: 'long' })}.
        </p>
      </article>
    </main>
  )
}
