import { describe, expect, it } from 'vitest'
import { runningText } from '../../../src/records/running-text.ts'

/** The fictional text of a page around an empty form. */
const AROUND_A_FORM = [
  'New case note',
  'Status: Child protection plan',
  'Legal status: None',
  'Domestic abuse: none known',
  'Presenting issue: Mum cancelled again, said the little one was asleep upstairs',
  'Kirsty to take up the nursery place for Harrison',
].join('\n')

describe('the running text of a record', () => {
  it('is without fields and headings, each character where it was', () => {
    const text = runningText(AROUND_A_FORM)
    expect(text).toHaveLength(AROUND_A_FORM.length)
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '',
      '',
      '',
      '',
      'Presenting issue: Mum cancelled again, said the little one was asleep upstairs',
      'Kirsty to take up the nursery place for Harrison',
    ])
    expect(text.indexOf('asleep')).toBe(AROUND_A_FORM.indexOf('asleep'))
  })

  it('is all of a note that somebody wrote', () => {
    const note =
      'HV, booked. Mum cancelled again. House spotless.\nSeen: Ellie-Mae, not alone, mum in the room all the while.'
    expect(runningText(note)).toBe(note)
  })
})
