import { useState } from 'preact/hooks'
import type { Audience, Lesson, Source } from '../library/schema.ts'
import type { Tip } from '../messages.ts'
import { remember, type Verdict } from '../remembered/feedback.ts'
import { ask } from '../ui/ask.ts'
import { Example, KeyMessages, Questions, Reviews } from '../ui/lesson-parts.tsx'
import { Prompts } from './prompts.tsx'

interface TipCardProps {
  tip: Tip
  lesson: Lesson
  sources: ReadonlyMap<string, Source>
  /** Whose key messages come first. */
  role: Audience
  tabId: number
}

/** One tip: what to do, why, the words that prompted it, the reviews behind it, and what the person makes of it. */
export function TipCard({ tip, lesson, sources, role, tabId }: TipCardProps) {
  const [said, setSaid] = useState<Verdict>()
  const [wasOpened, setWasOpened] = useState(false)

  const say = async (verdict: Verdict) => {
    const undo = said === verdict
    setSaid(undo ? undefined : verdict)
    await remember(lesson.id, verdict, { undo })
  }
  const setAside = async (verdict: 'notRelevant' | 'later', undo: boolean) => {
    setSaid(undo ? undefined : verdict)
    await remember(lesson.id, verdict, { undo })
    if (undo) await ask('restHere', { tabId, here: tip.here, lessonId: lesson.id, undo: true })
  }

  if (said === 'notRelevant' || said === 'later') {
    return (
      <article class="card aside row apart" data-lesson-id={lesson.id}>
        <p class="soft small">{said === 'later' ? 'Put off until tomorrow.' : 'Set aside for this note.'}</p>
        <button type="button" class="plain small" onClick={() => void setAside(said, true)}>
          Undo
        </button>
      </article>
    )
  }
  return (
    <article class="card stack tip" data-lesson-id={lesson.id} aria-labelledby={`title-${lesson.id}`}>
      <h2 id={`title-${lesson.id}`}>{lesson.title}</h2>
      <p>{lesson.finding}</p>
      <Prompts prompts={tip.prompts} tabId={tabId} />
      <section>
        <h3>Where reviews found this</h3>
        <Reviews lesson={lesson} sources={sources} />
      </section>
      <details
        onToggle={(event) => {
          if (!event.currentTarget.open || wasOpened) return
          setWasOpened(true)
          void remember(lesson.id, 'opened')
        }}
      >
        <summary>Key messages and questions</summary>
        <div class="stack">
          <KeyMessages lesson={lesson} role={role} />
          <Questions lesson={lesson} />
          <Example lesson={lesson} />
        </div>
      </details>
      <div class="row verdicts">
        <button type="button" class="small" aria-pressed={said === 'useful'} onClick={() => void say('useful')}>
          Useful
        </button>
        <button
          type="button"
          class="small"
          aria-label="Keep for supervision"
          aria-pressed={said === 'keep'}
          onClick={() => void say('keep')}
        >
          Keep
        </button>
        <button
          type="button"
          class="small"
          aria-label="Remind me later"
          onClick={() => void setAside('later', false)}
        >
          Later
        </button>
        <button type="button" class="small" onClick={() => void setAside('notRelevant', false)}>
          Not relevant
        </button>
      </div>
      {said === 'keep' && <p class="soft small">Kept for supervision, with its questions.</p>}
    </article>
  )
}
