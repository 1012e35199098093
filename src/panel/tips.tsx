import { useState } from 'preact/hooks'
import type { Lesson } from '../library/schema.ts'
import type { PageTips, Tip } from '../messages.ts'
import type { Choices } from '../remembered/choices.ts'
import { remember } from '../remembered/feedback.ts'
import type { Role } from '../remembered/role.ts'
import { ask } from '../ui/ask.ts'
import { asEnglish, sayRich } from '../ui/rich.tsx'
import { say } from '../ui/say.ts'
import type { OpenedPack } from '../ui/use-pack.ts'
import { AnsweredLine } from './answered-line.tsx'
import { CalmState } from './calm-states.tsx'
import { leadFor, shownAtOnce, whyItWaited } from './lead.ts'
import { type Aside, TipCard } from './tip-card.tsx'

interface TipsProps {
  tips: Extract<PageTips, { state: 'tips' | 'quiet' }>
  opened: OpenedPack
  choices: Choices
  role: Role
  tabId: number
}

interface SetAside {
  tip: Tip
  lesson: Lesson
  verdict: Aside
}

/**
 * The tips of a tab: what was raised, the others on one tap, and a line for each that was set aside, so that it can
 * be brought back.
 */
export function Tips({ tips, opened, choices, role, tabId }: TipsProps) {
  const [aside, setAside] = useState<SetAside[]>([])
  const [showsAll, setShowsAll] = useState(false)
  const all = tips.state === 'tips' ? tips.tips : []
  const left = all.filter((tip) => !aside.some(({ lesson }) => lesson.id === tip.lessonId))
  const cards = showsAll ? left : shownAtOnce(left, aside.length > 0)
  const waiting = left.length - cards.length
  const about = tips.state === 'tips' ? tips.about : tips.reading
  const why = showsAll ? undefined : whyItWaited(cards, tips.budget)

  const put = async ({ tip, lesson, verdict }: SetAside, undo: boolean) => {
    setAside((before) => [
      ...before.filter((each) => each.lesson.id !== lesson.id),
      ...(undo ? [] : [{ tip, lesson, verdict }]),
    ])
    await remember(lesson.id, verdict, { undo })
    if (verdict === 'notRelevant') {
      const { here } = tip
      await ask('answerTip', { tabId, here, lessonId: lesson.id, answer: verdict, undo })
    }
  }
  return (
    <>
      {why && <p class="soft small waited">{why}</p>}
      {cards.map((tip) => {
        const lesson = opened.lessons.get(tip.lessonId)
        return (
          lesson && (
            <TipCard
              key={tip.lessonId}
              tip={tip}
              lesson={lesson}
              sources={opened.sources}
              reader={choices.role}
              lead={leadFor(role, choices.role)}
              tabId={tabId}
              onSetAside={(verdict) => void put({ tip, lesson, verdict }, false)}
            />
          )
        )
      })}
      {aside.map((each) => (
        <div key={each.lesson.id} class="card">
          <AnsweredLine
            words={sayRich(each.verdict === 'later' ? 'tipPutOff' : 'tipSetAside', {
              lesson: asEnglish(each.lesson.title),
            })}
            onUndo={() => void put(each, true)}
          />
        </div>
      ))}
      {waiting > 0 && (
        <button type="button" class="more" onClick={() => setShowsAll(true)}>
          {say(about === 'note' ? 'tipsMoreNote' : 'tipsMoreRecord', { count: waiting })}
        </button>
      )}
      {left.length === 0 && <CalmState tips={{ ...tips, state: 'quiet', reading: about }} />}
    </>
  )
}
