import type { ThemeScore } from '../decision/decide.ts'
import type { ThemeEvidence } from '../decision/evidence.ts'
import { FEATURE_NAMES } from '../decision/evidence.ts'
import type { GapsData } from '../model-data.ts'
import type { ReadNote } from '../text/read-note.ts'
import { PRESENCE_NAMES, presence } from './presence.ts'

/** What a good record would state. */
export const GAP_IDS = [
  'child-seen-alone',
  'childs-words',
  'men-in-household',
  'sleeping-arrangements',
  'bedroom-seen',
  'interpreter-used',
  'siblings-considered',
  'management-rationale',
  'ethnicity-culture',
  'next-steps-dates',
  'sources-checked',
] as const
export type GapId = (typeof GAP_IDS)[number]

/** Themes whose likelihood bears on what should be on record. */
const TELLING_THEMES = [
  'childs-voice',
  'hidden-men',
  'unsafe-sleep',
  'infants',
  'home-visits',
  'neglect',
  'language-interpreters',
  'culture-race-faith',
  'thresholds-referral',
  'supervision-oversight',
  'drift-delay-closure',
  'workload-capacity',
  'recording',
  'multi-agency-working',
  'information-sharing',
  'professional-curiosity',
  'over-optimism',
  'disguised-compliance',
  'domestic-abuse',
  'physical-abuse',
  'unborn-prebirth',
  'medical-neglect',
  'missing-children',
  'assessment-history',
  'parental-substance-misuse',
  'parental-mental-health',
] as const

const PLACES: ReadonlyMap<string, number> = new Map(TELLING_THEMES.map((theme, at) => [theme, at]))
const ANY = FEATURE_NAMES.indexOf('any')

/** Names of the features that gaps are judged by, in the order of the weights. */
export const GAP_FEATURES: readonly string[] = [
  ...PRESENCE_NAMES,
  'anythingToRaise',
  ...TELLING_THEMES.map((theme) => `theme ${theme}`),
]

/** The features of one note, in the order of `GAP_FEATURES`. */
export function gapFeatures(
  note: ReadNote,
  candidates: readonly ThemeEvidence[],
  scored: readonly ThemeScore[],
  themes: readonly string[],
  recordKind?: string,
): number[] {
  const logits = new Float64Array(TELLING_THEMES.length).fill(-6)
  for (const { theme, values } of candidates) {
    const place = PLACES.get(themes[theme] as string)
    if (place !== undefined) logits[place] = values[ANY] as number
  }
  const features = presence(note, recordKind)
  features.push(scored[0]?.score ?? 0)
  for (const logit of logits) features.push(1 / (1 + Math.exp(-logit)))
  return features
}

/** When the likeliest theme is less likely than this there is nothing to raise, and nothing is missing. */
const LEAST_SCORE = 0.3

/** What the note does not say and a good one would, most likely first. */
export function findGaps(
  data: GapsData,
  note: ReadNote,
  candidates: readonly ThemeEvidence[],
  scored: readonly ThemeScore[],
  themes: readonly string[],
  recordKind?: string,
): GapId[] {
  if ((scored[0]?.score ?? 0) < LEAST_SCORE) return []
  const values = gapFeatures(note, candidates, scored, themes, recordKind)
  return data.gaps
    .map(({ id, bias, weights, threshold }) => {
      let sum = bias
      for (let at = 0; at < weights.length; at += 1)
        sum += (weights[at] as number) * (values[at] as number)
      return { id, over: sum - Math.log(threshold / (1 - threshold)) }
    })
    .filter(({ over }) => over > 0)
    .sort((a, b) => b.over - a.over)
    .map(({ id }) => id as GapId)
}
