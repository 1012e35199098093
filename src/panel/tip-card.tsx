import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Audience, Lesson, Source } from '../library/schema.ts'
import type { Tip } from '../messages.ts'
import { remember } from '../remembered/feedback.ts'
import { ask } from '../ui/ask.ts'
import { Example, KeyMessages, Questions } from '../ui/lesson-parts.tsx'
import { OpenInFull } from '../ui/open-in-full.tsx'
import { asEnglish, sayRich } from '../ui/rich.tsx'
import { lessonLanguage, say } from '../ui/say.ts'
import { shortName } from '../ui/words.ts'
import type { Lead } from './lead.ts'
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
  /** The reader's own role. */
  reader: Audience
  /** Whose key messages stand in the tip at once, and whose on one tap. */
  lead: Lead
  tabId: number
  onSetAside: (verdict: Aside) => void
}

/** One tip: what to do, why, the words that prompted it, the reviews behind it, and what the person makes of it. */
export function TipCard({ tip, lesson, sources, reader, lead, tabId, onSetAside }: TipCardProps) {
  const [said, setSaid] = useState<'useful' | 'keep'>()
  const [wasOpened, setWasOpened] = useState(false)

  const answerWith = (verdict: 'useful' | 'keep') => {
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
      <h2 id={`title-${lesson.id}`} lang={lessonLanguage()}>
        {lesson.title}
      </h2>
      {lead.atOnce[0] && (
        <KeyMessages lesson={lesson} role={lead.atOnce[0]} audiences={lead.atOnce} />
      )}
      <p lang={lessonLanguage()}>{lesson.finding}</p>
      <p class="soft small">
        {sayRich('tipFoundBy', { reviews: inAList(lesson.evidence, sources) })}
      </p>
      <Prompts prompts={tip.prompts.slice(0, 1)} tabId={tabId} />
      <WhyThis tip={tip} lesson={lesson} sources={sources} tabId={tabId} />
      <details
        onToggle={(event) => {
          if (!event.currentTarget.open || wasOpened) return
          setWasOpened(true)
          void remember(lesson.id, 'opened')
        }}
      >
        <summary>{say(lead.atOnce.length > 0 ? 'tipFrontlineAndQuestions' : 'tipMore')}</summary>
        <div class="stack">
          <KeyMessages lesson={lesson} role={reader} audiences={lead.onTap} />
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
          onClick={() => answerWith('useful')}
        >
          {say('tipUseful')}
        </button>
        <button
          type="button"
          class="small"
          aria-label={say('tipKeepLong')}
          aria-pressed={said === 'keep'}
          onClick={() => answerWith('keep')}
        >
          {say('tipKeep')}
        </button>
        <button
          type="button"
          class="small"
          aria-label={say('tipLaterLong')}
          onClick={() => onSetAside('later')}
        >
          {say('tipLater')}
        </button>
        <button type="button" class="small" onClick={() => onSetAside('notRelevant')}>
          {say('tipNotRelevant')}
        </button>
      </div>
      {said === 'keep' && <p class="soft small">{say('tipKeptSaid')}</p>}
    </article>
  )
}

/** The first few reviews behind a lesson, by their place or publisher and year. */
function inAList(
  evidence: readonly string[],
  sources: ReadonlyMap<string, Source>,
): ComponentChildren {
  const names = evidence.flatMap((id) => {
    const source = sources.get(id)
    return source ? shortName(source) : []
  })
  const named = [...new Set(names)].slice(0, MOST_NAMED)
  const list = asEnglish(named.join(', '))
  return named.length < names.length ? sayRich('tipAndOthers', { names: list }) : list
}
