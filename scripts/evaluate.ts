/** `npm run evaluate -- FILE.jsonl [--json OUT] [--without LAYER]`: how well the shipped matcher does on labelled notes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compilePack } from '../src/library/authoring/compile-pack.ts'
import { LAYERS, type Layer } from '../src/matching/layers.ts'
import { compileMatcher } from '../src/matching/matcher.ts'
import type { LabelledNote } from '../src/matching/training/data.ts'
import { figuresOf, formatFigures } from '../src/matching/training/figures.ts'

const USE = 'Use: npm run evaluate -- FILE.jsonl [--json OUT] [--without LAYER]'

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'string' }, without: { type: 'string', multiple: true } },
    })
  } catch (error) {
    stop(`${error instanceof Error ? error.message : String(error)}. ${USE}`)
  }
}

/** Reads notes leniently: what a line does not say is empty. */
function readNotes(file: string): LabelledNote[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    stop(`${file} could not be read. Give the path of a file with one JSON note a line.`)
  }
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      const note = JSON.parse(line) as Partial<LabelledNote>
      if (typeof note.text !== 'string') throw new Error('no text')
      return [
        {
          id: String(note.id ?? at + 1),
          kind: note.kind ?? '',
          text: note.text,
          must: note.must ?? [],
          may: note.may ?? [],
          never: note.never ?? [],
          gaps: note.gaps ?? [],
          tags: note.tags ?? [],
        },
      ]
    } catch {
      return stop(
        `Line ${at + 1} of ${file} is not a note. Each line is JSON with at least a "text".`,
      )
    }
  })
}

const { values, positionals } = readArguments()
const [file] = positionals
if (!file) stop(USE)
const without = new Set<Layer>()
for (const name of values.without ?? []) {
  if (!(LAYERS as readonly string[]).includes(name))
    stop(`There is no layer "${name}". The layers are ${LAYERS.join(', ')}.`)
  without.add(name as Layer)
}

const notes = readNotes(file)
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const { pack } = compilePack('src/lessons', version)
const matcher = compileMatcher(pack, without)
const started = performance.now()
const matches = notes.map((note) => matcher.match(note.text))
const spent = performance.now() - started

console.log(
  `${notes.length} notes, ${pack.lessons.length} lessons, ${pack.vocabulary.length} terms${without.size > 0 ? `, without ${[...without].join(', ')}` : ''}`,
)
console.log(
  formatFigures(
    figuresOf(
      notes,
      matches.map((match) => ({
        shown: match.lessons.filter((lesson) => lesson.shown),
        gaps: match.gaps,
      })),
    ),
  ),
)
console.log(`${(spent / (notes.length || 1)).toFixed(1)} ms a note`)

if (values.json) {
  const rows = matches.map((match, at) => ({
    id: notes[at]?.id,
    lessons: match.lessons.map(({ reasons, ...lesson }) => ({
      ...lesson,
      reasons: reasons.map(({ start, end, quote }) => ({ start, end, quote })),
    })),
    gaps: match.gaps,
  }))
  writeFileSync(values.json, `${JSON.stringify(rows, null, 1)}\n`)
}
