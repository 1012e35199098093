import type { Lesson, Pack, Source, Theme } from '../schema.ts'

/** What the pages look up in a pack. */
export interface LibraryIndex {
  themes: ReadonlyMap<string, Theme>
  sources: ReadonlyMap<string, Source>
  /** Lessons whose main theme this is. */
  lessonsOf(theme: string): readonly Lesson[]
  /** Lessons that rest on this source. */
  lessonsFrom(source: string): readonly Lesson[]
}

/** Makes a pack ready for looking things up. */
export function indexLibrary(pack: Pack): LibraryIndex {
  const byTheme = new Map<string, Lesson[]>()
  const bySource = new Map<string, Lesson[]>()
  for (const lesson of pack.lessons) {
    const theme = lesson.themes[0] ?? ''
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), lesson])
    for (const id of lesson.evidence) bySource.set(id, [...(bySource.get(id) ?? []), lesson])
  }
  return {
    themes: new Map(pack.themes.map((theme) => [theme.id, theme])),
    sources: new Map(pack.sources.map((source) => [source.id, source])),
    lessonsOf: (theme) => byTheme.get(theme) ?? [],
    lessonsFrom: (source) => bySource.get(source) ?? [],
  }
}
