/** Names for things, as people read them. */
import type { Audience, Nation, Source, Theme, ThemeGroup } from '../library/schema.ts'
import { isKey, type Language, language, say } from './say.ts'

/** Languages, each by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', cy: 'Cymraeg' }

/** Who a key message speaks to. */
export function audienceName(audience: Audience): string {
  return say(`audience_${audience}`)
}

/** A group of themes. */
export function groupName(group: ThemeGroup): string {
  return say(`group_${group}`)
}

/** A theme in the language of the interface; as the pack calls it where there is no other name. */
export function themeName({ id, name }: Pick<Theme, 'id' | 'name'>): string {
  const key = `theme_${id.replaceAll('-', '_')}`
  return language() !== 'en' && isKey(key) ? say(key) : name
}

/** A kind of publication, for many of them. */
export function kindName(kind: Source['kind']): string {
  return say(`kind_${kind.replaceAll('-', '_') as Underscored<Source['kind']>}`)
}

/** One of the four nations, or all of them together. */
export function nationName(nation: Nation | 'UK'): string {
  return say(`nation_${nation.replaceAll(' ', '_') as Underscored<Nation | 'UK'>}`)
}

/** A name as messages can be called: without spaces and hyphens. */
type Underscored<Name extends string> = Name extends `${infer First}${'-' | ' '}${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Name

/** A review in two or three words: its place, or who published it, and the year. */
export function shortName({ area, publisher, year }: Source): string {
  return `${area ?? publisher.replace(/\s*\(.*$/, '')} ${year}`
}
