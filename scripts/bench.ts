/** `npm run bench [-- NAME] [-- --json OUT]`: runs the benchmarks of tests/bench, or the one named. */
import { readdirSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Bench, formatMeasures, type Measure } from './bench/measure.ts'
import { ensureBrowsers } from './browsers.ts'
import { buildExtension } from './build/build-extension.ts'

const FOLDER = 'tests/bench'
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
})

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))
const chosen = files.filter(
  (file) => positionals.length === 0 || positionals.includes(basename(file, '.ts')),
)
if (chosen.length === 0) {
  console.error(
    `There is no such benchmark. There are: ${files.map((file) => basename(file, '.ts')).join(', ') || 'none'}.`,
  )
  process.exit(2)
}

// What is measured in a browser is what would ship now.
ensureBrowsers(['chromium'])
await buildExtension(['chrome'])

const results: Record<string, Measure[]> = {}
for (const file of chosen.sort()) {
  const name = basename(file, '.ts')
  const { bench } = (await import(pathToFileURL(resolve(join(FOLDER, file))).href)) as {
    bench?: Bench
  }
  if (!bench) continue
  results[name] = await bench()
  console.log(`${name}\n${formatMeasures(results[name])}\n`)
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`)
