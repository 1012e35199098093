/** A label of a form has at most so many words before its colon, and a short answer so many after it. */
const LONGEST_LABEL = 6
const LONGEST_ANSWER = 3
/** How far to look for the ends of a line: no label is longer. */
const LONGEST_LINE = 120

/** Whether the words at `start` stand in a heading, or in the label of a form's field: "DNA / WNB: 0", "# No concerns". */
export function isHeading(text: string, start: number, end: number): boolean {
  const { before, after, next } = lineAround(text, start, end)
  if (/^\s*(?:#|==)/.test(before)) return true
  const line = `${before}${text.slice(start, end)}${after}`
  const [, rest, answer] = /^([^:.!?]*):(.*)$/.exec(after) ?? []
  if (rest !== undefined && answer !== undefined && !/[:.!?]/.test(before)) {
    const label = `${before} ${text.slice(start, end)} ${rest}`
    if (wordsIn(label) <= LONGEST_LABEL && wordsIn(answer) <= LONGEST_ANSWER) return true
  }
  const isShouted = !/\p{Ll}/u.test(line) && /\p{Ll}/u.test(next)
  return isShouted && !/[.!?,:]/.test(line) && wordsIn(line) > 1
}

/** Whether the words at `start` are one of the options of a form: "Attended / DNA / Cancelled". */
export function isOption(text: string, start: number, end: number): boolean {
  const { before, after } = lineAround(text, start, end)
  const isBesideSlash = /[/|]\s*$/.test(before) || /^\s*[/|]/.test(after)
  return isBesideSlash && (`${before}${after}`.match(/[/|]/g)?.length ?? 0) >= 2
}

/** The rest of a line on both sides of some words, as far as it matters, and the line below. */
function lineAround(text: string, start: number, end: number) {
  const before = text.slice(Math.max(0, start - LONGEST_LINE), start)
  const below = text.slice(end, end + 2 * LONGEST_LINE)
  const [after = '', next = ''] = below.split(/\r?\n/)
  return { before: before.slice(before.lastIndexOf('\n') + 1), after, next }
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
