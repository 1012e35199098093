/**
 * Days and months in words. Not by the browser's own means: Chromium writes Welsh dates in English. Pure.
 */
import { type Key, say } from './say.ts'

const nth = (names: Key, at: number) => say(names).split(',')[at] ?? ''
const month = (date: Date) => nth('months', date.getMonth())

/** "12 March". */
export function dayAndMonth(date: Date): string {
  return `${date.getDate()} ${month(date)}`
}

/** "March 2026". */
export function monthAndYear(date: Date): string {
  return `${month(date)} ${date.getFullYear()}`
}

/** "12 March 2026". */
export function dayMonthAndYear(date: Date): string {
  return `${dayAndMonth(date)} ${date.getFullYear()}`
}

/** "15:40". */
export function clock(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

/** "Tuesday 15:40", for when something ends. */
export function weekdayAndClock(date: Date): string {
  return `${nth('weekdays', date.getDay())} ${clock(date)}`
}

/** "3rd", for a day of a month. */
export function ordinal(day: number): string {
  return nth('ordinals', day - 1)
}
