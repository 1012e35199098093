import type { Lesson, Source } from '../library/schema.ts'
import type { Tip } from '../messages.ts'
import { Reviews } from '../ui/lesson-parts.tsx'
import { say } from '../ui/say.ts'
import { howSure } from './how-sure.ts'
import { Prompts } from './prompts.tsx'

interface WhyThisProps {
  tip: Tip
  lesson: Lesson
  sources: ReadonlyMap<string, Source>
  tabId: number
}

/** On one tap: all the words that prompted a tip, how sure it is, and what which reviews found. */
export function WhyThis({ tip, lesson, sources, tabId }: WhyThisProps) {
  const others = tip.prompts.slice(1)
  return (
    <details>
      <summary>{say('whyThis')}</summary>
      <div class="stack why">
        {others.length > 0 && <Prompts title={say('whyAlso')} prompts={others} tabId={tabId} />}
        <section>
          <h3>{say('sureTitle')}</h3>
          <p class="small">{say('sureText', { sure: howSure(tip.score) })}</p>
        </section>
        <section>
          <h3>{say('whereReviewsFound')}</h3>
          <Reviews lesson={lesson} sources={sources} withFindings />
        </section>
      </div>
    </details>
  )
}
