import { useEffect, useState } from 'preact/hooks'
import { loadFeedback, remember } from '../remembered/feedback.ts'
import { Questions } from '../ui/lesson-parts.tsx'
import { OpenInFull } from '../ui/open-in-full.tsx'
import type { OpenedPack } from '../ui/use-pack.ts'

/** Lessons that were kept for supervision, newest first, with their questions. */
export function KeptLessons({ opened }: { opened: OpenedPack }) {
  const [ids, setIds] = useState<string[]>()
  useEffect(() => {
    void loadFeedback().then((feedback) =>
      setIds(
        Object.entries(feedback)
          .filter(([id, opinion]) => opinion.keptOn !== undefined && opened.lessons.has(id))
          .toSorted(([, a], [, b]) => (b.keptOn ?? '').localeCompare(a.keptOn ?? ''))
          .map(([id]) => id),
      ),
    )
  }, [opened])

  if (!ids) return null
  if (ids.length === 0) {
    return (
      <section class="calm stack" data-state="nothing-kept">
        <h2>Nothing kept yet</h2>
        <p class="soft">
          Choose “Keep for supervision” on a tip to find it here, with questions to talk over.
        </p>
      </section>
    )
  }
  return (
    <>
      {ids.map((id) => {
        const lesson = opened.lessons.get(id)
        if (!lesson) return null
        return (
          <article key={id} class="card stack" data-lesson-id={id}>
            <h2>{lesson.title}</h2>
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
                Talked over
              </button>
            </div>
          </article>
        )
      })}
    </>
  )
}
