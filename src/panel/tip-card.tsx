import { useState } from 'preact/hooks'
import type { Audience, Lesson, Source } from '../library/schema.ts'
import type { Tip } from '../messages.ts'
import { remember } from '../remembered/feedback.ts'
import { ask } from '../ui/ask.ts'
import { Example, KeyMessages, Questions } from '../ui/lesson-parts.tsx'
import { OpenInFull } from '../ui/open-in-full.tsx'
import { shortName } from '../ui/words.ts'
import { Prompts } from './prompts.tsx'
import { WhyThis } from './why-this.tsx'

/** Most reviews that a tip names; all stand under "Why this?". */
const MOST_NAMED = 3

/** The two ways to set a tip aside: for this text only, or until tomorrow. */
export type Aside = 'notRelevant' | 'later'

interface TipCardProps {
  tip: Tip
  lesson: Lesson
  sources: ReadonlyMap<string, Source>
  /** Whose key messages come first. */
  role: Audience
  tabId: number
  onSetAside: (verdict: Aside) => void
}

/** One tip: what to do, why, the words that prompted it, the reviews behind it, and what the person makes of it. */
export function TipCard({ tip, lesson, sources, role, tabId, onSetAside }: TipCardProps) {
  const [said, setSaid] = useState<'useful' | 'keep'>()
  const [wasOpened, setWasOpened] = useState(false)

  const say = (verdict: 'useful' | 'keep') => {
    const undo = said === verdict
    setSaid(undo ? undefined : verdict)
    void remember(lesson.id, verdict, { undo })
    if (verdict === 'useful') {
      const answer = { tabId, here: tip.here, lessonId: lesson.id, answer: verdict, undo }
      void ask('answerTip', answer).catch(() => undefined)
    }
  }
  return (
    <article
      class="card stack tip"
      data-lesson-id={lesson.id}
      aria-labelledby={`title-${lesson.id}`}
    >
      <h2 id={`title-${lesson.id}`}>{lesson.title}</h2>
      <p>{lesson.finding}</p>
      <p class="soft small">Found by {inAList(lesson.evidence, sources)}.</p>
      <Prompts prompts={tip.prompts.slice(0, 1)} tabId={tabId} />
      <WhyThis tip={tip} lesson={lesson} sources={sources} tabId={tabId} />
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
          <OpenInFull lessonId={lesson.id} />
        </div>
      </details>
      <div class="row verdicts">
        <button
          type="button"
          class="small"
          aria-pressed={said === 'useful'}
          onClick={() => say('useful')}
        >
          Useful
        </button>
        <button
          type="button"
          class="small"
          aria-label="Keep for supervision"
          aria-pressed={said === 'keep'}
          onClick={() => say('keep')}
        >
          Keep
        </button>
        <button
          type="button"
          class="small"
          aria-label="Remind me later"
          onClick={() => onSetAside('later')}
        >
          Later
        </button>
        <button type="button" class="small" onClick={() => onSetAside('notRelevant')}>
          Not relevant
        </button>
      </div>
      {said === 'keep' && <p class="soft small">Kept for supervision, with its questions.</p>}
    </article>
  )
}

/** The first few reviews behind a lesson, by their place or publisher and year. */
function inAList(evidence: readonly string[], sources: ReadonlyMap<string, Source>): string {
  const names = evidence.flatMap((id) => {
    const source = sources.get(id)
    return source ? shortName(source) : []
  })
  const named = [...new Set(names)].slice(0, MOST_NAMED)
  return named.length < names.length ? `${named.join(', ')} and others` : named.join(', ')
}
