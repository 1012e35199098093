/** The parts of a lesson, shared by panel and popup. */
import { AUDIENCES, type Audience, type Lesson, type Source } from '../library/schema.ts'
import './lesson-parts.css'
import { lessonLanguage, say } from './say.ts'
import { audienceName } from './words.ts'

/** Key messages for all audiences, the reader's own first; or for those that are named. */
export function KeyMessages({
  lesson,
  role,
  audiences = [role, ...AUDIENCES.filter((audience) => audience !== role)],
}: {
  lesson: Lesson
  role: Audience
  audiences?: readonly Audience[]
}) {
  return (
    <div class="messages">
      {audiences.map((audience) => (
        <section key={audience} class={audience === role ? 'first' : ''}>
          <h3>{audienceName(audience)}</h3>
          <ul lang={lessonLanguage()}>
            {lesson.messages[audience].map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Questions to think over alone or in supervision. */
export function Questions({ lesson }: { lesson: Lesson }) {
  return (
    <section>
      <h3>{say('toThinkOver')}</h3>
      <ul class="questions" lang={lessonLanguage()}>
        {lesson.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}

/** The published reviews and briefings that a lesson rests on, with links and, on request, what each found. */
export function Reviews({
  lesson,
  sources,
  withFindings = false,
}: {
  lesson: Lesson
  sources: ReadonlyMap<string, Source>
  withFindings?: boolean
}) {
  return (
    <ul class="reviews small">
      {lesson.evidence.map((id) => {
        const source = sources.get(id)
        if (!source) return null
        const found = source.found.filter(({ theme }) => lesson.themes.includes(theme))
        return (
          <li key={id}>
            <a href={source.url} target="_blank" rel="noreferrer" lang={lessonLanguage()}>
              {source.title}
            </a>{' '}
            <span class="soft">
              {!source.title.includes(String(source.year)) && `${source.year} `}
              {withFindings && <span lang={lessonLanguage()}>{source.publisher}</span>}
              {source.urlShows === 'account' && ` ${say('linkToAccount')}`}
            </span>
            {withFindings &&
              found.map(({ finding }) => (
                <p key={finding} lang={lessonLanguage()}>
                  {finding}
                </p>
              ))}
          </li>
        )
      })}
    </ul>
  )
}

/** A fictional contrast between two ways to write the same visit. */
export function Example({ lesson }: { lesson: Lesson }) {
  if (!lesson.example) return null
  return (
    <section>
      <h3>{say('inANoteFictional')}</h3>
      <dl class="example">
        <div>
          <dt>{say('leavesItOpen')}</dt>
          <dd lang={lessonLanguage()}>{lesson.example.misses}</dd>
        </div>
        <div>
          <dt>{say('saysIt')}</dt>
          <dd lang={lessonLanguage()}>{lesson.example.does}</dd>
        </div>
      </dl>
    </section>
  )
}
