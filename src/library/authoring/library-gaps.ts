import type { Pack } from '../schema.ts'

/** What the library sets out to hold at least. */
const TARGETS = { lessons: 480, sources: 320, terms: 2_500, phrases: 130, lessonsOfTheme: 6 }
/** Themes that reviews name again and again, and so need more. */
const BROAD_THEMES: readonly string[] = [
  'neglect',
  'domestic-abuse',
  'child-sexual-abuse',
  'sexual-exploitation',
  'criminal-exploitation',
  'infants',
  'bruising-non-mobile',
  'childs-voice',
  'professional-curiosity',
  'disguised-compliance',
  'hidden-men',
  'information-sharing',
  'assessment-history',
  'supervision-oversight',
  'adolescents',
  'disabled-children',
]
const LESSONS_OF_BROAD_THEME = 10

/** What is still missing against the targets, a line each; empty when they are all met. */
export function libraryGaps(pack: Pack): string[] {
  const short = (what: string, have: number, want: number) =>
    have < want ? [`${what}: ${have} of at least ${want}`] : []
  return [
    ...short('lessons', pack.lessons.length, TARGETS.lessons),
    ...short('sources', pack.sources.length, TARGETS.sources),
    ...short('terms', pack.vocabulary.length, TARGETS.terms),
    ...short('phrases that hide the child', pack.wording?.length ?? 0, TARGETS.phrases),
    ...pack.themes.flatMap(({ id }) =>
      short(
        `lessons on ${id}`,
        pack.lessons.filter((lesson) => lesson.themes[0] === id).length,
        BROAD_THEMES.includes(id) ? LESSONS_OF_BROAD_THEME : TARGETS.lessonsOfTheme,
      ),
    ),
  ]
}

/** Sources that no lesson rests on yet. */
export function unusedSources(pack: Pack): string[] {
  const used = new Set(pack.lessons.flatMap((lesson) => lesson.evidence))
  return pack.sources.map((source) => source.id).filter((id) => !used.has(id))
}
