import { build, type Plugin } from 'vite'

/** Where the content script stands in the package. */
export const READING_SCRIPT = 'reading.js'
/** The script that shows in the settings what is read of a page; a page gets it only when a person asks. */
export const OUTLINE_SCRIPT = 'outline.js'

/**
 * Tells Chromium to compile the whole script when it loads. Nearly all of it runs on every page, and most of what it costs
 * a page is to go through each function twice: once to find its end, and again when it is first called.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad'

/**
 * Builds a script that runs in pages as one classic script of its own. It is not a module and not reachable from pages,
 * so that no site can find out that the extension is installed.
 */
export function readingScript(entry: string, fileName: string): Plugin {
  return {
    name: `reading-script-${fileName}`,
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
      if (!output || !('output' in output)) throw new Error(`${fileName} was not built.`)
      const source = `${COMPILE_AT_ONCE}\n${output.output[0].code}`
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
