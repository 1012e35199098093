/** Who a record is about, as far as its words say. Pure. */
import type { DatedEntry } from './record.ts'

/** A first name with a child's age: "Ellie (7)", "Ellie, 7,", "Ellie aged 7". */
const WITH_AGE =
  /\b(\p{Lu}\p{Ll}{1,14})(?: \p{Lu}\p{Ll}+)?,? (?:\((?:aged )?(\d{1,2})(?: ?(?:yrs?|years?|y\/?o))?\)|aged (\d{1,2})\b)/gu
const GROWN_UP = 18
const NO_NAMES =
  /^(?:Mum|Dad|Mother|Father|School|Year|Visit|Plan|Age|Aged|Section|Reg|Case|Child|Seen|Sibling|Brother|Sister|Baby|Band)$/

/** The names of the children in a record, most often named first. */
export function childrenIn(entries: readonly DatedEntry[]): string[] {
  const counts = new Map<string, number>()
  for (const { note } of entries) {
    for (const [, name = '', inBrackets, aged] of note.text.matchAll(WITH_AGE)) {
      if (NO_NAMES.test(name) || Number(inBrackets ?? aged) >= GROWN_UP) continue
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

/** Whether the only ages that a record tells are those of a baby. */
export function isAboutBaby(entries: readonly DatedEntry[]): boolean {
  const ages = new Set(
    entries.flatMap(({ note }) => note.sentences.flatMap(({ part }) => part.ages)),
  )
  return (
    (ages.has('baby') || ages.has('unborn')) &&
    !['toddler', 'child', 'teenager'].some((age) => ages.has(age as never))
  )
}
