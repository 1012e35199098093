/** What a person does in the browser's own window: the toolbar, the permission prompt, the sidebar. */
import { AddonView, POPUP, SIDEBAR } from './addon-view.ts'
import type { Marionette } from './marionette.ts'
import { ADDON_HOST, ADDON_ID } from './profile.ts'
import { until } from './until.ts'

const WIDGET = ADDON_ID.replace(/[^a-z0-9_-]/gi, '_')
const BUTTON = `${WIDGET}-browser-action`
const PROMPT = 'addon-webext-permissions-notification'

/** Pins the add-on's button to the toolbar, where Firefox at first hides it behind the puzzle piece. */
export async function pinButton(marionette: Marionette): Promise<void> {
  await marionette.runInBrowser(
    'CustomizableUI.addWidgetToArea(args[0], CustomizableUI.AREA_NAVBAR)',
    BUTTON,
  )
}

/** What the badge on the pinned button says. */
export function badge(marionette: Marionette): Promise<string> {
  return marionette.runInBrowser<string>(
    "return document.getElementById(args[0])?.querySelector('.toolbarbutton-badge')?.textContent ?? ''",
    BUTTON,
  )
}

/** Clicks the pinned button and waits until the popup has its lessons. */
export async function openPopup(marionette: Marionette): Promise<AddonView> {
  await marionette.inBrowser(() =>
    marionette.click(`#${BUTTON} .unified-extensions-item-action-button`),
  )
  const popup = new AddonView(marionette, POPUP)
  await until('the popup is ready', () =>
    popup
      .run<boolean>(
        "return !!document.querySelector('footer') && !document.querySelector('[data-state=preparing]')",
      )
      .catch(() => false),
  )
  return popup
}

/** Closes the popup, as a click elsewhere does. */
export async function closePopup(marionette: Marionette): Promise<void> {
  await marionette.runInBrowser(`${POPUP}?.closest('panel')?.hidePopup()`)
  await until('the popup is closed', () => marionette.runInBrowser<boolean>(`return !${POPUP}`))
}

/** Waits for Firefox's own permission prompt. Answers its words. */
export async function permissionPrompt(marionette: Marionette): Promise<string> {
  return await until('Firefox asks for permission', () =>
    marionette.runInBrowser<string>(
      "return PopupNotifications.panel.state === 'open' ? (document.getElementById(args[0])?.textContent ?? '') : ''",
      PROMPT,
    ),
  )
}

/** Chooses "Allow" in the permission prompt, once Firefox accepts a choice, and waits until the prompt is gone. */
export async function allow(marionette: Marionette): Promise<void> {
  await permissionPrompt(marionette)
  await until('the permission prompt is answered', () =>
    marionette.runInBrowser<boolean>(
      `const prompt = PopupNotifications.panel.state === 'open' && document.getElementById(args[0])
       if (prompt) prompt.button.click()
       return !prompt`,
      PROMPT,
    ),
  )
}

/** The sidebar, whether or not it is open. */
export function sidebar(marionette: Marionette): AddonView {
  return new AddonView(marionette, SIDEBAR)
}

/** Opens the sidebar, as Firefox's own View menu does. */
export async function openSidebar(marionette: Marionette): Promise<AddonView> {
  await marionette.runInBrowser('await SidebarController.show(args[0])', `${WIDGET}-sidebar-action`)
  return await sidebarIsOpen(marionette)
}

/** Waits until the sidebar shows the panel. */
export async function sidebarIsOpen(marionette: Marionette): Promise<AddonView> {
  const view = sidebar(marionette)
  await until('the sidebar is open', () =>
    view.run<boolean>("return !!document.querySelector('main')").catch(() => false),
  )
  return view
}

/** Puts the add-on's background to sleep, as Firefox does when it has been idle for half a minute. */
export async function sleepBackground(marionette: Marionette): Promise<void> {
  await marionette.runInBrowser(
    'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground()',
    ADDON_ID,
  )
}

/**
 * Errors that Firefox has noted for the add-on's own files since it started. Not counted: that a page which
 * says goodbye is gone before it could hear an answer.
 */
export function addonErrors(marionette: Marionette): Promise<string[]> {
  return marionette.runInBrowser<string[]>(
    `return Services.console.getMessageArray()
       .filter((entry) => entry instanceof Ci.nsIScriptError && entry.sourceName.includes(args[0]))
       .filter((entry) => !/ after context unloaded/.test(entry.errorMessage))
       .map((entry) => entry.errorMessage + ' ' + entry.sourceName + ':' + entry.lineNumber)`,
    ADDON_HOST,
  )
}
