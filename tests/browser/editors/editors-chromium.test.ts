import { afterAll, beforeAll, describe, it } from 'vitest'
import { ACTIONS, EDITORS } from './matrix.ts'
import { type SideBySide, startSideBySide } from './side-by-side.ts'

/**
 * Editors load, draw and colour parts of themselves by clocks of their own, and share one clipboard: one that was
 * caught halfway is tried again from a fresh page. What the extension does wrong it does each time.
 */
const TRIES = { retry: 2 }

describe.concurrent('editors are read, and stay the same, in Chromium', () => {
  let browsers: SideBySide

  beforeAll(async () => {
    browsers = await startSideBySide()
  })
  afterAll(() => browsers?.close())

  it.each(EDITORS)('$name', TRIES, async (row) => {
    const both = await browsers.open(row)
    for (const action of ACTIONS) await browsers.act(row, action, both)
    await Promise.all(both.map((page) => page.close()))
  })
})
