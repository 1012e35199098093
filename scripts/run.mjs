/** `node scripts/run.mjs NAME [ARGUMENTS]`: runs scripts/NAME.ts, on a fresh clone too. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const [name] = process.argv.splice(2, 1)
const script = new URL(`${name}.ts`, import.meta.url)
if (!existsSync(script)) {
  console.error(`There is no scripts/${name}.ts.`)
  process.exit(2)
}
process.argv[1] = fileURLToPath(script)

await import('./setup.mjs')
const { register } = await import('tsx/esm/api')
register()
try {
  await import(script.href)
} catch (error) {
  // See plain-error.ts: for those, where they were thrown helps nobody.
  console.error(error.name === 'PlainError' ? error.message : error)
  process.exit(1)
}
