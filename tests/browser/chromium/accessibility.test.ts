import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emulate, SETTINGS, type Setting } from './states/emulate.ts'
import {
  axeFaults,
  focusFaults,
  motionFaults,
  overflowFaults,
  targetFaults,
} from './states/faults.ts'
import { STATES } from './states/states.ts'
import { openOwn, startWalk, type Walk } from './states/walk.ts'

/** A window of 1280 by 1024 pixels at 400 %. */
const MAGNIFIED = { width: 320, height: 256 }
const NARROW = { width: 320, height: 720 }

describe('every state of every page', () => {
  let walk: Walk

  beforeAll(async () => {
    walk = await startWalk()
  })
  afterAll(() => walk?.chromium.close())

  it.each(STATES)('$name', async ({ go }) => {
    const page = await go(walk)
    const faults: string[] = []
    await page.setViewport(NARROW)
    for (const setting of Object.keys(SETTINGS) as Setting[]) {
      // With their own colours, what contrast there is, is the person's choice.
      if (!setting.startsWith('own')) faults.push(...(await axeFaults(page, setting)))
    }
    faults.push(...(await overflowFaults(page)), ...(await targetFaults(page)))
    await page.setViewport(MAGNIFIED)
    faults.push(...(await overflowFaults(page)), ...(await focusFaults(page)))
    await emulate(page, 'own-colours-light')
    faults.push(...(await overflowFaults(page)), ...(await motionFaults(page)))
    await emulate(page, 'light')
    await page.setViewport(NARROW)
    expect(faults).toEqual([])
  })

  it.each([
    ['a button without a name', /button-name/, 'button', '', ''],
    ['a small button', /^9 × /m, 'button', 'i', 'min-height: 0; padding: 0; width: 9px'],
    ['a wide line', /the page is \d+ wide in 320/, 'p', 'Wide', 'width: 400px'],
    ['a choice whose name is cut', /is \d.* wide in/, 'select', 'All the nations', 'width: 60px'],
    ['focus without a mark', /not marked/, 'button', 'Press', 'outline: none'],
    ['focus beneath', /hidden/, 'button', 'Press', 'margin-top: 9px'],
    ['something that moves', /moves/, 'p', 'Moves', ''],
  ])('would find %s', async (name, fault, element, words, style) => {
    const page = await openOwn(walk, 'src/learning/learning.html', '[data-state="nothing-yet"]')
    await page.setViewport(MAGNIFIED)
    await page.evaluate(
      (...[tag, text, css, what]) => {
        const added = document.createElement(tag)
        added.append(tag === 'select' ? new Option(text) : text)
        // Not as an attribute, which the extension's own policy forbids.
        added.style.cssText = css
        document.querySelector('main')?.append(added)
        if (what.includes('moves')) added.animate({ opacity: [0, 1] }, { duration: 60_000 })
        if (what.includes('beneath')) {
          const cover = document.createElement('div')
          cover.style.cssText = 'position: fixed; inset: 0'
          document.body.append(cover)
        }
      },
      element,
      words,
      style,
      name,
    )
    const faults = [
      ...(await axeFaults(page, 'light')),
      ...(await overflowFaults(page)),
      ...(await targetFaults(page)),
      ...(await focusFaults(page)),
      ...(await motionFaults(page)),
    ]
    expect(faults.join('\n')).toMatch(fault)
  })
})
