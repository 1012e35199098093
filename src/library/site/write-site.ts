import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Pack } from '../schema.ts'
import { libraryPages } from './library-site.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** In the order in which they build on each other; one file once they are written. */
const STYLES = ['../../ui/tokens.css', 'library.css', 'briefing.css', 'print.css']

/** Writes the library as web pages into a folder of its own; what was in it before is gone. Says how many pages. */
export async function writeSite(pack: Pack, folder: string): Promise<number> {
  const pages = libraryPages(pack)
  const files = new Map([
    ...pages,
    ['library.css', STYLES.map((path) => read(here(path))).join('\n')],
    ['library.js', await pageScript()],
    ['icon.svg', read(here('../../ui/icon.svg'))],
  ])
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return [...pages.keys()].filter((path) => path.endsWith('.html')).length
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}

/** The pages' own script, as one classic script: modules do not run from a folder on a disk. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome120', 'firefox140', 'safari17'],
      lib: { entry: here('in-page.ts'), formats: ['iife'], name: 'library' },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error("The library pages' script was not built.")
  return output.output[0].code
}
