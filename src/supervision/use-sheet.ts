import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Lesson } from '../library/schema.ts'
import { loadChoices } from '../remembered/choices.ts'
import { keptLessons, loadFeedback } from '../remembered/feedback.ts'
import type { OpenedPack } from '../ui/use-pack.ts'
import { chooseQuestions, type Questions, questionsWith } from './questions.ts'
import { makeSheet, type Sheet, type TypedAction } from './sheet.ts'
import { sheetStart } from './sheet-start.ts'

/** So many lessons are on the sheet at first: they fit one page with questions and actions. */
const LESSONS_AT_FIRST = 3

/** Everything that a person can change. It lives in this page's memory alone. */
export interface Draft {
  heading: string
  questions: Questions
  /** Ids of the lessons on the sheet, in the order in which they are offered. */
  onSheet: string[]
  actions: TypedAction[]
}

/** What is offered, what a person has made of it, and the sheet that comes of that. */
export interface SheetWork {
  /** Lessons that are kept, then others that questions come from. */
  offered: Lesson[]
  draft: Draft
  change: (changes: Partial<Draft>) => void
  sheet: Sheet
  /** Everything that the person typed, as one text; empty when nothing. */
  typed: string
}

/** The work on the sheet; nothing until the kept lessons are known. */
export function useSheet(opened: OpenedPack | undefined): SheetWork | undefined {
  const [offered, setOffered] = useState<Lesson[]>()
  const [draft, setDraft] = useState<Draft>()
  useEffect(() => {
    if (opened && !draft)
      void beginning(opened).then((begun) => {
        setOffered(begun.offered)
        setDraft(begun.draft)
      })
  }, [opened, draft])
  const sheet = useMemo(() => {
    if (!opened || !offered || !draft) return undefined
    return makeSheet({
      ...draft,
      on: new Date(),
      lessons: offered.filter(({ id }) => draft.onSheet.includes(id)),
      questions: draft.questions.asked,
      allLessons: opened.lessons,
      sources: opened.sources,
    })
  }, [opened, offered, draft])
  if (!offered || !draft || !sheet) return undefined
  const change = (changes: Partial<Draft>) =>
    setDraft((before) => before && { ...before, ...changes })
  return { offered, draft, change, sheet, typed: typedIn(draft) }
}

/** What a person typed themselves, questions in the lessons' own words left out. */
function typedIn({ heading, questions, actions }: Draft): string {
  const own = questions.asked.flatMap(({ text, typed }) => (typed && typed !== text ? typed : []))
  const agreed = actions.flatMap(({ what, who, when }) => [what, who, ...Object.values(when)])
  return [heading, ...own, ...agreed].filter((text) => text.trim()).join('\n')
}

async function beginning({ pack, lessons }: OpenedPack) {
  const [feedback, start, { nations }] = await Promise.all([
    loadFeedback(),
    sheetStart(),
    loadChoices(),
  ])
  const kept = keptLessons(feedback).filter((id) => lessons.has(id))
  const handedOver = start && {
    asked: questionsWith(start.asked, pack.lessons),
    waiting: questionsWith(start.waiting, pack.lessons),
  }
  const questions = handedOver ?? chooseQuestions(kept, pack.lessons, nations)
  const asking = questions.asked.flatMap(({ lessonId }) => lessonId ?? [])
  const ids = [...new Set([...kept, ...asking])]
  const first = (kept.length > 0 ? kept : ids).slice(0, LESSONS_AT_FIRST)
  const draft: Draft = { heading: '', questions, onSheet: first, actions: [emptyAction(1)] }
  return { offered: ids.flatMap((id) => lessons.get(id) ?? []), draft }
}

/** An action with nothing typed yet. */
export function emptyAction(id: number): TypedAction {
  return { id, what: '', who: '', when: { day: '', month: '', year: '' } }
}
