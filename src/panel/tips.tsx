import { useState } from 'preact/hooks'
import type { Lesson } from '../library/schema.ts'
import type { PageTips, Tip } from '../messages.ts'
import type { Choices } from '../remembered/choices.ts'
import { remember } from '../remembered/feedback.ts'
import { ask } from '../ui/ask.ts'
import type { OpenedPack } from '../ui/use-pack.ts'
import { CalmState } from './calm-states.tsx'
import { type Aside, TipCard } from './tip-card.tsx'

interface TipsProps {
  tips: PageTips
  opened: OpenedPack
  choices: Choices
  tabId: number
}

interface SetAside {
  tip: Tip
  lesson: Lesson
  verdict: Aside
}

/** The tips of a tab, and a line for each that was set aside, so that it can be brought back. */
export function Tips({ tips, opened, choices, tabId }: TipsProps) {
  const [aside, setAside] = useState<SetAside[]>([])
  const isAside = (lessonId: string) => aside.some(({ lesson }) => lesson.id === lessonId)
  const cards = tips.state === 'tips' ? tips.tips.filter((tip) => !isAside(tip.lessonId)) : []

  const put = async ({ tip, lesson, verdict }: SetAside, undo: boolean) => {
    setAside((before) => [
      ...before.filter((each) => each.lesson.id !== lesson.id),
      ...(undo ? [] : [{ tip, lesson, verdict }]),
    ])
    await remember(lesson.id, verdict, { undo })
    if (verdict === 'notRelevant') {
      await ask('restHere', { tabId, here: tip.here, lessonId: lesson.id, undo })
    }
  }
  return (
    <>
      {cards.map((tip) => {
        const lesson = opened.lessons.get(tip.lessonId)
        return (
          lesson && (
            <TipCard
              key={tip.lessonId}
              tip={tip}
              lesson={lesson}
              sources={opened.sources}
              role={choices.role}
              tabId={tabId}
              onSetAside={(verdict) => void put({ tip, lesson, verdict }, false)}
            />
          )
        )
      })}
      {tips.state !== 'tips' ? (
        <CalmState tips={tips} tabId={tabId} />
      ) : (
        cards.length === 0 && <CalmState tips={{ state: 'quiet', reading: tips.about }} />
      )}
      {aside.map((each) => (
        <div key={each.lesson.id} class="card aside row apart">
          <p class="soft small">
            {each.verdict === 'later' ? 'Put off until tomorrow' : 'Set aside for this note'}:{' '}
            {each.lesson.title}
          </p>
          <button type="button" class="plain small" onClick={() => void put(each, true)}>
            Undo
          </button>
        </div>
      ))}
    </>
  )
}
