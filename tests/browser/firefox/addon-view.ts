import type { Json, Marionette } from './marionette.ts'

/** Words with which a script in the browser's window finds the `<browser>` that shows one of the add-on's pages. */
export const SIDEBAR =
  "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')"
export const POPUP = "document.querySelector('.webextension-popup-browser')"

/**
 * One of the add-on's pages where Firefox itself shows it: the sidebar, or the popup of the toolbar button.
 * Marionette has no command to stand in these, but its own helper sits in every document of Firefox,
 * so it is asked there directly: the events are the same as for a page in a tab.
 */
export class AddonView {
  constructor(
    private readonly marionette: Marionette,
    /** `SIDEBAR` or `POPUP`. */
    private readonly browser: string,
  ) {}

  /** The address of the page shown there, or an empty text when none is. */
  address(): Promise<string> {
    return this.marionette.runInBrowser<string>(`return ${this.browser}?.currentURI?.spec ?? ''`)
  }

  /** Runs the body of a function in the page, with `args` as its arguments. */
  run<T>(body: string, ...args: Json[]): Promise<T> {
    const script = `return (async (...args) => { ${body} })(...arguments)`
    return this.ask<T>('return await helper.executeScript(args[0], args[1], {})', script, args)
  }

  /** Clicks the middle of an element with the mouse. */
  click(selector: string): Promise<void> {
    return this.ask('await helper.clickElement(await found(args[0]), options)', selector)
  }

  /** Types into an element, a key press for each character. */
  type(selector: string, text: string): Promise<void> {
    return this.ask(
      'await helper.sendKeysToElement(await found(args[0]), args[1], options)',
      selector,
      text,
    )
  }

  /** Moves the mouse over the middle of an element. */
  pointAt(selector: string): Promise<void> {
    return this.ask(
      `const { x, y, width, height } = await helper.getElementRect(await found(args[0]))
       const eventData = { type: 'mousemove' }
       await helper.dispatchEvent('synthesizeMouseAtPoint', { x: x + width / 2, y: y + height / 2, eventData })`,
      selector,
    )
  }

  /** All that can be read on the page. */
  words(): Promise<string> {
    return this.run<string>('return document.body.innerText')
  }

  /** How many elements match. */
  count(selector: string): Promise<number> {
    return this.run<number>('return document.querySelectorAll(args[0]).length', selector)
  }

  /** Whether any element matches. */
  async has(selector: string): Promise<boolean> {
    return (await this.count(selector)) > 0
  }

  private ask<T>(body: string, ...args: Json[]): Promise<T> {
    return this.marionette.runInBrowser<T>(
      `const helper = ${this.browser}.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
       const found = (selector) => helper.findElement('css selector', selector, {})
       const options = { toJSON: () => ({ 'moz:accessibilityChecks': false, 'moz:webdriverClick': true }) }
       ${body}`,
      ...args,
    )
  }
}
