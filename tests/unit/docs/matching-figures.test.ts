import { expect, test } from 'vitest'
import { readMatchingModel } from '../../../src/library/authoring/matching-model.ts'
import { read } from './documents.ts'

/** Names of the figures as the document prints them, and as the model carries them. */
const FIGURES = {
  'recall@3': 'recall',
  'precision@3': 'precision',
  quiet: 'quiet',
  'false alerts': 'falseAlerts',
  'gaps F1': 'gapsF1',
  'described-only recall': 'describedRecall',
  'misspelt recall': 'misspeltRecall',
}

test.each(Object.entries(FIGURES))(
  'docs/matching-figures.md gives the model’s own %s',
  (name, key) => {
    const printed = new RegExp(`^${name} +(\\d\\.\\d+)$`, 'm').exec(
      read('docs/matching-figures.md'),
    )
    expect(Number(printed?.[1])).toBeCloseTo(
      readMatchingModel('src/lessons')?.figures[key] ?? -1,
      2,
    )
  },
)
