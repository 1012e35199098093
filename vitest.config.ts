import { defineConfig } from 'vitest/config'

/** The build sets these; see src/types.d.ts. */
const define = {
  __PACK_EDITION__: JSON.stringify('test'),
  __READING_SCRIPT__: JSON.stringify('reading.js'),
  __OUTLINE_SCRIPT__: JSON.stringify('outline.js'),
}

/** Starting a browser and waiting for tips to settle takes its time. */
const BROWSER_PATIENCE = 120_000

const ALL_BROWSER_TESTS = 'tests/browser/**/*.test.ts'
const FIREFOX_TESTS = ['tests/browser/firefox/**/*.test.ts', 'tests/browser/**/*-firefox.test.ts']

/** One file at a time: browsers of one kind share the machine's cores and, in part, its focus. */
function browserProject(name: string, files: { include: string[]; exclude?: string[] }) {
  return {
    extends: true as const,
    test: {
      ...files,
      name,
      environment: 'node' as const,
      fileParallelism: false,
      testTimeout: BROWSER_PATIENCE,
      hookTimeout: BROWSER_PATIENCE,
    },
  }
}

export default defineConfig({
  define,
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'quality',
          include: ['tests/quality/**/*.test.ts'],
          testTimeout: BROWSER_PATIENCE,
        },
      },
      browserProject('chromium', { include: [ALL_BROWSER_TESTS], exclude: FIREFOX_TESTS }),
      browserProject('firefox', { include: FIREFOX_TESTS }),
      // For one file by hand, whichever browser it is about.
      browserProject('browser', { include: [ALL_BROWSER_TESTS] }),
    ],
  },
})
