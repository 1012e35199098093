import type { Prompt } from '../messages.ts'
import { ask } from '../ui/ask.ts'
import { lessonLanguage, say } from '../ui/say.ts'

/** Most prompts shown for one tip; the strongest come first. */
const MOST_PROMPTS = 3

/** The words that prompted a tip, in their sentence. Hovering or focusing one marks it in the page. */
export function Prompts({
  prompts,
  tabId,
  title = say('whatPrompted'),
}: {
  prompts: Prompt[]
  tabId: number
  title?: string
}) {
  const point = (place: Prompt['place'] | null) =>
    void ask('pointAt', { tabId, place }).catch(() => undefined)
  return (
    <section>
      <h3>{title}</h3>
      <ul class="prompts" lang={lessonLanguage()}>
        {prompts.slice(0, MOST_PROMPTS).map((prompt) => {
          const words = (
            <>
              {prompt.before}
              <mark>{prompt.quote}</mark>
              {prompt.after}
            </>
          )
          const { start } = prompt.place
          return (
            <li key={`${prompt.place.passage}-${start}`}>
              {prompt.pointable ? (
                <button
                  type="button"
                  class="prompt small"
                  title={say('markedWhilePointing')}
                  onMouseEnter={() => point(prompt.place)}
                  onMouseLeave={() => point(null)}
                  onFocus={() => point(prompt.place)}
                  onBlur={() => point(null)}
                >
                  {words}
                </button>
              ) : (
                <p class="prompt small">{words}</p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
