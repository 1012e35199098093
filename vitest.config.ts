import { defineConfig } from 'vitest/config'

/** The build sets these; see src/types.d.ts. */
const define = {
  __PACK_EDITION__: JSON.stringify('test'),
  __READING_SCRIPT__: JSON.stringify('reading.js'),
  __OUTLINE_SCRIPT__: JSON.stringify('outline.js'),
}

/** Starting a browser and waiting for tips to settle takes its time. */
const BROWSER_PATIENCE = 120_000

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
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // Browsers mostly wait for a person to have stopped typing. Each has a profile and pages of its own.
          maxWorkers: 2,
          testTimeout: BROWSER_PATIENCE,
          hookTimeout: BROWSER_PATIENCE,
        },
      },
    ],
  },
})
