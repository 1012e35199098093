import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { sheetDocx } from '../../../src/supervision/as-docx.ts'
import { sheetFile, sheetHtml } from '../../../src/supervision/as-html.ts'
import { sheetText } from '../../../src/supervision/as-text.ts'
import { makeSheet, type Sheet, type TypedAction } from '../../../src/supervision/sheet.ts'
import { speak } from '../../../src/ui/say.ts'
import { lesson, SOURCES } from './lessons.ts'

const LESSONS = [lesson('first', ['neglect'], ['First?']), lesson('second', ['neglect'], [])]
/** Typed words with everything that a format could stumble over. */
const TRICKY = '<b>Ring</b> & "ask" Šárka’s mum\u000b\u0000 \ud800]]> 家族'
const READABLE = '<b>Ring</b> & "ask" Šárka’s mum ]]> 家族'

const action = (what: string, who = '', when = ['', '', '']): TypedAction => {
  const [day = '', month = '', year = ''] = when
  return { id: 1, what, who, when: { day, month, year } }
}
const sheet = (changes: Partial<Parameters<typeof makeSheet>[0]> = {}): Sheet =>
  makeSheet({
    heading: ' AB, week 3 ',
    on: new Date(2026, 10, 24),
    questions: [
      { id: 'first/0', text: 'First?', lessonId: 'first' },
      { id: 'own/1', text: '', typed: TRICKY },
      { id: 'own/2', text: '' },
    ],
    lessons: LESSONS,
    actions: [
      action(TRICKY, 'CD', ['31', '1', '27']),
      action(' '),
      action('Later', '', ['3', '', '']),
    ],
    allLessons: new Map(LESSONS.map((each) => [each.id, each])),
    sources: SOURCES,
    ...changes,
  })

/** What a reader of the Word file sees, a line for each paragraph. */
async function read(made: Sheet): Promise<{ files: Record<string, string>; text: string }> {
  const zip = unzipSync(new Uint8Array(await (await sheetDocx(made)).arrayBuffer()))
  const files = Object.fromEntries(
    Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
  const document = files['word/document.xml'] ?? ''
  const text = document
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
  return { files, text }
}
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const readHtml = (markup: string) =>
  markup
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

afterEach(() => speak('en'))

describe('the sheet', () => {
  it('leaves out what is empty, and a date that is none', () => {
    expect(sheet().questions.map(({ text }) => text)).toEqual(['First?', READABLE])
    expect(sheet().actions.map(({ what, when }) => [what, when?.getFullYear()])).toEqual([
      [READABLE, 2027],
      ['Later', undefined],
    ])
    expect(sheet().heading).toBe('AB, week 3')
  })

  it('names where a question comes from, and the reviews that there are', () => {
    expect(sheet().questions.map(({ lesson: from }) => from)).toEqual(['Title of first', undefined])
    expect(sheet().lessons[0]?.sources).toEqual([
      {
        title: 'Child Q & others: Anyshire',
        url: 'https://example.org/child-q?a=1&b=2',
        from: 'Anyshire Partnership, 2020',
      },
    ])
  })
})

describe.each([
  ['plain text', async (made: Sheet) => sheetText(made)],
  ['markup', async (made: Sheet) => readHtml(sheetHtml(made, 1).text)],
  ['a web page', async (made: Sheet) => readHtml(sheetFile(made))],
  ['a Word file', async (made: Sheet) => (await read(made)).text],
])('as %s', (_, make) => {
  it('has all of it, in order', async () => {
    const text = await make(sheet())
    const order = [
      'Supervision sheet',
      'AB, week 3, 24 November 2026',
      'First?',
      'From “Title of first”',
      READABLE,
      'Title of first',
      'First of first.',
      'Second of first.',
      'For the manager: Manager of first.',
      'Why: Finding of first.',
      'Child Q & others: Anyshire',
      'Anyshire Partnership, 2020',
      'Title of second',
      READABLE,
      'CD',
      '31 January 2027',
      'Later',
    ]
    let from = 0
    for (const words of order) {
      const at = text.indexOf(words, from)
      expect(at, `${words} in ${text.slice(from, from + 400)}`).toBeGreaterThan(-1)
      from = at + words.length
    }
    expect(text).not.toMatch(/Third of|Organisation of|undefined|\[object|NaN/)
  })

  it('has no empty part', async () => {
    const text = await make(sheet({ questions: [], lessons: [], actions: [], heading: '' }))
    expect(text).not.toMatch(/questions|actions|by when|why:/i)
    expect(text).toContain('24 November 2026')
    expect(text).not.toContain(', 24 November')
  })

  it('speaks Welsh when the person does', async () => {
    speak('cy')
    const text = await make(sheet())
    expect(text).toContain('Taflen oruchwylio')
    expect(text).toContain('24 Tachwedd 2026')
    expect(text).toContain('First of first.')
  })
})

describe('markup', () => {
  it('escapes what was typed, and marks English words in Welsh', () => {
    expect(sheetHtml(sheet(), 1).text).not.toContain('<b>')
    expect(sheetHtml(sheet(), 1).text).not.toContain('lang=')
    speak('cy')
    expect(sheetHtml(sheet(), 1).text).toContain('<h3 lang="en-GB">Title of first</h3>')
    expect(sheetFile(sheet())).toContain('<html lang="cy">')
  })

  it('has headings one below the other', () => {
    const levels = (top: 1 | 2) =>
      [...sheetHtml(sheet(), top).text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels(1)).toEqual([1, 2, 2, 3, 3, 2])
    expect(levels(2)).toEqual([2, 3, 3, 4, 4, 3])
  })

  it('loads and runs nothing as a file', () => {
    const file = sheetFile(sheet())
    expect(file).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|@import|url\(|\bon\w+=/i)
    expect([...file.matchAll(/https?:[^"&]*/g)].map(([url]) => url)).toEqual([
      'https://example.org/child-q?a=1',
      'https://example.org/child-q?a=1',
    ])
  })
})

describe('a Word file', () => {
  it('is A4, with Word’s own headings, lists, table and links, and says nothing of who made it', async () => {
    const { files } = await read(sheet())
    const document = files['word/document.xml'] ?? ''
    expect(document).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/)
    for (const style of ['Heading1', 'Heading2', 'Heading3'])
      expect(document).toContain(`w:val="${style}"`)
    expect(document.match(/<w:numPr>/g)).toHaveLength(8)
    expect(document).toContain('<w:tblHeader/>')
    expect(Object.values(files).join()).toContain('https://example.org/child-q?a=1&amp;b=2')
    expect(files['docProps/core.xml']).toContain('<dc:creator>Lessons at Hand</dc:creator>')
    expect(files['docProps/core.xml']).not.toContain('AB, week 3')
  })
})
