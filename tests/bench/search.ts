import { readFileSync } from 'node:fs'
import type { Measure } from '../../scripts/bench/measure.ts'
import { compilePack } from '../../src/library/authoring/compile-pack.ts'
import { LessonSearch } from '../../src/library/search.ts'

/** Processor time of the popup's search, keystroke by keystroke, over the written list of real queries. */
export async function bench(): Promise<Measure[]> {
  const url = new URL('../quality/search-queries.json', import.meta.url)
  const queries = JSON.parse(readFileSync(url, 'utf8')) as { query: string }[]
  const search = new LessonSearch(compilePack('src/lessons', 'bench').pack)
  const first = processorTime(() => search.find('a'))
  const times = queries
    .flatMap(({ query }) =>
      [...query].map((_, at) => processorTime(() => search.find(query.slice(0, at + 1)))),
    )
    .sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return [
    { name: 'the first search, which makes the index', value: first, unit: 'ms' },
    { name: 'a keystroke, median', value: at(0.5), unit: 'ms' },
    { name: 'a keystroke, 19 in 20 within', value: at(0.95), unit: 'ms' },
  ]
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
