/** Finding the lesson that a person is typing for. Typing errors are forgiven. Pure. */
import Fuse from 'fuse.js'
import type { Audience, Lesson, Nation, Pack, Source, ThemeGroup } from './schema.ts'

/** What a search can be narrowed to; a missing field narrows nothing. */
export interface SearchFilter {
  group?: ThemeGroup | undefined
  theme?: string | undefined
  source?: string | undefined
  /** Lessons whose strongest words for this audience match come first; every lesson has messages for all. */
  audience?: Audience | undefined
  nation?: Nation | undefined
}

/** The names that reviews of one child's case have had, so that a search for any of them finds all. */
const REVIEW_NAMES = 'SCR serious case review LCSPR CSPR child safeguarding practice review CPR child practice review learning review case management review'

interface SearchEntry {
  lesson: Lesson
  title: string
  frontline: string[]
  manager: string[]
  organisation: string[]
  finding: string
  themes: string[]
  cues: string[]
  reviews: string[]
}

/** Searches the lessons of one pack. */
export class LessonSearch {
  private readonly entries: SearchEntry[]
  private readonly groupOf: Map<string, ThemeGroup>

  constructor(pack: Pack) {
    const themes = new Map(pack.themes.map((theme) => [theme.id, theme]))
    const sources = new Map(pack.sources.map((source) => [source.id, source]))
    this.groupOf = new Map(pack.themes.map((theme) => [theme.id, theme.group]))
    this.entries = pack.lessons.map((lesson) => ({
      lesson,
      title: lesson.title,
      ...lesson.messages,
      finding: lesson.finding,
      themes: lesson.themes.flatMap((id) => [themes.get(id)?.name ?? '', themes.get(id)?.covers ?? '']),
      cues: lesson.cues,
      reviews: lesson.evidence.flatMap((id) => describeSource(sources.get(id))),
    }))
  }

  /** Lessons for a query, best first; all that pass the filter, in the library's order, for an empty one. */
  find(query: string, filter: SearchFilter = {}, most = 40): Lesson[] {
    const entries = this.entries.filter(({ lesson }) => this.passes(lesson, filter))
    const wanted = query.trim().split(/\s+/).filter(Boolean)
    if (wanted.length === 0) return entries.slice(0, most).map(({ lesson }) => lesson)
    const fuse = new Fuse(entries, {
      keys: [
        { name: 'title', weight: 3 },
        { name: 'themes', weight: 2.5 },
        { name: 'reviews', weight: 2 },
        { name: 'cues', weight: 1 },
        { name: 'finding', weight: 1 },
        ...(['frontline', 'manager', 'organisation'] as const).map((name) => ({ name, weight: filter.audience === name ? 3 : 1 })),
      ],
      threshold: 0.3,
      ignoreLocation: true,
      useExtendedSearch: false,
      minMatchCharLength: 2,
    })
    return fuse
      .search(wanted.join(' '), { limit: most })
      .map(({ item }) => item.lesson)
  }

  private passes(lesson: Lesson, { group, theme, source, nation }: SearchFilter): boolean {
    return (
      (!group || lesson.themes.some((id) => this.groupOf.get(id) === group)) &&
      (!theme || lesson.themes.includes(theme)) &&
      (!source || lesson.evidence.includes(source)) &&
      (!nation || lesson.nations.includes(nation))
    )
  }
}

function describeSource(source: Source | undefined): string[] {
  if (!source) return []
  const names = source.kind === 'review' || source.kind === 'national-review' ? REVIEW_NAMES : source.kind.replace('-', ' ')
  return [`${source.title} ${source.publisher} ${source.area ?? ''} ${source.year}`, names]
}
