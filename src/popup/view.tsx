import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { SearchFilter } from '../library/search.ts'
import { LessonSearch } from '../library/search.ts'
import { type Choices, loadChoices } from '../remembered/choices.ts'
import { lessonLanguage, say } from '../ui/say.ts'
import { type OpenedPack, usePack } from '../ui/use-pack.ts'
import { themeName } from '../ui/words.ts'
import { focusFirstLesson, moveBetweenLessons } from './arrow-keys.ts'
import { Browse } from './browse.tsx'
import { Filters } from './filters.tsx'
import { FullLesson } from './full-lesson.tsx'
import { usePlace } from './place.ts'
import { Results } from './results.tsx'
import { SiteSwitch } from './site-switch.tsx'
import { Start } from './start.tsx'
import { useRead } from './use-read.ts'

/** While words are typed, no more are shown: whoever wants others types on, and each key is answered at once. */
const MOST_FOUND = 20

/** The whole popup: search the lessons, switch this site on or off. */
export function Popup() {
  const { opened, trouble } = usePack()
  const [choices, setChoices] = useState<Choices>()
  useEffect(() => void loadChoices().then(setChoices), [])
  return (
    <>
      {trouble ? (
        <main class="stack calm" data-state="trouble">
          <h1>{say(trouble.what)}</h1>
          <p>{say(trouble.todo)}</p>
        </main>
      ) : (
        <Lessons opened={opened} choices={choices} />
      )}
      <SiteSwitch />
    </>
  )
}

function Lessons({
  opened,
  choices,
}: {
  opened: OpenedPack | undefined
  choices: Choices | undefined
}) {
  const [place, go] = usePlace()
  const [narrowed, setNarrowed] = useState<SearchFilter>({})
  const field = useRef<HTMLInputElement>(null)
  const search = useMemo(() => opened && new LessonSearch(opened.pack), [opened])
  // The first search makes the index; doing that before the first key keeps typing smooth.
  useEffect(() => {
    if (search) requestIdleCallback(() => search.find('a'))
  }, [search])
  useEffect(() => {
    if (!place.lesson) field.current?.focus()
  }, [place.lesson])

  const filter: SearchFilter = { ...narrowed, theme: place.theme, source: place.source }
  const isSearching = place.search.trim() !== '' || Object.values(filter).some(Boolean)
  const found = useMemo(() => {
    if (!search || !isSearching) return []
    return place.search.trim()
      ? search.find(place.search, filter, MOST_FOUND)
      : search.find('', filter)
  }, [search, place, narrowed])
  const lesson = place.lesson ? opened?.lessons.get(place.lesson) : undefined
  const noteRead = useRead(lesson?.id)

  const theme = opened?.pack.themes.find(({ id }) => id === place.theme)
  const open = (id: string) => go({ ...place, lesson: id })
  if (lesson && opened)
    return (
      <FullLesson
        lesson={lesson}
        opened={opened}
        role={choices?.role ?? 'frontline'}
        onFollow={noteRead}
        onBack={() => go({ ...place, lesson: undefined })}
      />
    )
  return (
    <>
      <header class="stack">
        <h1 class="visually-hidden">{say('popupTitle')}</h1>
        <label class="visually-hidden" for="search">
          {say('popupSearch')}
        </label>
        <input
          ref={field}
          id="search"
          type="search"
          placeholder={say('popupSearch')}
          autocomplete="off"
          value={place.search}
          onInput={(event) =>
            go({ ...place, search: event.currentTarget.value }, { replace: true })
          }
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            focusFirstLesson()
          }}
        />
        <Filters filter={narrowed} onChange={setNarrowed} />
      </header>
      <main
        class="stack"
        onKeyDown={(event) => moveBetweenLessons(event, () => field.current?.focus())}
      >
        {opened && (place.theme || place.source) && (
          <div class="row apart chosen">
            <h2>
              {theme ? (
                themeName(theme)
              ) : (
                <span lang={lessonLanguage()}>{opened.sources.get(place.source ?? '')?.title}</span>
              )}
            </h2>
            <button type="button" class="plain small" onClick={() => go({ search: place.search })}>
              {say('popupShowAll')}
            </button>
          </div>
        )}
        {!opened ? (
          <p class="calm soft" data-state="preparing">
            {say('popupPreparing')}
          </p>
        ) : isSearching ? (
          <Results lessons={found} opened={opened} onOpen={open} />
        ) : (
          <>
            <Start pack={opened.pack} onOpen={open} />
            <Browse
              pack={opened.pack}
              onTheme={(theme) => go({ search: '', theme })}
              onSource={(source) => go({ search: '', source })}
            />
          </>
        )}
        <p class="visually-hidden" role="status">
          {isSearching && opened ? say('lessons', { count: found.length }) : ''}
        </p>
      </main>
    </>
  )
}
