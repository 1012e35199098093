/** Which reflective questions are taken to supervision, and how a person changes them. Pure. */
import type { Lesson, Nation } from '../library/schema.ts'

/** One question: of a lesson, or a person's own. */
export interface Question {
  /** The lesson's id and the question's place in it, such as `see-the-bedroom/0`; for one's own, `own/1`. */
  id: string
  /** In the lesson's words; empty when it is the person's own. */
  text: string
  /** In the person's words, when they put it otherwise. */
  typed?: string
  /** The lesson that asks it; none when it is the person's own. */
  lessonId?: string
}

/** The questions that are asked, and those that wait to be swapped in, the next best first. */
export interface Questions {
  asked: Question[]
  waiting: Question[]
}

/** So many are asked: enough to think, few enough for an hour. */
const ASKED = 3
/** At most so many of other lessons on the same themes wait. */
const MOST_NEIGHBOURS = 12

/**
 * Chooses the questions of lessons, best lesson first: one of each lesson before a second of any, so that they open
 * different doors. Behind them stand questions of other lessons on the same themes, the nearest first.
 */
export function chooseQuestions(
  lessonIds: readonly string[],
  lessons: readonly Lesson[],
  nations: readonly Nation[],
): Questions {
  const chosen = lessonIds.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? [])
  const own = inTurns(chosen.map(questionsOf))
  const near = neighbours(chosen, lessons, nations).flatMap((each) => questionsOf(each).slice(0, 1))
  const all = withoutRepeats([...own, ...near.slice(0, MOST_NEIGHBOURS)])
  return { asked: all.slice(0, ASKED), waiting: all.slice(ASKED) }
}

/** The questions with these ids; what the lessons no longer have is left out. */
export function questionsWith(ids: readonly string[], lessons: readonly Lesson[]): Question[] {
  return ids.flatMap((id) => {
    const [lessonId, at] = id.split('/')
    const lesson = lessons.find((each) => each.id === lessonId)
    return (lesson && questionsOf(lesson)[Number(at)]) ?? []
  })
}

/** With one question swapped for the next best. The old one waits behind all others. */
export function swapped({ asked, waiting }: Questions, id: string): Questions {
  const [next, ...others] = waiting
  const old = asked.find((each) => each.id === id)
  if (!next || !old) return { asked, waiting }
  return {
    asked: asked.map((each) => (each === old ? next : each)),
    waiting: [...others, ...backInLine(old)],
  }
}

/** Without one question. */
export function removed({ asked, waiting }: Questions, id: string): Questions {
  const old = asked.filter((each) => each.id === id)
  return {
    asked: asked.filter((each) => each.id !== id),
    waiting: [...waiting, ...old.flatMap(backInLine)],
  }
}

/** With other words for one question. */
export function reworded({ asked, waiting }: Questions, id: string, typed: string): Questions {
  return { asked: asked.map((each) => (each.id === id ? { ...each, typed } : each)), waiting }
}

/** With the next best one more. */
export function withNext({ asked, waiting }: Questions): Questions {
  const [next, ...others] = waiting
  return next ? { asked: [...asked, next], waiting: others } : { asked, waiting }
}

/** With an empty question for a person to write. */
export function withOwn({ asked, waiting }: Questions): Questions {
  const used = asked.map(({ id }) => Number(/^own\/(\d+)$/.exec(id)?.[1] ?? 0))
  return { asked: [...asked, { id: `own/${Math.max(0, ...used) + 1}`, text: '' }], waiting }
}

/** A question as it is asked. */
export function wordsOf({ text, typed }: Question): string {
  return typed ?? text
}

/** In the lesson's words again: a person's own would come back as if the lesson had said them. */
function backInLine({ typed: _, ...question }: Question): Question[] {
  return question.lessonId === undefined ? [] : [question]
}

function questionsOf({ id, questions }: Lesson): Question[] {
  return questions.map((text, at) => ({ id: `${id}/${at}`, text, lessonId: id }))
}

function inTurns(lists: readonly Question[][]): Question[] {
  const rounds = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: rounds }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
}

/** Other lessons on the main themes of these, those with most themes in common first. */
function neighbours(
  chosen: readonly Lesson[],
  lessons: readonly Lesson[],
  nations: readonly Nation[],
): Lesson[] {
  const main = new Set(chosen.map(({ themes }) => themes[0]))
  const themes = new Set(chosen.flatMap((lesson) => lesson.themes))
  const common = (lesson: Lesson) => lesson.themes.filter((theme) => themes.has(theme)).length
  return lessons
    .filter((lesson) => main.has(lesson.themes[0]) && !chosen.includes(lesson))
    .filter((lesson) => lesson.nations.some((nation) => nations.includes(nation)))
    .toSorted((a, b) => common(b) - common(a))
}

function withoutRepeats(questions: readonly Question[]): Question[] {
  const plain = ({ text }: Question) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  const all = questions.map(plain)
  return questions.filter((_, at) => all.indexOf(all[at] as string) === at)
}
