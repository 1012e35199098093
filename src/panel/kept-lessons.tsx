import { useEffect, useState } from 'preact/hooks'
import { keptLessons, loadFeedback, remember } from '../remembered/feedback.ts'
import { openSheet } from '../supervision/sheet-start.ts'
import { Questions } from '../ui/lesson-parts.tsx'
import { OpenInFull } from '../ui/open-in-full.tsx'
import { lessonLanguage, say } from '../ui/say.ts'
import type { OpenedPack } from '../ui/use-pack.ts'

/** Lessons that were kept for supervision, newest first, with their questions. */
export function KeptLessons({ opened }: { opened: OpenedPack }) {
  const [ids, setIds] = useState<string[]>()
  useEffect(() => {
    void loadFeedback().then((feedback) =>
      setIds(keptLessons(feedback).filter((id) => opened.lessons.has(id))),
    )
  }, [opened])

  if (!ids) return null
  if (ids.length === 0) {
    return (
      <section class="calm stack" data-state="nothing-kept">
        <h2>{say('keptNothing')}</h2>
        <p class="soft">{say('keptNothingText')}</p>
      </section>
    )
  }
  return (
    <>
      <div class="row">
        <button type="button" class="main" onClick={() => void openSheet()}>
          {say('superviseOpenSheet')}
        </button>
      </div>
      {ids.map((id) => {
        const lesson = opened.lessons.get(id)
        if (!lesson) return null
        return (
          <article key={id} class="card stack" data-lesson-id={id}>
            <h2 lang={lessonLanguage()}>{lesson.title}</h2>
            <Questions lesson={lesson} />
            <OpenInFull lessonId={id} />
            <div class="row">
              <button
                type="button"
                class="small"
                onClick={() => {
                  setIds(ids.filter((other) => other !== id))
                  void remember(id, 'keep', { undo: true })
                }}
              >
                {say('keptTalkedOver')}
              </button>
            </div>
          </article>
        )
      })}
    </>
  )
}
