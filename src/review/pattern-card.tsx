import { useState } from 'preact/hooks'
import type { Lesson, Source } from '../library/schema.ts'
import { remember } from '../remembered/feedback.ts'
import { OpenInFull } from '../ui/open-in-full.tsx'
import { lessonLanguage, say } from '../ui/say.ts'
import { ABOUT } from './about.ts'
import { isoOf } from './days.ts'
import { Evidence } from './evidence.tsx'
import { questionOf, textOf } from './in-words.ts'
import type { Mark, Pattern } from './patterns/pattern.ts'

interface PatternCardProps {
  pattern: Pattern
  child: string | undefined
  lesson: Lesson | undefined
  sources: ReadonlyMap<string, Source>
  tabId: number
  idOf(mark: Mark): string
  showsAll: boolean
}

/** A pattern: the question it puts, what was seen and when, the words that show it, and where to read on. */
export function PatternCard(props: PatternCardProps) {
  const { pattern, child, lesson, sources, tabId, idOf, showsAll } = props
  const reviews = ABOUT[pattern.id].foundIn.flatMap((id) => sources.get(id) ?? [])
  return (
    <article
      class="card stack pattern"
      data-pattern-id={pattern.id}
      data-from={isoOf(pattern.from)}
      data-to={isoOf(pattern.to)}
    >
      <h3>{questionOf(pattern, child)}</h3>
      <p>{textOf(pattern, child)}</p>
      <Evidence marks={pattern.marks} tabId={tabId} idOf={idOf} showsAll={showsAll} />
      {lesson && <LessonOn lesson={lesson} />}
      <details>
        <summary class="small">{say('reviewReviews')}</summary>
        <ul class="reviews small">
          {reviews.map(({ id, title, url, year }) => (
            <li key={id}>
              <a href={url} target="_blank" rel="noreferrer" lang={lessonLanguage()}>
                {title}
              </a>{' '}
              <span class="soft">{!title.includes(String(year)) && year}</span>
            </li>
          ))}
        </ul>
      </details>
    </article>
  )
}

/** The lesson that goes with a pattern, to read, or to keep for supervision. */
function LessonOn({ lesson }: { lesson: Lesson }) {
  const [isKept, setIsKept] = useState(false)
  return (
    <section data-lesson-of-pattern={lesson.id}>
      <h4 class="small">{say('reviewLesson')}</h4>
      <p lang={lessonLanguage()}>{lesson.title}</p>
      <OpenInFull lessonId={lesson.id} />
      <button
        type="button"
        class="small keep"
        aria-label={say('tipKeepLong')}
        aria-pressed={isKept}
        onClick={() => {
          setIsKept(!isKept)
          void remember(lesson.id, 'keep', { undo: isKept })
        }}
      >
        {say('tipKeep')}
      </button>
    </section>
  )
}
