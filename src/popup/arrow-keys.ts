/** The buttons of the lists of lessons that are shown, from top to bottom. */
function lessonButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.lessons button')]
}

/** Goes to the first lesson that is shown. */
export function focusFirstLesson(): void {
  lessonButtons()[0]?.focus()
}

/** Moves between lessons with the arrow keys; up from the first one leaves them. */
export function moveBetweenLessons(event: KeyboardEvent, onLeaveUp: () => void): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const buttons = lessonButtons()
  const at = buttons.indexOf(event.target as HTMLElement)
  if (at === -1) return
  event.preventDefault()
  const next = event.key === 'ArrowDown' ? at + 1 : at - 1
  if (next < 0) onLeaveUp()
  else buttons[next]?.focus()
}
