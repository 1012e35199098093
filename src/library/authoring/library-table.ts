import type { Pack } from '../schema.ts'

/** A plain-text table of the library: for each theme its lessons, sources, terms and the nations they come from. */
export function libraryTable(pack: Pack): string {
  const nationOf = new Map(pack.sources.map((source) => [source.id, source.nation]))
  const rows = pack.themes.map((theme) => {
    const lessons = pack.lessons.filter((lesson) => lesson.themes[0] === theme.id)
    const sources = new Set(lessons.flatMap((lesson) => lesson.evidence))
    const nations = new Set([...sources].map((source) => nationOf.get(source) ?? '?'))
    const terms = pack.vocabulary.filter((term) => theme.id in term.themes)
    return [theme.id, lessons.length, sources.size, terms.length, [...nations].sort().join(', ')]
  })
  const used = new Set(pack.lessons.flatMap((lesson) => lesson.evidence))
  const idle = pack.sources.filter((source) => !used.has(source.id)).map((source) => source.id)
  const all = [['theme', 'lessons', 'sources', 'terms', 'nations of the sources'], ...rows]
  const width = Math.max(...all.map((row) => String(row[0]).length))
  return [
    ...all.map(([theme, ...rest]) => String(theme).padEnd(width) + rest.slice(0, 3).map((cell) => String(cell).padStart(9)).join('') + `  ${rest[3]}`),
    '',
    `${pack.lessons.length} lessons, ${pack.sources.length} sources (${idle.length} not used yet), ${pack.vocabulary.length} terms`,
    ...(idle.length > 0 ? [`Not used yet: ${idle.join(', ')}`] : []),
  ].join('\n')
}
