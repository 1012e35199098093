/** Made-up lessons and sources for tests. */
import type { Lesson, Source } from '../../../src/library/schema.ts'

/** A lesson with so many questions, on these themes. */
export function lesson(id: string, themes: string[], questions: string[]): Lesson {
  return {
    id,
    title: `Title of ${id}`,
    finding: `Finding of ${id}.`,
    messages: {
      frontline: [`First of ${id}.`, `Second of ${id}.`, `Third of ${id}.`],
      manager: [`Manager of ${id}.`, `Other for the manager of ${id}.`],
      organisation: [`Organisation of ${id}.`],
    },
    questions,
    themes,
    cues: [],
    evidence: ['anyshire-2020', 'gone'],
    nations: ['England', 'Wales'],
    reviewed: '2026-11-24',
  }
}

export const SOURCES: ReadonlyMap<string, Source> = new Map([
  [
    'anyshire-2020',
    {
      id: 'anyshire-2020',
      title: 'Child Q & others: Anyshire',
      kind: 'review',
      publisher: 'Anyshire Partnership (until 2024)',
      nation: 'England',
      year: 2020,
      url: 'https://example.org/child-q?a=1&b=2',
      urlShows: 'publication',
      found: [{ theme: 'neglect', finding: 'Nobody had seen the bedroom.' }],
    },
  ],
])
