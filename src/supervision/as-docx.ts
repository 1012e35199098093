/** The sheet as a Word document. Loaded only when a person asks for one: the library behind it is large. */
import {
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { dayMonthAndYear } from '../ui/days.ts'
import { say } from '../ui/say.ts'
import type { Sheet, SheetLesson } from './sheet.ts'

const MARGIN = convertMillimetersToTwip(16)
const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }
const WIDTH = A4.width - 2 * MARGIN
/** The columns of the actions: what, who, by when. */
const COLUMNS = [0.55, 0.22, 0.23].map((share) => Math.round(WIDTH * share))
/** Sizes in half points. */
const SIZES = { text: 20, small: 17, name: 21, part: 24, title: 32 }
const INK = '0B0C0C'
const NUMBERED = 'numbered'
const BULLETED = 'bulleted'

/** Makes the document. Headings, lists and the table are Word's own, so that they can be worked on and read out. */
export function sheetDocx(sheet: Sheet): Promise<Blob> {
  return Packer.toBlob(
    new Document({
      creator: say('extensionShortName'),
      lastModifiedBy: say('extensionShortName'),
      title: say('sheetTitle'),
      description: '',
      styles: { default: styles() },
      numbering: {
        config: [
          { reference: NUMBERED, levels: [level(LevelFormat.DECIMAL, '%1.')] },
          { reference: BULLETED, levels: [level(LevelFormat.BULLET, '•')] },
        ],
      },
      sections: [
        {
          properties: {
            page: {
              size: A4,
              margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
            },
          },
          children: contents(sheet),
        },
      ],
    }),
  )
}

function contents({ heading, on, questions, lessons, actions }: Sheet): (Paragraph | Table)[] {
  return [
    title(say('sheetTitle'), HeadingLevel.HEADING_1),
    new Paragraph({
      spacing: { after: 120 },
      children: [
        ...(heading ? [new TextRun({ text: heading, bold: true }), new TextRun(', ')] : []),
        new TextRun(dayMonthAndYear(on)),
      ],
    }),
    ...(questions.length > 0 ? [title(say('sheetQuestions'), HeadingLevel.HEADING_2)] : []),
    ...questions.map(({ text, lesson }) =>
      listed(NUMBERED, [
        new TextRun(text),
        ...(lesson
          ? [small(say('superviseFromLesson', { lesson }), { break: 1, color: '505A5F' })]
          : []),
      ]),
    ),
    ...(lessons.length > 0 ? [title(say('sheetLessons'), HeadingLevel.HEADING_2)] : []),
    ...lessons.flatMap(lessonContents),
    ...(actions.length > 0
      ? [title(say('sheetActions'), HeadingLevel.HEADING_2), table(actions)]
      : []),
    new Paragraph({ spacing: { before: 200 }, children: [small(say('sheetSource'))] }),
  ]
}

function lessonContents(lesson: SheetLesson): Paragraph[] {
  const sources = lesson.sources.flatMap(({ title: review, url, from }, at) => [
    ...(at > 0 ? [small('; ')] : []),
    new ExternalHyperlink({ link: url, children: [small(review, { style: 'Hyperlink' })] }),
    ...(from ? [small(` (${from})`)] : []),
  ])
  return [
    title(lesson.title, HeadingLevel.HEADING_3),
    ...lesson.todo.map((each) => listed(BULLETED, [new TextRun(each)])),
    ...(lesson.manager
      ? [
          listed(BULLETED, [
            new TextRun({ text: `${say('sheetForManager')} `, bold: true }),
            new TextRun(lesson.manager),
          ]),
        ]
      : []),
    new Paragraph({
      spacing: { before: 40 },
      children: [new TextRun({ text: `${say('sheetWhy')} `, bold: true }), new TextRun(lesson.why)],
    }),
    new Paragraph({ children: [small(`${say('sheetFoundBy')} `), ...sources, small('.')] }),
  ]
}

function table(actions: Sheet['actions']): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map(
        (text, at) =>
          new TableCell({
            width: { size: COLUMNS[at] ?? 0, type: WidthType.DXA },
            margins: { top: 50, bottom: 50, right: 100 },
            children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })],
          }),
      ),
    })
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS,
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: line,
      insideHorizontal: line,
    },
    rows: [
      row([say('sheetWhat'), say('sheetWho'), say('sheetWhen')], true),
      ...actions.map(({ what, who, when }) =>
        row([what, who, when ? dayMonthAndYear(when) : ''], false),
      ),
    ],
  })
}

function title(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading, keepNext: true, children: [new TextRun(text)] })
}

function listed(reference: string, children: TextRun[]): Paragraph {
  return new Paragraph({ numbering: { reference, level: 0 }, spacing: { after: 30 }, children })
}

function small(
  text: string,
  more: { break?: number; color?: string; style?: string } = {},
): TextRun {
  return new TextRun({ text, size: SIZES.small, ...more })
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return { level: 0, format, text, style: { paragraph: { indent: { left: 340, hanging: 340 } } } }
}

function styles() {
  const font = 'Arial'
  const named = (size: number, before: number) => ({
    run: { font, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 40 } },
  })
  return {
    document: { run: { font, size: SIZES.text, color: INK } },
    heading1: named(SIZES.title, 0),
    heading2: named(SIZES.part, 200),
    heading3: named(SIZES.name, 120),
  }
}
