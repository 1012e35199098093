import { compilePack } from '../../src/library/authoring/compile-pack.ts'
import { compileMatcher } from '../../src/matching/matcher.ts'

/** The lessons as they ship, and their matcher. */
export const { pack } = compilePack('src/lessons', 'test')
export const matcher = compileMatcher(pack)

/** Main themes of the lessons that would be shown for a text. */
export function shownFor(text: string): string[] {
  return matcher
    .match(text)
    .lessons.filter((lesson) => lesson.shown)
    .map((lesson) => lesson.themes[0] as string)
}
