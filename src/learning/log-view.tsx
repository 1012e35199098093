import { forgetLearnt } from '../remembered/learning.ts'
import { lessonLanguage, say } from '../ui/say.ts'
import { themeName } from '../ui/words.ts'
import { deedsOf, type LogMonth, monthName } from './log.ts'

/** The log: month by month, theme by theme. */
export function LogView({ log }: { log: readonly LogMonth[] }) {
  return (
    <>
      <div class="screen">
        <button type="button" class="main" onClick={() => print()}>
          {say('print')}
        </button>
      </div>
      {log.map(({ month, themes }) => (
        <section key={month} class="card stack month" aria-labelledby={month}>
          <h2 id={month}>{monthName(month)}</h2>
          {themes.map(({ theme, lines }) => (
            <div key={theme.id}>
              <h3>{themeName(theme)}</h3>
              <ul>
                {lines.map(({ lesson, ...days }) => (
                  <li key={lesson.id} class="row apart" data-lesson-id={lesson.id}>
                    <span class="line">
                      <a
                        href={`/src/briefing/briefing.html#lessons/${lesson.id}`}
                        lang={lessonLanguage()}
                      >
                        {lesson.title}
                      </a>{' '}
                      <span class="soft small">{deedsOf(days)}</span>
                    </span>
                    <button
                      type="button"
                      class="plain small screen"
                      aria-label={say('learningTakeOutOne', { lesson: lesson.title })}
                      onClick={() => void forgetLearnt(lesson.id)}
                    >
                      {say('learningTakeOut')}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
