import { useRef, useState } from 'preact/hooks'
import type { Lesson } from '../library/schema.ts'
import { say } from '../ui/say.ts'
import {
  type Questions,
  removed,
  reworded,
  swapped,
  withNext,
  withOwn,
  wordsOf,
} from './questions.ts'

interface QuestionListProps {
  questions: Questions
  lessons: ReadonlyMap<string, Lesson>
  onChange: (questions: Questions) => void
}

/** The questions: each can be put in other words, swapped or removed, and one's own added. */
export function QuestionList({ questions, lessons, onChange }: QuestionListProps) {
  const { asked, waiting } = questions
  const list = useRef<HTMLOListElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const [said, setSaid] = useState('')
  const swap = (id: string, at: number) => {
    const next = swapped(questions, id)
    onChange(next)
    setSaid(say('superviseNow', { question: next.asked[at]?.text ?? '' }))
  }
  const remove = (id: string, at: number) => {
    onChange(removed(questions, id))
    // The one behind moves up under the focus; behind the last there is none.
    if (at === asked.length - 1) add.current?.focus()
  }
  const addOwn = () => {
    onChange(withOwn(questions))
    // After it has been drawn.
    setTimeout(() => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus())
  }
  return (
    <section class="card stack" aria-labelledby="questions">
      <h2 id="questions">{say('sheetQuestions')}</h2>
      <ol class="stack" ref={list}>
        {asked.map((question, at) => {
          const { id, lessonId } = question
          const number = at + 1
          const lesson = lessons.get(lessonId ?? '')?.title
          return (
            // By place: a swapped question keeps its place, and so the button keeps the focus.
            <li key={at} class="entry" data-question-id={id}>
              <label for={`question-${number}`}>{say('sheetQuestion', { number })}</label>
              <textarea
                id={`question-${number}`}
                rows={2}
                autocomplete="off"
                aria-describedby={`from-${number}`}
                value={wordsOf(question)}
                onInput={(event) => onChange(reworded(questions, id, event.currentTarget.value))}
              />
              <p id={`from-${number}`} class="soft small">
                {lesson ? say('superviseFromLesson', { lesson }) : say('sheetOwnQuestion')}
              </p>
              <div class="row">
                {waiting.length > 0 && (
                  <button
                    type="button"
                    class="plain small"
                    aria-label={say('sheetSwapQuestion', { number })}
                    onClick={() => swap(id, at)}
                  >
                    {say('superviseSwap')}
                  </button>
                )}
                <button
                  type="button"
                  class="plain small"
                  aria-label={say('sheetRemoveQuestion', { number })}
                  onClick={() => remove(id, at)}
                >
                  {say('sheetRemove')}
                </button>
              </div>
            </li>
          )
        })}
      </ol>
      <div class="row">
        <button type="button" ref={add} onClick={addOwn}>
          {say('sheetAddQuestion')}
        </button>
        {waiting.length > 0 && (
          <button type="button" onClick={() => onChange(withNext(questions))}>
            {say('sheetNextQuestion')}
          </button>
        )}
      </div>
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </section>
  )
}
