import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Measure } from '../../scripts/bench/measure.ts'
import { compilePack } from '../../src/library/authoring/compile-pack.ts'
import type { Lesson, Pack } from '../../src/library/schema.ts'
import { compileMatcher, type Matcher } from '../../src/matching/matcher.ts'
import { seededRandom } from '../../src/matching/training/linear.ts'
import { notesOf } from './matching.ts'
import { processorTime, quantile } from './processor-time.ts'

const NOTE_WORDS = 200
const NOTES = 24
const WARM_UP = 120
const ROUNDS = 144
const FEW = 500
const LIBRARIES = [10_000, 100_000]
const RECORD_WORDS = [20_000, 200_000] as const

/**
 * What more lessons and longer records cost. The larger libraries are made of the real lessons' own words, mixed
 * anew; all are asked for the same notes in turns. Memory is what is still held after the garbage was collected.
 */
export async function bench(): Promise<Measure[]> {
  const { pack } = compilePack('src/lessons', 'bench')
  const notes = notesOf(NOTE_WORDS, NOTES)
  const before = held()
  const bundled = compileMatcher(pack)
  for (const note of notes) bundled.match(note)
  bundled.forget()
  const memory = held() - before

  const sizes = [FEW, ...LIBRARIES]
  const matchers = sizes.map((size) => compileMatcher(grown(pack, size)))
  const times = sizes.map((): number[] => [])
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const note = notes[(round + WARM_UP) % NOTES] as string
    matchers.forEach((matcher, at) => {
      matcher.forget()
      const time = processorTime(() => matcher.match(note))
      if (round >= 0) (times[at] as number[]).push(time)
    })
  }
  const medians = times.map((each) => quantile(each, 0.5))
  const [shorter, longer] = RECORD_WORDS.map((words) => timeAWord(bundled, words)) as [
    number,
    number,
  ]
  return [
    ...LIBRARIES.map(
      (size, at): Measure => ({
        name: `${size.toLocaleString('en-GB')} lessons against ${FEW}, the same note`,
        value: (medians[at + 1] as number) / (medians[0] as number),
        unit: 'x',
      }),
    ),
    {
      name: `a word of a record of ${RECORD_WORDS[1].toLocaleString('en-GB')} words against one of ${RECORD_WORDS[0].toLocaleString('en-GB')}`,
      value: longer / shorter,
      unit: 'x',
    },
    { name: 'memory of the compiled lessons', value: memory / 1e6, unit: 'MB' },
  ]
}

function timeAWord(matcher: Matcher, words: number): number {
  const [record = ''] = notesOf(words, 1)
  matcher.forget()
  const time = processorTime(() => matcher.match(record))
  matcher.forget()
  return time / words
}

/** A library of so many lessons: each takes after a real one, its cues made of the words of its theme's cues. */
function grown(pack: Pack, size: number): Pack {
  const random = seededRandom(11)
  const wordsOf = new Map<string, string[]>()
  for (const { themes, cues } of pack.lessons) {
    const theme = themes[0] as string
    const words = wordsOf.get(theme) ?? []
    words.push(...cues.flatMap((cue) => cue.split(' ')))
    wordsOf.set(theme, words)
  }
  const lessons = Array.from({ length: size }, (_, at): Lesson => {
    const model = pack.lessons[at % pack.lessons.length] as Lesson
    const words = wordsOf.get(model.themes[0] as string) as string[]
    const cues = model.cues.map((cue) =>
      cue
        .split(' ')
        .map(() => words[Math.floor(random() * words.length)] as string)
        .join(' '),
    )
    return at < pack.lessons.length ? model : { ...model, id: `${model.id}-${at}`, cues }
  })
  return { ...pack, lessons }
}

/** Bytes held after a thorough collection of garbage. */
function held(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
