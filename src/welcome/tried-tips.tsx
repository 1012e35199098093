import { useEffect, useState } from 'preact/hooks'
import type { Audience, Lesson } from '../library/schema.ts'
import type { TriedTip } from '../messages.ts'
import { loadChoices } from '../remembered/choices.ts'
import { KeyMessages, Questions, Reviews } from '../ui/lesson-parts.tsx'
import { OpenInFull } from '../ui/open-in-full.tsx'
import { lessonLanguage, say } from '../ui/say.ts'
import type { OpenedPack } from '../ui/use-pack.ts'

/** Tips for a note that was tried, as the panel would show them beside the record. */
export function TriedTips({ tips, opened }: { tips: readonly TriedTip[]; opened: OpenedPack }) {
  const [role, setRole] = useState<Audience>('frontline')
  useEffect(() => void loadChoices().then((choices) => setRole(choices.role)), [])
  return (
    <div class="stack tips">
      {tips.map(({ lessonId, prompts }) => {
        const lesson = opened.lessons.get(lessonId)
        return (
          lesson && (
            <TriedCard
              key={lessonId}
              lesson={lesson}
              prompts={prompts}
              opened={opened}
              role={role}
            />
          )
        )
      })}
    </div>
  )
}

function TriedCard({
  lesson,
  prompts,
  opened,
  role,
}: {
  lesson: Lesson
  prompts: TriedTip['prompts']
  opened: OpenedPack
  role: Audience
}) {
  return (
    <article
      class="card stack tip"
      data-lesson-id={lesson.id}
      aria-labelledby={`title-${lesson.id}`}
    >
      <h3 id={`title-${lesson.id}`} lang={lessonLanguage()}>
        {lesson.title}
      </h3>
      <p lang={lessonLanguage()}>{lesson.finding}</p>
      {prompts.slice(0, 1).map(({ before, quote, after }) => (
        <p key={quote} class="small">
          <span class="visually-hidden">{say('tryPromptedBy')} </span>
          {before}
          <mark>{quote}</mark>
          {after}
        </p>
      ))}
      <details>
        <summary>{say('tryMore')}</summary>
        <div class="stack">
          <KeyMessages lesson={lesson} role={role} />
          <Questions lesson={lesson} />
          <Reviews lesson={lesson} sources={opened.sources} />
          <OpenInFull lessonId={lesson.id} />
        </div>
      </details>
    </article>
  )
}
