import { useEffect, useState } from 'preact/hooks'
import { loadPack } from '../library/bundled-pack.ts'
import type { Lesson, Pack, Source } from '../library/schema.ts'
import { asTrouble, type Trouble } from '../messages.ts'

/** The pack with its lessons and sources by id. */
export interface OpenedPack {
  pack: Pack
  lessons: ReadonlyMap<string, Lesson>
  sources: ReadonlyMap<string, Source>
}

/** The pack once it is open, or what went wrong. */
export function usePack(): { opened?: OpenedPack; trouble?: Trouble } {
  const [state, setState] = useState<{ opened?: OpenedPack; trouble?: Trouble }>({})
  useEffect(() => {
    loadPack().then(
      (pack) =>
        setState({
          opened: {
            pack,
            lessons: new Map(pack.lessons.map((lesson) => [lesson.id, lesson])),
            sources: new Map(pack.sources.map((source) => [source.id, source])),
          },
        }),
      (error: unknown) =>
        setState({
          trouble: asTrouble(error, 'lessonsNotOpened', 'closeThisTryAgain'),
        }),
    )
  }, [])
  return state
}
