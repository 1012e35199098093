import { useMemo } from 'preact/hooks'
import type { Pack } from '../library/schema.ts'
import { lessonLanguage, say } from '../ui/say.ts'
import { themeName } from '../ui/words.ts'
import { lessonOfTheWeek } from './of-the-week.ts'
import { recentFindings } from './recent-reviews.ts'

interface StartProps {
  pack: Pack
  onOpen: (id: string) => void
}

/** What there is to read without a question: the lesson of the week, and what recent reviews say most. */
export function Start({ pack, onOpen }: StartProps) {
  const ofTheWeek = useMemo(() => lessonOfTheWeek(pack.lessons, new Date()), [pack])
  const recent = useMemo(() => recentFindings(pack), [pack])
  return (
    <>
      {ofTheWeek && (
        <section class="stack start" aria-labelledby="of-the-week">
          <h2 id="of-the-week" class="small soft">
            {say('popupOfTheWeek')}
          </h2>
          <ul class="lessons">
            <li>
              <button
                type="button"
                class="week"
                data-opens-lesson={ofTheWeek.id}
                onClick={() => onOpen(ofTheWeek.id)}
              >
                <strong lang={lessonLanguage()}>{ofTheWeek.title}</strong>
                <span class="soft small" lang={lessonLanguage()}>
                  {ofTheWeek.finding}
                </span>
              </button>
            </li>
          </ul>
        </section>
      )}
      {recent.themes.length > 0 && (
        <section class="stack start" aria-labelledby="recent">
          <div>
            <h2 id="recent" class="small soft">
              {say('popupRecent')}
            </h2>
            <p class="soft small">
              {say('popupRecentFrom', {
                count: recent.reviews,
                from: recent.from,
                to: recent.to,
              })}
            </p>
          </div>
          <ul class="lessons">
            {recent.themes.map(({ theme, foundBy, lesson }) => (
              <li key={theme.id}>
                <button
                  type="button"
                  data-opens-lesson={lesson.id}
                  onClick={() => onOpen(lesson.id)}
                >
                  <strong lang={lessonLanguage()}>{lesson.title}</strong>
                  <span class="soft small">
                    {say('popupInOfThem', { theme: themeName(theme), count: foundBy })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
