const dayMonthYear = new Intl.DateTimeFormat('en-GB', {
  day: '2-digit',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/**
 * Writes 2026-06-12 as 12 Jun 2026. Anything that is not a date, such as "Not recorded", is returned as it is.
 * @param {string} value
 */
export function readableDate(value) {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayMonthYear.format(new Date(value)) : value
}

/**
 * Age on a given day as a worker would write it: "7 yrs", or "19 wks" under one. Empty when there is no birth date.
 * @param {string} born
 * @param {string} on
 */
export function ageOn(born, on) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(born)) return ''
  let years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  if (on.slice(5) < born.slice(5)) years -= 1
  if (years >= 1) return `${years} yrs`
  return `${Math.floor((Date.parse(on) - Date.parse(born)) / (7 * 24 * 3600 * 1000))} wks`
}

/** The time now, to the second, as 14:03:21. */
export function clockTime() {
  return new Date().toLocaleTimeString('en-GB')
}
