import { expect, test } from 'vitest'
import { compatibility, DOCUMENT } from '../../browser/editors/compatibility.ts'
import { read } from './documents.ts'

test('docs/compatibility.md is what the tables of the tests say: write it with npm run compatibility', () => {
  expect(read(DOCUMENT)).toBe(compatibility())
})
