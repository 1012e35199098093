import { build, type Plugin } from 'vite'

/** Where the content script stands in the package. */
export const READING_SCRIPT = 'reading.js'

/**
 * Builds the content script as one classic script of its own. It is not a module and not reachable from pages,
 * so that no site can find out that the extension is installed.
 */
export function readingScript(entry: string): Plugin {
  return {
    name: 'reading-script',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: ['chrome120', 'firefox140'],
          lib: { entry, formats: ['iife'], name: 'reading' },
          rolldownOptions: { output: { extend: true } },
        },
      })
      const [output] = [built].flat()
      if (!output || !('output' in output)) throw new Error('The content script was not built.')
      this.emitFile({ type: 'asset', fileName: READING_SCRIPT, source: output.output[0].code })
    },
  }
}
