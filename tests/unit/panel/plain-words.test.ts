/** The panel's own words and looks keep to what lessons keep to: strength first, nothing that alarms. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wordingAdvice } from '../../../src/library/authoring/wording.ts'

const files = readdirSync('src/panel').map((name) => ({
  name,
  text: readFileSync(`src/panel/${name}`, 'utf8'),
}))
/** What people read: text between tags, and strings with a space in them; comments are left out. */
const wordsOf = (text: string) =>
  [
    ...text
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      .matchAll(/>([^<>{}=;]+)<|'([^'\n]* [^'\n]*)'|`([^`\n]* [^`\n]*)`/g),
  ]
    .map((found) => (found[1] ?? found[2] ?? found[3] ?? '').replace(/\s+/g, ' ').trim())
    .filter((words) => /\p{L}{2}/u.test(words))

/** Words that count or find fault. */
const FAULT =
  /\b(?:issues?|warnings?|errors?|alerts?|problems?|violations?|missing|incorrect|wrong|mistakes?|score)\b/i

test.each(files.filter(({ name }) => name.endsWith('x')))('$name finds no fault', ({ text }) => {
  const words = wordsOf(text)
  expect(words.filter((each) => FAULT.test(each) || wordingAdvice(each).length > 0)).toEqual([])
})

test('what people read is found in the files', () => {
  const all = files.flatMap(({ text }) => wordsOf(text)).join('\n')
  expect(all).toContain('Before you finish')
  expect(all).toContain('Not for this one')
  expect(all).toContain('Set aside for this note')
})

test('there is no red and no warning sign', () => {
  const all = files.map(({ text }) => text).join('\n')
  expect(all).not.toMatch(/[⚠⛔❗‼🚨🔴]|\bred\b|crimson|firebrick|tomato|rgb\(2\d\d,? ?\d?\d,/u)
})
