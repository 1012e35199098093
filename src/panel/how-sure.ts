/** How sure the matching is, in words: a number would say more than it knows. */
export function howSure(score: number): string {
  if (score >= 0.93) return 'Very sure'
  if (score >= 0.85) return 'Quite sure'
  if (score >= 0.7) return 'Fairly sure'
  return 'Not quite sure'
}
