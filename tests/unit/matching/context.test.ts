import { describe, expect, it } from 'vitest'
import { CONTEXT, type Context } from '../../../src/matching/context/triggers.ts'
import { readNote } from '../../../src/matching/text/read-note.ts'

/** The words of a text that stand under a context. */
function under(context: Context, text: string): string[] {
  return readNote(text).sentences.flatMap(({ part: { words, bits } }) =>
    words
      .filter((_, at) => ((bits[at] as number) & CONTEXT[context]) !== 0)
      .map(({ word }) => word),
  )
}

describe('context', () => {
  it('is negated after "no", through a list and up to a break', () => {
    expect(under('negated', 'No concerns re neglect or hygiene but smell of urine.')).toEqual(
      expect.arrayContaining(['neglect', 'hygiene']),
    )
    expect(under('negated', 'No concerns re neglect but smell of urine.')).not.toContain('urine')
    expect(under('negated', 'Nil DV, drugs, debts.')).toEqual(
      expect.arrayContaining(['dv', 'drugs', 'debts']),
    )
    expect(under('negated', 'No food in, dog mess all over the landing carpet.')).not.toContain(
      'mess',
    )
  })

  it('is negated before "none known" and "ruled out"', () => {
    expect(under('negated', 'Domestic abuse: none known')).toEqual(
      expect.arrayContaining(['domestic', 'abuse']),
    )
    expect(under('negated', 'Fracture ruled out.')).toContain('fracture')
    expect(under('negated', 'Neglect, no food in the house.')).not.toContain('neglect')
    expect(under('negated', 'Neglected no food in the house.')).not.toContain('neglected')
  })

  it('is negated at an option that was left unticked, and not at a ticked one', () => {
    expect(under('negated', '☐ CSE ☑ Neglect [ ] Missing [x] Debt')).toEqual(['cse', 'missing'])
  })

  it('takes a denial for less than a negation', () => {
    expect(under('denied', 'Denies domestic abuse.')).toContain('abuse')
    expect(under('negated', 'Denies domestic abuse.')).not.toContain('abuse')
  })

  it('knows what is over, what is elsewhere and what was done', () => {
    expect(under('historic', 'Heroin use years ago.')).toContain('heroin')
    expect(under('elsewhere', 'Training on knife crime.')).toContain('knife')
    expect(under('done', 'Saw her alone in her room.')).toContain('room')
  })
})
