import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { servePages } from '../../pages/serve.ts'
import { allow, pinButton } from './browser-window.ts'
import { addonPage, type Firefox, installAddon, startFirefox } from './firefox.ts'
import type { Marionette } from './marionette.ts'
import { ADDON_ID } from './profile.ts'
import { until } from './until.ts'

/** The built add-on that is tested, a folder or a zip; FIREFOX_ADDON names another one. */
const ADDON = process.env.FIREFOX_ADDON ?? resolve(import.meta.dirname, '../../../dist/firefox')

/** The fictional site as Firefox's permissions name it. */
export const SITE_PATTERN = 'http://127.0.0.1/*'

/** A real Firefox beside the fictional case-recording site. */
export interface Surroundings {
  firefox: Firefox
  marionette: Marionette
  /** The form with a text box. */
  newNote: string
  /** The form with a rich-text editor. */
  richNote: string
  /** The form with an editor in a frame. */
  frameNote: string
  /** A form on a page with a strict content security policy. */
  strictNote: string
  /** Installs the built add-on and pins its button. */
  install(): Promise<void>
  /** Switches the fictional site on in the settings, as a person does. */
  switchSiteOn(): Promise<void>
  close(): Promise<void>
}

/** Starts Firefox, without the add-on at first, and serves the fictional site. */
export async function startSurroundings(
  size: { width?: number; height?: number } = {},
): Promise<Surroundings> {
  if (!existsSync(ADDON))
    throw new Error(`There is no built add-on at ${ADDON}. Run "npm run build" first.`)
  const pages = await servePages()
  const firefox = await startFirefox(size).catch(async (error: unknown) => {
    await pages.close()
    throw error
  })
  const { marionette } = firefox
  return {
    firefox,
    marionette,
    newNote: `${pages.url}/new-note.html?case=BK-19958`,
    richNote: `${pages.url}/rich-note.html?case=BK-20533`,
    frameNote: `${pages.url}/frame-note.html?case=BK-19958`,
    strictNote: `${pages.url}/strict.html?case=BK-19958`,
    async install() {
      await installAddon(firefox, ADDON)
      await pinButton(marionette)
    },
    async switchSiteOn() {
      await marionette.goTo(addonPage('src/settings/settings.html'))
      await until('the page is drawn', () =>
        marionette.run<boolean>("return document.querySelector('#site') !== null"),
      )
      await marionette.type('#site', pages.url)
      await marionette.click('form button.main')
      await allow(marionette)
      await until('the site is on', async () => (await sitesOn(marionette)).includes(SITE_PATTERN))
    },
    async close() {
      await firefox.stop()
      await pages.close()
    },
  }
}

/** The sites that Firefox lets the add-on read. Asked of Firefox, not of the add-on. */
export function sitesOn(marionette: Marionette): Promise<string[]> {
  return marionette.runInBrowser<string[]>(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
     return (await ExtensionPermissions.get(args[0])).origins`,
    ADDON_ID,
  )
}
