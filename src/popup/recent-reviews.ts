/** What reviews of the last three years say most, from the sources of the lessons. Pure. */
import type { Lesson, Pack, Source, Theme } from '../library/schema.ts'

/** Publications that report what was found, rather than what to do about it. */
const REVIEWS: readonly Source['kind'][] = [
  'review',
  'national-review',
  'periodic-analysis',
  'thematic-briefing',
  'inquiry',
]
const YEARS = 3
const MOST_THEMES = 5

/** What recent reviews found, theme by theme. */
export interface RecentFindings {
  /** The first and the last year that count. */
  from: number
  to: number
  /** How many reviews there are of these years. */
  reviews: number
  /** The themes that most of them found, each with the lesson that rests on most of those, most found first. */
  themes: { theme: Theme; foundBy: number; lesson: Lesson }[]
}

/** The themes that most reviews found in the three years up to the pack's, so that old lessons do not pass for new. */
export function recentFindings({ published, sources, lessons, themes }: Pack): RecentFindings {
  const to = Number(published.slice(0, 4))
  const from = to - YEARS + 1
  const reviews = sources.filter(
    ({ kind, year }) => REVIEWS.includes(kind) && year >= from && year <= to,
  )
  const taken = new Set<string>()
  const found = themes
    .map((theme) => ({ theme, by: reviews.filter((review) => finds(review, theme)) }))
    .toSorted((a, b) => b.by.length - a.by.length)
    .flatMap(({ theme, by }) => {
      const lesson = lessonOn(
        lessons.filter(({ id }) => !taken.has(id)),
        theme,
        by,
      )
      if (!lesson || taken.size === MOST_THEMES) return []
      taken.add(lesson.id)
      return [{ theme, foundBy: by.length, lesson }]
    })
  return { from, to, reviews: reviews.length, themes: found }
}

function finds({ found }: Source, theme: Theme): boolean {
  return found.some((each) => each.theme === theme.id)
}

/** The lesson of a theme that rests on most of the reviews; of two alike, the one whose main theme it is. */
function lessonOn(
  lessons: readonly Lesson[],
  { id }: Theme,
  reviews: readonly Source[],
): Lesson | undefined {
  const ids = new Set(reviews.map((review) => review.id))
  const restsOn = ({ evidence }: Lesson) => evidence.filter((source) => ids.has(source)).length
  return lessons
    .filter((lesson) => lesson.themes.includes(id) && restsOn(lesson) > 0)
    .toSorted((a, b) => restsOn(b) - restsOn(a) || a.themes.indexOf(id) - b.themes.indexOf(id))[0]
}
