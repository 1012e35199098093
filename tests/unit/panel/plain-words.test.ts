/** The panel's own words and looks keep to what lessons keep to: strength first, nothing that alarms. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wordingAdvice } from '../../../src/library/authoring/wording.ts'
import { en, keyOf } from '../locales/messages.ts'

const code = readdirSync('src/panel')
  .map((name) => readFileSync(`src/panel/${name}`, 'utf8'))
  .join('\n')
/** What people read in the panel: the messages that its code names. */
const said = Object.entries(en).filter(([name]) => code.includes(`'${keyOf(name)}'`))

/** Words that count or find fault. */
const FAULT =
  /\b(?:issues?|warnings?|errors?|alerts?|problems?|violations?|missing|incorrect|wrong|mistakes?|score)\b/i

test.each(said)('%s finds no fault', (_, { message }) => {
  expect(message).not.toMatch(FAULT)
  expect(wordingAdvice(message)).toEqual([])
})

test('what people read is found in the files', () => {
  const all = said.map(([, { message }]) => message).join('\n')
  expect(all).toContain('Before you finish')
  expect(all).toContain('Not for this one')
  expect(all).toContain('Set aside for this note')
})

test('there is no red and no warning sign', () => {
  expect(code).not.toMatch(/[⚠⛔❗‼🚨🔴]|\bred\b|crimson|firebrick|tomato|rgb\(2\d\d,? ?\d?\d,/u)
})
