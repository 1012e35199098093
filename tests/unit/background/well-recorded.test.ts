import { describe, expect, it } from 'vitest'
import { wellRecorded } from '../../../src/background/well-recorded.ts'
import { readNote } from '../../../src/matching/text/read-note.ts'

const well = (text: string) => wellRecorded(readNote(text))

/** Sentences of fictional notes. */
describe('what is recorded well', () => {
  it.each([
    ['seen-alone', 'HV 4pm. Seen: Samira (9) alone in her room for 20 mins.'],
    ['seen-alone', 'Saw Leon on his own in the garden, no worries.'],
    [
      'childs-words',
      'Samira (9) used the houses sheet. Samira said “my best bit is dad doing the voices”.',
    ],
    [
      'childs-words',
      'I saw him alone at school. He told me "it is loud when they shout at night".',
    ],
    ['seen-alone', 'Saw Keira on her own: "I just want mum to ask where I was, that is all".'],
    ['bedroom-seen', 'Both bedrooms seen, beds made up, inhaler on the shelf.'],
    ['interpreter', 'Spoke to Mrs A with a professional interpreter throughout.'],
  ])('names %s in “%s”', (thing, text) => {
    expect(well(text)).toContain(thing)
  })

  it.each([
    ['not done', 'Samira (9) was not seen alone. Bedrooms not seen, did not go up.'],
    ['put off', 'She will be seen alone at school next week. Both bedrooms need to be seen.'],
    [
      'a grown-up’s words about a child who is named',
      'Samira (9) looked on while mum said “she is fine and always has been”.',
    ],
    ['planned', 'Plan to see her alone next visit, and bedroom to be seen then.'],
    ['supposed', 'If she could be seen alone we would ask.'],
    ['a grown-up’s words', 'Mum said “she is fine and always has been, ask anyone you like”.'],
    [
      'a grown-up’s words, after the child was named',
      'Samira (9) in. “She never sleeps through the night now,” mum said.',
    ],
    ['a label', 'Staff told her she was in the “naughty step club”.'],
    ['a relative who interprets', 'Her aunt was there as interpreter, husband in the next room.'],
    ['nothing of the kind', 'Email re parking. The door code has changed.'],
  ])('does not praise what was %s', (_, text) => {
    expect(well(text)).toEqual([])
  })
})
