/** What stands on the sheet, whichever way it is taken along. Pure. */
import type { Lesson, Source } from '../library/schema.ts'
import { type Question, wordsOf } from './questions.ts'
import { readTypedDate, type TypedDate } from './uk-date.ts'

/** What a person typed as one action. */
export interface TypedAction {
  id: number
  what: string
  who: string
  when: TypedDate
}

/** A review behind a lesson. */
export interface SheetSource {
  title: string
  url: string
  /** Who published it and when, so far as the title does not say. */
  from: string
}

/** A lesson on the sheet. */
export interface SheetLesson {
  title: string
  /** What to do, for whoever works with the family. */
  todo: string[]
  /** What the manager can do. */
  manager: string
  why: string
  sources: SheetSource[]
}

/** Everything on the sheet. */
export interface Sheet {
  /** Typed by the person; empty when they did not. */
  heading: string
  on: Date
  questions: { text: string; lesson?: string }[]
  lessons: SheetLesson[]
  actions: { what: string; who: string; when?: Date }[]
}

/** So many of a lesson's messages for front-line staff stand on the sheet. */
const MOST_TODO = 2

/** What is put together: lessons of the library, and the person's own words. */
export interface SheetParts {
  heading: string
  on: Date
  questions: readonly Question[]
  lessons: readonly Lesson[]
  actions: readonly TypedAction[]
  /** All lessons and sources by id, to name where things come from. */
  allLessons: ReadonlyMap<string, Lesson>
  sources: ReadonlyMap<string, Source>
}

/** Makes the sheet. Questions and actions without words are left out. */
export function makeSheet(parts: SheetParts): Sheet {
  const { heading, on, allLessons, sources } = parts
  return {
    heading: inALine(heading),
    on,
    questions: parts.questions.flatMap((question) => {
      const lesson = allLessons.get(question.lessonId ?? '')?.title
      const words = inALine(wordsOf(question))
      return words ? [{ text: words, ...(lesson && { lesson }) }] : []
    }),
    lessons: parts.lessons.map((lesson) => onSheet(lesson, sources)),
    actions: parts.actions.flatMap(({ what, who, when }) => {
      const read = readTypedDate(when)
      const action = { what: inALine(what), who: inALine(who) }
      const isEmpty = !action.what && !action.who && read.is !== 'day'
      return isEmpty ? [] : [{ ...action, ...(read.is === 'day' && { when: read.date }) }]
    }),
  }
}

/** Typed words without line breaks and other characters that a document cannot hold. */
function inALine(typed: string): string {
  return typed.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\s]+/gu, ' ').trim()
}

function onSheet(lesson: Lesson, sources: ReadonlyMap<string, Source>): SheetLesson {
  return {
    title: lesson.title,
    todo: lesson.messages.frontline.slice(0, MOST_TODO),
    manager: lesson.messages.manager[0] ?? '',
    why: lesson.finding,
    sources: lesson.evidence.flatMap((id) => {
      const source = sources.get(id)
      if (!source) return []
      const { title, url, publisher, year } = source
      const parts = [publisher.replace(/\s*\(.*$/, ''), String(year)].filter(
        (part) => !title.includes(part),
      )
      return [{ title, url, from: parts.join(', ') }]
    }),
  }
}
