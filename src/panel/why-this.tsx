import type { Lesson, Source } from '../library/schema.ts'
import type { Tip } from '../messages.ts'
import { Reviews } from '../ui/lesson-parts.tsx'
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
      <summary>Why this?</summary>
      <div class="stack why">
        {others.length > 0 && <Prompts title="Also from here" prompts={others} tabId={tabId} />}
        <section>
          <h3>How sure</h3>
          <p class="small">
            {howSure(tip.score)} that it fits, from the words alone. You know the family; your
            judgement decides.
          </p>
        </section>
        <section>
          <h3>Where reviews found this</h3>
          <Reviews lesson={lesson} sources={sources} withFindings />
        </section>
      </div>
    </details>
  )
}
