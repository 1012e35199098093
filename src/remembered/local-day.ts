/** A day of the person's own calendar as YYYY-MM-DD, some days from a moment. */
export function localDay(moment: Date, daysOn = 0): string {
  const day = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + daysOn)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
