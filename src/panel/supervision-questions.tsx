import { useMemo, useState } from 'preact/hooks'
import type { Tip } from '../messages.ts'
import type { Choices } from '../remembered/choices.ts'
import {
  chooseQuestions,
  type Question,
  type Questions,
  removed,
  swapped,
  withNext,
} from '../supervision/questions.ts'
import { openSheet } from '../supervision/sheet-start.ts'
import { lessonLanguage, say } from '../ui/say.ts'
import type { OpenedPack } from '../ui/use-pack.ts'
import { Prompts } from './prompts.tsx'

interface SupervisionQuestionsProps {
  tips: readonly Tip[]
  opened: OpenedPack
  choices: Choices
  tabId: number
}

/** Three questions for supervision from the lessons that fit this page, each with its reason. */
export function SupervisionQuestions({ tips, opened, choices, tabId }: SupervisionQuestionsProps) {
  // As text: the lists are new ones whenever anything at all is stored.
  const lessonIds = tips.map(({ lessonId }) => lessonId).join()
  const nations = choices.nations.join()
  const chosen = useMemo(
    () => chooseQuestions(lessonIds.split(','), opened.pack.lessons, choices.nations),
    [lessonIds, opened, nations],
  )
  // What a person has changed holds as long as the lessons are the same.
  const [changed, setChanged] = useState<{ from: Questions; to: Questions }>()
  const [said, setSaid] = useState('')
  const questions = changed?.from === chosen ? changed.to : chosen
  const { asked, waiting } = questions
  const change = (to: Questions) => {
    setChanged({ from: chosen, to })
    const isNew = ({ id }: Question) => !asked.some((each) => each.id === id)
    const question = to.asked.find(isNew)?.text
    setSaid(question ? say('superviseNow', { question }) : '')
  }
  if (chosen.asked.length === 0) return null
  return (
    <section class="card stack" data-section="supervision-questions">
      <h2>{say('superviseQuestions')}</h2>
      {asked.length === 0 && <p class="soft">{say('superviseNoQuestions')}</p>}
      <ol class="stack">
        {asked.map((question, at) => (
          // By place: a swapped question keeps its place, and so the button keeps the focus.
          <li key={at} class="gap" data-question-id={question.id}>
            <p lang={lessonLanguage()}>{question.text}</p>
            <Reason question={question} tips={tips} opened={opened} tabId={tabId} />
            <div class="row">
              {waiting.length > 0 && (
                <button
                  type="button"
                  class="plain small"
                  aria-label={say('superviseSwapThis', { question: question.text })}
                  onClick={() => change(swapped(questions, question.id))}
                >
                  {say('superviseSwap')}
                </button>
              )}
              <button
                type="button"
                class="plain small"
                aria-label={say('superviseLeaveOutThis', { question: question.text })}
                onClick={() => change(removed(questions, question.id))}
              >
                {say('superviseLeaveOut')}
              </button>
            </div>
          </li>
        ))}
      </ol>
      <div class="row">
        <button type="button" class="small" onClick={() => void openSheet(questions)}>
          {say('superviseOpenSheet')}
        </button>
        {asked.length < chosen.asked.length && waiting.length > 0 && (
          <button type="button" class="small" onClick={() => change(withNext(questions))}>
            {say('superviseOneMore')}
          </button>
        )}
      </div>
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </section>
  )
}

interface ReasonProps {
  question: Question
  tips: readonly Tip[]
  opened: OpenedPack
  tabId: number
}

/** Which lesson asks, and which words on the page led to it. */
function Reason({ question, tips, opened, tabId }: ReasonProps) {
  const lesson = opened.lessons.get(question.lessonId ?? '')?.title ?? ''
  const tip = tips.find(({ lessonId }) => lessonId === question.lessonId)
  if (!tip) return <p class="soft small">{say('superviseFromTheme', { lesson })}</p>
  return (
    <div class="reason">
      <Prompts
        title={say('superviseFromWords', { lesson })}
        prompts={tip.prompts.slice(0, 1)}
        tabId={tabId}
      />
    </div>
  )
}
