import { createHash } from 'node:crypto'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import sharedManifest from './manifest.json' with { type: 'json' }
import packageFile from './package.json' with { type: 'json' }
import {
  BROWSERS,
  type Browser,
  LINKED_PAGES,
  manifestFor,
  PANEL_PAGE,
  type SharedManifest,
} from './scripts/build/manifest-for.ts'
import { OUTLINE_SCRIPT, READING_SCRIPT, readingScript } from './scripts/build/reading-script.ts'
import { compilePack } from './src/library/authoring/compile-pack.ts'
import { formatProblem } from './src/library/authoring/problem.ts'

const { version } = packageFile

/** Compiles the lesson library into the bundled pack, and stops the build when a person has to mend something. */
function lessonPack(): Plugin {
  const { pack, problems } = compilePack('src/lessons', version)
  if (problems.length > 0) {
    throw new Error(`The lesson library needs mending:\n${problems.map(formatProblem).join('\n')}`)
  }
  const json = JSON.stringify(pack)
  const edition = `${version}-${createHash('sha256').update(json).digest('hex').slice(0, 12)}`
  return {
    name: 'lesson-pack',
    config: () => ({ define: { __PACK_EDITION__: JSON.stringify(edition) } }),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'library/pack.json', source: json })
    },
  }
}

export default defineConfig(({ mode }) => {
  const browser: Browser = BROWSERS.find((each) => each === mode) ?? 'chrome'
  const manifest = manifestFor(browser, sharedManifest as SharedManifest, version)
  return {
    plugins: [
      preact(),
      crx({ manifest: manifest as unknown as ManifestV3Export, browser }),
      lessonPack(),
      readingScript('src/reading/content.ts', READING_SCRIPT),
      readingScript('src/reading/outline.ts', OUTLINE_SCRIPT),
    ],
    define: {
      __READING_SCRIPT__: JSON.stringify(READING_SCRIPT),
      __OUTLINE_SCRIPT__: JSON.stringify(OUTLINE_SCRIPT),
    },
    build: {
      outDir: `dist/${browser}`,
      target: ['chrome120', 'firefox140'],
      emptyOutDir: true,
      modulePreload: false,
      // The build tool knows neither the sidebar's page nor those that only links and code lead to.
      rolldownOptions: { input: { panel: PANEL_PAGE, ...LINKED_PAGES } },
    },
  }
})
