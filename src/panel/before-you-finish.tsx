import type { Gap } from '../library/schema.ts'
import { asEnglish, sayRich } from '../ui/rich.tsx'
import { lessonLanguage, say } from '../ui/say.ts'
import { AnsweredLine } from './answered-line.tsx'
import { usePutAside } from './use-put-aside.ts'

interface BeforeYouFinishProps {
  /** Ids of what a reader would look for and does not find. */
  gaps: readonly string[]
  texts: readonly Gap[]
  tabId: number
  here: string
}

/** What a reader would look for in this note: prompts, each with the decision that it serves, and each easily answered. */
export function BeforeYouFinish({ gaps, texts, tabId, here }: BeforeYouFinishProps) {
  const { ids: answered, put } = usePutAside('gap', tabId, here)
  const open = texts.filter(({ id }) => gaps.includes(id) && !answered.includes(id))
  const inOrder = open.toSorted((a, b) => gaps.indexOf(a.id) - gaps.indexOf(b.id))
  if (inOrder.length + answered.length === 0) return null
  return (
    <section class="card stack finish" data-section="before-you-finish">
      <h2>{say('finishTitle')}</h2>
      <ul class="stack">
        {inOrder.map(({ id, prompt, serves, lesson }) => (
          <li key={id} class="gap" data-gap-id={id}>
            <p id={`gap-${id}`} lang={lessonLanguage()}>
              {prompt}
            </p>
            <p class="soft small">
              <span lang={lessonLanguage()}>{serves}</span>{' '}
              <a
                href={`/src/briefing/briefing.html#lessons/${lesson}`}
                target="_blank"
                rel="noreferrer"
                aria-label={say('finishWhyFor', { prompt })}
              >
                {say('finishWhy')}
              </a>
            </p>
            <div class="row">
              <button
                type="button"
                class="plain small"
                aria-describedby={`gap-${id}`}
                onClick={() => put(id, false)}
              >
                {say('finishElsewhere')}
              </button>
              <button
                type="button"
                class="plain small"
                aria-describedby={`gap-${id}`}
                onClick={() => put(id, false)}
              >
                {say('finishNotThis')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {answered.map((id) => {
        const prompt = texts.find((each) => each.id === id)?.prompt
        return (
          prompt && (
            <AnsweredLine
              key={id}
              words={sayRich('finishLeftOut', { prompt: asEnglish(prompt) })}
              onUndo={() => put(id, true)}
            />
          )
        )
      })}
    </section>
  )
}
