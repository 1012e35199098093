/** `npm run lessons -- check|list|pack|site|train|curve`: see docs/writing-lessons.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { compilePack } from '../src/library/authoring/compile-pack.ts'
import { writeEditorSchemas } from '../src/library/authoring/editor-schemas.ts'
import { libraryReport } from '../src/library/authoring/library-report.ts'
import { readTeachingData, writeMatchingModel } from '../src/library/authoring/matching-model.ts'
import { formatProblem } from '../src/library/authoring/problem.ts'
import { teachInThreads } from '../src/library/authoring/teach-in-threads.ts'
import { formatFigures } from '../src/matching/training/figures.ts'
import { trainModel } from '../src/matching/training/train.ts'

const FOLDER = 'src/lessons'
const CARD = 'docs/matching-figures.md'
const [command = 'check', ...rest] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const { pack, problems } = compilePack(FOLDER, version)

switch (command) {
  case 'check':
    writeEditorSchemas(`${FOLDER}/schema`)
    for (const problem of problems) {
      if (!rest[0] || problem.file.includes(rest[0])) console.log(formatProblem(problem))
    }
    console.log(
      `${pack.lessons.length} lessons, ${pack.sources.length} sources, ${pack.vocabulary.length} terms, ${pack.wording?.length ?? 0} phrases that hide the child, ${problems.length} problems`,
    )
    process.exitCode = problems.length > 0 ? 1 : 0
    break
  case 'list': {
    const { fragments, notes } = readTeachingData(FOLDER)
    const texts = [...fragments, ...notes].map(({ text }) => text)
    console.log(libraryReport(pack, texts, new Date()))
    break
  }
  case 'pack': {
    if (problems.length > 0) {
      console.error(problems.map(formatProblem).join('\n'))
      process.exit(1)
    }
    const out = rest[0] ?? 'dist/pack.json'
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, JSON.stringify(pack))
    console.log(`${out}: ${pack.lessons.length} lessons`)
    break
  }
  case 'site': {
    const { writeSite } = await import('../src/library/site/write-site.ts')
    const out = rest[0] ?? 'dist/library'
    console.log(`${out}/index.html: ${await writeSite(pack, out)} pages`)
    break
  }
  case 'train': {
    const teaching = readTeachingData(FOLDER)
    const { fragments, notes } = teaching
    console.log(
      `Teaching the matcher from ${fragments.length} fragments, ${notes.length} notes and the lessons' cues. This takes a minute or two.`,
    )
    const { model, figures, card } = await trainModel(pack, teaching, teachInThreads)
    const out = writeMatchingModel(FOLDER, model)
    console.log(`${out.file}: ${Math.round(out.bytes / 1024)} KB`)
    writeFileSync(CARD, cardDocument(fragments.length, notes.length, formatFigures(figures), card))
    console.log(`On notes it was not taught by (cross-validation):\n${formatFigures(figures)}`)
    console.log(`${CARD}: the same by theme and by kind of record`)
    break
  }
  case 'curve': {
    const teaching = readTeachingData(FOLDER)
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const taken = teaching.fragments.filter((_, at) => (at * share) % 1 < share)
      const { figures } = await trainModel(pack, { ...teaching, fragments: taken }, teachInThreads)
      console.log(
        `${share * 100} % of the fragments (${taken.length})\n${formatFigures(figures)}\n`,
      )
    }
    break
  }
  default:
    console.error(
      'Use: npm run lessons -- check [FILE] | list | pack [FILE] | site [FOLDER] | train | curve',
    )
    process.exit(2)
}

function cardDocument(fragments: number, notes: number, figures: string, card: string): string {
  return `# How well the matcher does

Written by \`npm run lessons -- train\`. By cross-validation over ${notes} whole notes, each judged by a matcher that was not taught by it, with ${fragments} fragments; [matching.md](matching.md) says what the figures are.

\`\`\`text
${figures}
\`\`\`

${card}
`
}
