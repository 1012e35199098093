import { AUDIENCES, NATIONS, type Pack, type Source } from '../schema.ts'

const HEADINGS = [
  'theme',
  'lessons',
  'tips',
  'for managers',
  'for organisations',
  'E/W/S/NI',
  'sources',
  'from',
  'years',
  'terms',
  'read',
]

/**
 * A plain-text table of the library, a theme a line: its lessons (by main theme), their messages by audience,
 * in how many of them each nation's practice is covered, their sources with nations and years, its terms, and
 * how many days ago the lesson that was read longest ago was read against its sources.
 */
export function libraryTable(pack: Pack, today: Date): string {
  const sources = new Map(pack.sources.map((source) => [source.id, source]))
  const rows = pack.themes.map((theme) => {
    const lessons = pack.lessons.filter((lesson) => lesson.themes[0] === theme.id)
    const own = [...new Set(lessons.flatMap((lesson) => lesson.evidence))].flatMap(
      (id) => sources.get(id) ?? [],
    )
    const messages = AUDIENCES.map((audience) =>
      lessons.reduce((sum, lesson) => sum + lesson.messages[audience].length, 0),
    )
    const nations = NATIONS.map(
      (nation) => lessons.filter((lesson) => lesson.nations.includes(nation)).length,
    )
    const oldest = lessons.map((lesson) => lesson.reviewed).sort()[0]
    return [
      theme.id,
      lessons.length,
      ...messages,
      nations.join('/'),
      own.length,
      nationLetters(own),
      yearsOf(own),
      pack.vocabulary.filter((term) => theme.id in term.themes).length,
      oldest ? `${daysBetween(oldest, today)} days ago` : '',
    ].map(String)
  })
  return columns([HEADINGS, ...rows])
}

/** Rows of cells as text, each column as wide as its widest cell; numbers to the right. */
function columns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          /^\d+$/.test(cell) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function nationLetters(sources: readonly Source[]): string {
  const letters = { England: 'E', Wales: 'W', Scotland: 'S', 'Northern Ireland': 'NI', UK: 'UK' }
  return Object.entries(letters)
    .filter(([nation]) => sources.some((source) => source.nation === nation))
    .map(([, letter]) => letter)
    .join(' ')
}

function yearsOf(sources: readonly Source[]): string {
  const years = sources.map((source) => source.year)
  return years.length > 0 ? `${Math.min(...years)}–${Math.max(...years)}` : ''
}

function daysBetween(date: string, today: Date): number {
  return Math.max(0, Math.floor((today.getTime() - Date.parse(date)) / 86_400_000))
}
