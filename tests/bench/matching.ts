import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { Measure } from '../../scripts/bench/measure.ts'
import { compilePack } from '../../src/library/authoring/compile-pack.ts'
import { readTeachingData } from '../../src/library/authoring/matching-model.ts'
import { compileMatcher, type Matcher } from '../../src/matching/matcher.ts'
import { processorTime, quantile } from './processor-time.ts'

/** Words in the note that is matched. */
const NOTE_WORDS = 200
/** Rounds before the first that counts: until then the engine still compiles. */
const WARM_UP = 240
const ROUNDS = 288
/** How often each note is typed on; the first time warms up. */
const TYPINGS = 4
/** Fuse.js takes seconds for a whole note: it is run only so often. */
const FUSE_ROUNDS = 2
const NOTES = 24
/** What is typed at the end of each note, key by key. */
const TYPED = ' Said she was fine when asked about the marks.'

/**
 * A note of 200 words matched against the bundled lessons, beside MiniSearch's search of the same lessons for the
 * same text, and Fuse.js's. All in turns in one run; each figure is the median of its processor times. A full match
 * is of a note that is new to the matcher; a key press is one more letter of a note that it has just matched.
 */
export async function bench(): Promise<Measure[]> {
  const { pack } = compilePack('src/lessons', 'bench')
  const notes = notesOf(NOTE_WORDS, NOTES)
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
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const note = notes[(round + WARM_UP) % NOTES] as string
    matcher.forget()
    const ours = processorTime(() => matcher.match(note))
    const theirs = processorTime(() => mini.search(note))
    if (round < 0) continue
    times.ours.push(ours)
    times.mini.push(theirs)
    if (round < FUSE_ROUNDS) times.fuse.push(processorTime(() => fuse.search(note)))
  }
  const ours = quantile(times.ours, 0.5)
  const keys = Array.from({ length: TYPINGS }, () => notes.flatMap((note) => typing(matcher, note)))
    .slice(1)
    .flat()
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
    {
      name: 'one more letter of a note, against the whole note',
      value: quantile(keys, 0.5) / ours,
      unit: 'x',
      about: `medians of ${keys.length} letters and ${ROUNDS} notes`,
    },
    { name: 'the same, mean against mean', value: mean(keys) / mean(times.ours), unit: 'x' },
  ]
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, each) => sum + each, 0) / times.length
}

/** What each further letter costs. */
function typing(matcher: Matcher, note: string): number[] {
  matcher.forget()
  matcher.match(note)
  return Array.from(TYPED, (_, at) =>
    processorTime(() => matcher.match(note + TYPED.slice(0, at + 1))),
  )
}

/** Texts of so many words, made of the notes that the matcher is taught by. */
export function notesOf(words: number, count: number): string[] {
  const all = readTeachingData('src/lessons')
    .notes.map(({ text }) => text)
    .join('\n\n')
    .match(/\S+\s*/g) as string[]
  return Array.from({ length: count }, (_, note) =>
    Array.from(
      { length: words },
      (_word, at) => all[(note * words + at) % all.length] as string,
    ).join(''),
  )
}
