/** Tells what somebody wrote in a record from its fields and headings. Pure. */

/** Shorter lines, in words, are headings, names, buttons and the values of fields. */
const FEWEST_WORDS = 5
/** A field with fewer words in its value says what the system knows ("Status: Child protection plan"). */
const FEWEST_WORDS_OF_FIELD = 7
const FIELD = /^[^:.!?]{2,40}:\s*(.*)$/

/**
 * The text with spaces in place of its fields and headings, each character of the rest where it was. A record around a
 * note is mostly such labels: they are no words of a practitioner, and nothing is to be raised because of them.
 */
export function runningText(text: string): string {
  return text
    .split('\n')
    .map((line) => (isRunning(line.trim()) ? line : ' '.repeat(line.length)))
    .join('\n')
}

function isRunning(line: string): boolean {
  const [, value] = FIELD.exec(line) ?? []
  return value === undefined
    ? wordsIn(line) >= FEWEST_WORDS
    : wordsIn(value) >= FEWEST_WORDS_OF_FIELD
}

function wordsIn(line: string): number {
  return line.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)?.length ?? 0
}
