import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieces } from '../../../src/matching/text/pieces.ts'
import { readNote } from '../../../src/matching/text/read-note.ts'

const entry = 'Visit done as planned, all in and well. '.repeat(25).trim()

describe('the pieces of a text', () => {
  it('are one for a note of ordinary length', () => {
    expect(pieces(readNote(entry))).toHaveLength(1)
  })

  it('end at blank lines', () => {
    const found = pieces(readNote(Array.from({ length: 6 }, () => entry).join('\n\n')))
    expect(found).toHaveLength(6)
    expect(new Set(found.map(({ length }) => length)).size).toBe(1)
  })

  it('hold every sentence once, in order, and none is much longer than a note', () => {
    const line = fc.constantFrom('No reply. ', 'Left a card.\n', '\n\n', 'asleep '.repeat(50))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 300 }), (lines) => {
        const note = readNote(lines.join(''))
        const found = pieces(note)
        expect(found.flatMap(({ sentences }) => sentences)).toEqual(note.sentences)
        for (const { length } of found) expect(length).toBeLessThanOrEqual(450)
      }),
    )
  })
})
