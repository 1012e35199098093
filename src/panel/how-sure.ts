import { say } from '../ui/say.ts'

/** How sure the matching is, in words: a number would say more than it knows. */
export function howSure(score: number): string {
  if (score >= 0.93) return say('sureVery')
  if (score >= 0.85) return say('sureQuite')
  if (score >= 0.7) return say('sureFairly')
  return say('sureNot')
}
