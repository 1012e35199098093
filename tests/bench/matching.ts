import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { Measure } from '../../scripts/bench/measure.ts'
import { compilePack } from '../../src/library/authoring/compile-pack.ts'
import { readTeachingData } from '../../src/library/authoring/matching-model.ts'
import { compileMatcher } from '../../src/matching/matcher.ts'

/** Words in the note that is matched. */
const NOTE_WORDS = 200
const ROUNDS = 31
/** Fuse.js takes seconds for a whole note: it is run only so often. */
const FUSE_ROUNDS = 2
const NOTES = 8

/**
 * A note of 200 words matched against the bundled lessons, beside MiniSearch's search of the same lessons for the
 * same text, and Fuse.js's. All in turns in one run; each figure is the median of its processor times.
 */
export async function bench(): Promise<Measure[]> {
  const { pack } = compilePack('src/lessons', 'bench')
  const words = readTeachingData('src/lessons')
    .notes.map(({ text }) => text)
    .join(' ')
    .split(/\s+/)
  const notes = Array.from({ length: NOTES }, (_, at) =>
    words.slice(at * NOTE_WORDS, (at + 1) * NOTE_WORDS).join(' '),
  )
  const documents = pack.lessons.map(({ id, title, finding, cues }) => ({
    id,
    title,
    finding,
    cues: cues.join(' '),
  }))

  const matcher = compileMatcher(pack)
  const first = processorTime(() => matcher.match(notes[0] as string))
  const mini = new MiniSearch<(typeof documents)[number]>({ fields: ['title', 'finding', 'cues'] })
  mini.addAll(documents)
  const fuse = new Fuse(documents, { keys: ['title', 'finding', 'cues'], ignoreLocation: true })

  const times: Record<'ours' | 'mini' | 'fuse', number[]> = { ours: [], mini: [], fuse: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const note = notes[round % NOTES] as string
    times.ours.push(processorTime(() => matcher.match(note)))
    times.mini.push(processorTime(() => mini.search(note)))
    if (round < FUSE_ROUNDS) times.fuse.push(processorTime(() => fuse.search(note)))
  }
  const ours = quantile(times.ours, 0.5)
  return [
    { name: 'the first note, which makes the indexes', value: first, unit: 'ms' },
    { name: `a note of ${NOTE_WORDS} words, median`, value: ours, unit: 'ms' },
    {
      name: `a note of ${NOTE_WORDS} words, 19 in 20 within`,
      value: quantile(times.ours, 0.95),
      unit: 'ms',
    },
    {
      name: 'MiniSearch 7.2 takes as many times as long',
      value: quantile(times.mini, 0.5) / ours,
      unit: 'x',
    },
    {
      name: 'Fuse.js 7.5 takes as many times as long',
      value: quantile(times.fuse, 0.5) / ours,
      unit: 'x',
    },
  ]
}

function quantile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
