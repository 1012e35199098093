import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const PAGES = resolve(import.meta.dirname, 'pages')
const CACHE = resolve(import.meta.dirname, '../../../.cache/editors')
const ENTRY = 'virtual:editor-page'

/** What a page of an editor loads. */
export interface Bundle {
  script: string
  style: string
}

/** Bundles an editor's page from the installed packages, once for each version of them. */
export async function bundleEditor(id: string): Promise<Bundle> {
  const file = join(CACHE, `${id}-${fingerprint()}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Bundle
  const bundle = await make(id)
  mkdirSync(CACHE, { recursive: true })
  // Whole or not at all: the tests of the other browser may be looking for it.
  const written = `${file}.${process.pid}`
  writeFileSync(written, JSON.stringify(bundle))
  renameSync(written, file)
  return bundle
}

async function make(id: string): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [
      {
        name: 'editor-page',
        resolveId: (name) => (name === ENTRY ? `\0${ENTRY}` : undefined),
        load: (name) =>
          name === `\0${ENTRY}`
            ? `import { start } from ${JSON.stringify(join(PAGES, 'start.js'))}
               import editor from ${JSON.stringify(join(PAGES, `${id}.js`))}
               void start(editor)`
            : undefined,
      },
    ],
    build: {
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: 1_000_000,
      rolldownOptions: {
        input: ENTRY,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  return {
    script: outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n'),
    style: outputs
      .map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? file.source : ''))
      .join('\n'),
  }
}

/** Changes when the pages or the installed packages do. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  for (const name of readdirSync(PAGES).sort()) hash.update(readFileSync(join(PAGES, name)))
  return hash.digest('hex').slice(0, 12)
}
