import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type MatchingModel, RECIPE } from '../../matching/model-data.ts'
import type { Fragment, LabelledNote } from '../../matching/training/data.ts'
import type { Problem } from './problem.ts'

/** Where the taught model is kept, inside the lesson library. */
const MODEL_FILE = 'model/matching.json'

/** What the matcher is taught from, beside the lessons and the vocabulary. */
export interface TeachingData {
  fragments: Fragment[]
  notes: LabelledNote[]
  /** Changes with any line of the fragments or notes. */
  fingerprint: string
}

/** Reads `fragments/*.jsonl` and `notes/*.jsonl` of the library. */
export function readTeachingData(folder: string): TeachingData {
  const hash = createHash('sha256').update(`recipe ${RECIPE}`)
  const read = <T>(part: string): T[] =>
    jsonlIn(join(folder, part)).flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      hash.update(text)
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as T)
    })
  const fragments = read<Fragment>('fragments')
  const notes = read<LabelledNote>('notes')
  return { fragments, notes, fingerprint: hash.digest('hex').slice(0, 16) }
}

/** The taught model, when there is one. */
export function readMatchingModel(folder: string): MatchingModel | undefined {
  const file = join(folder, MODEL_FILE)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MatchingModel) : undefined
}

/** Writes a taught model into the library. */
export function writeMatchingModel(
  folder: string,
  model: MatchingModel,
): { file: string; bytes: number } {
  const file = join(folder, MODEL_FILE)
  const text = `${JSON.stringify(model)}\n`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return { file, bytes: text.length }
}

/** Whether the model was taught from the fragments and notes as they now are: a problem when not. */
export function checkMatchingModel(folder: string): Problem[] {
  const file = join(folder, MODEL_FILE)
  const model = readMatchingModel(folder)
  if (model?.recipe === RECIPE && model.taughtFrom === readTeachingData(folder).fingerprint)
    return []
  const why = model
    ? 'The fragments or notes have changed since the matcher was taught.'
    : 'The matcher has not been taught yet.'
  return [{ file, line: 1, message: `${why} Run "npm run lessons -- train".` }]
}

function jsonlIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name))
}
