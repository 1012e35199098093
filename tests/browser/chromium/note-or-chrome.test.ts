/** What is read of a page with all that surrounds a note: menus, notices, labels, dates, ticks. On fictional pages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/messages.ts'
import { understood } from '../../../src/records/understood.ts'
import { type RunningChromium, startChromium, switchSiteOn } from './launch.ts'
import { overhear } from './readings.ts'

let chromium: RunningChromium
let record: Passage[]
let note: Passage[]

beforeAll(async () => {
  chromium = await startChromium()
  await switchSiteOn(chromium)
  const overheard = await overhear(chromium)
  record = (await overheard.readingOf('mixed/record.html')).map(understood)
  note = (await overheard.readingOf('mixed/note.html')).map(understood)
})
afterAll(() => chromium.close())

const texts = (passages: Passage[]) => passages.map(({ text }) => text)

describe('a record', () => {
  it('has its entries one by one, without the lines that say who wrote them and when', () => {
    const [, ...entries] = record
    expect(
      entries.map(({ text, recordKind, written }) => ({
        text: text.trim().replace(/\s*\n\s*/g, '\n'),
        recordKind,
        written,
      })),
    ).toEqual([
      {
        text: 'Visit to the family\nVisited. Mum answered the door after a while and said that Kai was asleep and could not be woken, so I did not see him.',
        recordKind: 'home visit',
        written: '2026-03-12',
      },
      {
        text: 'TC to school. Kai not in today.',
        recordKind: 'phone call',
        written: '2026-03-13',
      },
      {
        text: 'Discussed the plan, which has not moved on since the last conference in the autumn, and what is to be done next.',
        recordKind: 'supervision',
        written: '2026-02-01',
      },
      {
        text: 'Details: Emailed GP for the medical history.',
        recordKind: 'email',
        written: '2026-02-02',
      },
      {
        text: 'An earlier analysis that is finished and that nobody can change any more, with its own dozen words.',
      },
      {
        text: 'A closed form that is only shown and takes no typing any more, with its own dozen words in it.',
      },
    ])
  })

  it('keeps labels with their values, and tells ticked from unticked options', () => {
    expect(record[0]?.text.split('\n').map((line) => line.trim())).toEqual([
      'Case no. FX-20533',
      'Factors from the last assessment',
      'Domestic abuse: None known',
      'Parental alcohol misuse: Father drinks at weekends and says that it is under control, school and health have no information about it.',
      'Neglect: None known',
      'Housing: Overcrowded',
      'Self-harm: No',
      'Exploitation: not known',
      'Child seen alone: No',
      '☐ Yes',
      '☑ No',
      '☐ Missing episode',
      '☑ Young carer',
      '☑ Consent recorded',
      '☐ Interpreter needed',
      '☐ Green',
      '☑ Amber',
      '☑ Advocate offered',
      '☐ Father spoken to',
      '☑ GP informed',
      '☐ School informed',
      '☑ Shared with mother',
      '☐ Shared with father',
      'Going missing: ☐ Yes ☑ No',
      'Category of plan: Neglect',
      'Needs:',
      '☑ Speech',
      '☐ Hearing',
    ])
  })

  it('is nobody’s note', () => {
    expect(new Set(record.map(({ role }) => role))).toEqual(new Set(['record']))
  })
})

describe('a form for a note', () => {
  it('is read box by box; names, titles, searches, passwords and hidden or disabled boxes never', () => {
    expect(texts(note)).toEqual([
      'Summary: Police and health agreed that Kai is to be seen today',
      'Domestic abuse: not known, to be asked',
      'Strategy discussion with police and health.\nAgreed to visit today.',
      'First paragraph of the note.\none thing\nanother thing\nMore\nfolded away in the note\nMenu of words that somebody pasted',
    ])
  })

  it('says what kind of record it is, and that it is being written', () => {
    for (const { recordKind, role } of note)
      expect({ recordKind, role }).toEqual({ recordKind: 'strategy discussion', role: 'writing' })
  })

  it('belongs to the same record as the page that shows it, and its key says nothing', () => {
    const keys = new Set([...note, ...record].map((passage) => passage.record))
    expect([...keys]).toEqual([expect.stringMatching(/^[a-z\d]{6,12}$/)])
  })
})
