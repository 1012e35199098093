/** Names for things, as people read them. */
import type { Audience, Source, ThemeGroup } from '../library/schema.ts'

export const AUDIENCE_NAMES: Record<Audience, string> = {
  frontline: 'Front-line staff',
  manager: 'Managers',
  organisation: 'The organisation',
}

export const GROUP_NAMES: Record<ThemeGroup, string> = {
  harm: 'Kinds of harm',
  parent: 'Parents and carers',
  child: 'Children',
  family: 'Family life',
  practice: 'Practice',
  management: 'Management',
  organisation: 'Organisations',
}

export const KIND_NAMES: Record<Source['kind'], string> = {
  review: 'Individual reviews',
  'national-review': 'National reviews',
  'periodic-analysis': 'Analyses of many reviews',
  'thematic-briefing': 'Briefings',
  'inspection-report': 'Inspection reports',
  inquiry: 'Inquiries',
  guidance: 'Guidance',
  research: 'Research',
}

/** "1 lesson", "2 lessons". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** A review in two or three words: its place, or who published it, and the year. */
export function shortName({ area, publisher, year }: Source): string {
  return `${area ?? publisher.replace(/\s*\(.*$/, '')} ${year}`
}
