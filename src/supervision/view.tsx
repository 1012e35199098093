import { useState } from 'preact/hooks'
import { say } from '../ui/say.ts'
import { usePack } from '../ui/use-pack.ts'
import { ActionList } from './action-list.tsx'
import { LessonList } from './lesson-list.tsx'
import { QuestionList } from './question-list.tsx'
import { SheetPreview } from './sheet-preview.tsx'
import { TakeAlong } from './take-along.tsx'
import { useSheet } from './use-sheet.ts'
import { useWarning } from './use-warning.ts'

/** The whole page: what goes on the sheet, the sheet itself, and the ways to take it along. */
export function PrepareSupervision() {
  const { opened, trouble } = usePack()
  const work = useSheet(opened)
  const [saved, setSaved] = useState('')
  useWarning(work !== undefined && work.typed !== '' && work.typed !== saved)
  if (trouble)
    return (
      <main>
        <h1>{say('sheetPrepare')}</h1>
        <p role="alert">
          {say(trouble.what)} {say(trouble.todo)}
        </p>
      </main>
    )
  if (!opened || !work) return <main />
  const { offered, draft, change, sheet, typed } = work
  return (
    <main>
      <header class="stack screen">
        <h1>{say('sheetPrepare')}</h1>
        <p>{say('sheetIntro')}</p>
        <p class="soft">{say('sheetMemory')}</p>
      </header>
      <div class="stack screen">
        <QuestionList
          questions={draft.questions}
          lessons={opened.lessons}
          onChange={(questions) => change({ questions })}
        />
        <LessonList
          offered={offered}
          onSheet={draft.onSheet}
          onChange={(onSheet) => change({ onSheet })}
        />
        <ActionList actions={draft.actions} onChange={(actions) => change({ actions })} />
        <section class="card stack">
          <label for="heading">{say('sheetHeading')}</label>
          <p id="heading-hint" class="soft small">
            {say('sheetHeadingHint')}
          </p>
          <input
            id="heading"
            type="text"
            autocomplete="off"
            aria-describedby="heading-hint"
            value={draft.heading}
            onInput={(event) => change({ heading: event.currentTarget.value })}
          />
        </section>
        <TakeAlong sheet={sheet} onTaken={() => setSaved(typed)} />
      </div>
      <SheetPreview sheet={sheet} />
    </main>
  )
}
