import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { emulate, type Setting } from './emulate.ts'

/** The smallest that something to press may be, in CSS pixels. */
const LEAST_TARGET = 24
/** More than any page has to step through by keyboard here; a list of all lessons is looked at in part. */
const MOST_STEPS = 60

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds in a page, in a form that a person can act on. */
export async function axeFaults(page: Page, setting: Setting): Promise<string[]> {
  await emulate(page, setting)
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly,
      }),
    setting.startsWith('more') ? ['color-contrast'] : STANDARDS,
  )
  return violations.map(
    ({ id, nodes }) => `${setting} ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
}

/** What does not fit the window: the page as a whole, or words that are cut off. */
export function overflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const faults =
      scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : []
    const canvas = document.createElement('canvas').getContext('2d')
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      if (!each.checkVisibility() || each.closest('.visually-hidden')) continue
      if (each instanceof HTMLSelectElement && canvas) {
        const style = getComputedStyle(each)
        canvas.font = style.font
        const words = canvas.measureText(each.selectedOptions[0]?.text ?? '').width
        const inside = each.clientWidth - Number.parseFloat(style.paddingLeft) * 2
        if (words > inside)
          faults.push(`“${each.selectedOptions[0]?.text}” is ${words} wide in ${inside}`)
        continue
      }
      const isCut = getComputedStyle(each).overflowX !== 'visible'
      if (isCut && each.scrollWidth > each.clientWidth + 1 && !(each instanceof HTMLInputElement))
        faults.push(`cut off: ${each.outerHTML.slice(0, 120)}`)
      const { left, right, width } = each.getBoundingClientRect()
      if (
        width > 0 &&
        (left < -1 || right > clientWidth + 1) &&
        getComputedStyle(each).position !== 'absolute'
      )
        faults.push(`outside: ${each.outerHTML.slice(0, 120)}`)
    }
    return faults
  })
}

/** What is too small to press with an unsteady hand. Links in running text may be as high as their line. */
export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const faults: string[] = []
    for (const each of document.querySelectorAll<HTMLElement>(
      'button, select, summary, input, textarea, a[href]',
    )) {
      if (!each.checkVisibility() || each.closest('.visually-hidden, .skip')) continue
      const isInText = each.matches('a') && getComputedStyle(each).display === 'inline'
      const pressed = each.closest('label') ?? each
      const { width, height } = pressed.getBoundingClientRect()
      if (!isInText && (width < least || height < least))
        faults.push(`${width} × ${height}: ${each.outerHTML.slice(0, 120)}`)
    }
    return faults
  }, LEAST_TARGET)
}

/** Steps through a page by keyboard: what is not reached, not marked as having the focus, or hidden beneath something. */
export async function focusFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  await page.emulateFocusedPage(true)
  const expected = await page.evaluate(() => {
    // Steps go on from where the focus or the last click was: back to the beginning.
    getSelection()?.removeAllRanges()
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    scrollTo(0, 0)
    const reachable = [
      ...document.querySelectorAll<HTMLElement>(
        'button:enabled, select:enabled, summary, input:enabled, textarea:enabled, a[href], [tabindex="0"]',
      ),
    ].filter((each) => each.checkVisibility() && each.tabIndex >= 0)
    for (const [at, each] of reachable.entries()) each.dataset.step = String(at)
    return reachable.length
  })
  const reached = new Set<number>()
  for (let step = 0; step < Math.min(expected, MOST_STEPS) + 2; step++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null
      if (!focused || focused === document.body) return undefined
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused)
      const isMarked =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && boxShadow !== ''
      const { left, top, width, bottom } = focused.getBoundingClientRect()
      const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
      const beneath = document.elementFromPoint(left + Math.min(width / 2, 8), middle)
      const isSeen =
        beneath === null ? false : focused.contains(beneath) || beneath.contains(focused)
      const html = focused.outerHTML.slice(0, 120)
      return { at: Number(focused.dataset.step ?? -1), isMarked, isSeen, html }
    })
    if (!seen) continue
    reached.add(seen.at)
    if (!seen.isMarked) faults.push(`not marked: ${seen.html}`)
    if (!seen.isSeen) faults.push(`hidden: ${seen.html}`)
  }
  const radios = await page.$$eval('input[type=radio]:not(:checked)', (all) =>
    all.map((each) => Number((each as HTMLElement).dataset.step)),
  )
  for (let at = 0; at < Math.min(expected, MOST_STEPS); at++) {
    // Of a group of radio buttons only the chosen one is stepped to.
    if (reached.has(at) || radios.includes(at)) continue
    faults.push(
      `not reached: ${await page.$eval(`[data-step="${at}"]`, (each) => each.outerHTML.slice(0, 120))}`,
    )
  }
  return faults
}

/** What still moves although the person has asked for less motion. */
export function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => document.getAnimations().map(() => 'something moves'))
}
