/** The parts of a lesson, shared by panel and popup. */
import { AUDIENCES, type Audience, type Lesson, type Source } from '../library/schema.ts'
import './lesson-parts.css'
import { AUDIENCE_NAMES } from './words.ts'

/** Key messages for all audiences, the reader's own first. */
export function KeyMessages({ lesson, role }: { lesson: Lesson; role: Audience }) {
  const order = [role, ...AUDIENCES.filter((audience) => audience !== role)]
  return (
    <div class="messages">
      {order.map((audience) => (
        <section key={audience} class={audience === role ? 'first' : ''}>
          <h3>{AUDIENCE_NAMES[audience]}</h3>
          <ul>
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
      <h3>To think over, or take to supervision</h3>
      <ul class="questions">
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
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>{' '}
            <span class="soft">
              {!source.title.includes(String(source.year)) && `${source.year} `}
              {withFindings && source.publisher}
              {source.urlShows === 'account' && ' (link to an account of it)'}
            </span>
            {withFindings && found.map(({ finding }) => <p key={finding}>{finding}</p>)}
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
      <h3>In a note (fictional)</h3>
      <dl class="example">
        <div>
          <dt>Leaves it open</dt>
          <dd>{lesson.example.misses}</dd>
        </div>
        <div>
          <dt>Says it</dt>
          <dd>{lesson.example.does}</dd>
        </div>
      </dl>
    </section>
  )
}
