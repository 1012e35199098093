/** A failure that a person can mend: its message says what to do, and where it was thrown helps nobody. */
export class PlainError extends Error {
  override name = 'PlainError'
}
