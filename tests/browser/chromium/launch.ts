import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core'
import { findChromium } from '../../../scripts/browsers.ts'
import { servePages } from '../../pages/serve.ts'

/** A real Chromium with the built extension, beside the fictional case-recording site. */
export interface RunningChromium {
  browser: Browser
  /** The fictional site's address, without a slash at the end. */
  site: string
  /** The extension's address, without a slash at the end. */
  extension: string
  /** Opens a page of the extension in a tab of its own. */
  openOwnPage(path: string): Promise<Page>
  /** Opens the real side panel in the window of a page, with that page's tab in front. */
  openPanel(beside: Page): Promise<Page>
  /** The background worker, woken if it sleeps. */
  worker(): Promise<WebWorker>
  /** Ends the background worker, as the browser does when it has been idle. */
  killWorker(): Promise<void>
  /** Reloads the extension, as an update does, and waits for its new worker. */
  reloadExtension(): Promise<void>
  close(): Promise<void>
}

/** What the browser's own extensions page can do, so far as the tests need it. */
interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>
  reload(id: string, options: { failQuietly: boolean }): Promise<void>
}

/** The built extension that the tests load. */
export const BUILD = process.env.CHROME_BUILD ?? 'dist/chrome'

/** How Chromium is started. */
export interface LaunchOptions {
  /** The built extension; none at all for comparison runs. */
  folder?: string | null
  headless?: boolean
  profile?: string
  args?: string[]
}

/** Starts Chromium. Throws when the extension was not built or no Chromium is found. */
export async function startChromium({
  folder = BUILD,
  headless = true,
  profile,
  args = [],
}: LaunchOptions = {}): Promise<RunningChromium> {
  if (folder && !existsSync(`${folder}/manifest.json`))
    throw new Error(`There is no built extension in ${folder}. Run "npm run build" first.`)
  const pages = await servePages()
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless,
    pipe: true,
    // In a window that a person looks at, the bar about automated software only takes room.
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    ...(folder ? { enableExtensions: [folder] } : {}),
    ...(profile ? { userDataDir: profile } : {}),
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-GB',
      '--window-size=1280,900',
      ...args,
    ],
  })
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://')
  const extension = folder
    ? `chrome-extension://${new URL((await browser.waitForTarget(isWorker)).url()).host}`
    : ''
  const openOwnPage = async (path: string) => {
    const page = await browser.newPage()
    await page.goto(`${extension}/${path}`)
    return page
  }
  return {
    browser,
    site: pages.url.replace(/\/$/, ''),
    extension,
    openOwnPage,
    async openPanel(beside) {
      const opener = await openOwnPage('src/popup/popup.html')
      // Until the lessons are there the button may still move away from under the click.
      await opener.waitForSelector('.themes, [data-state="trouble"]')
      const button = await opener.waitForSelector('::-p-text(Open the panel)')
      const appears = browser.waitForTarget(
        (target) =>
          target.url().includes('/panel/panel.html') && target.type() !== 'service_worker',
      )
      await button?.click()
      const panel = await (await appears).asPage()
      if (!opener.isClosed()) await opener.close()
      await beside.bringToFront()
      return panel
    },
    async worker() {
      const target = await browser.waitForTarget(isWorker)
      const worker = await target.worker()
      if (!worker) throw new Error('The background worker could not be reached.')
      return worker
    },
    async killWorker() {
      const client = await browser.target().createCDPSession()
      const { targetInfos } = await client.send('Target.getTargets')
      for (const { type, url, targetId } of targetInfos) {
        if (type === 'service_worker' && url.startsWith(extension))
          await client.send('Target.closeTarget', { targetId })
      }
      await client.detach()
    },
    async reloadExtension() {
      // Without developer mode, the browser would not let an unpacked extension come back.
      const extensions = await browser.newPage()
      await extensions.goto('chrome://extensions')
      await extensions.evaluate(async (id) => {
        await developerPrivate().updateProfileConfiguration({ inDeveloperMode: true })
        await developerPrivate().reload(id, { failQuietly: false })
        function developerPrivate() {
          return (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate
        }
      }, new URL(extension).host)
      await extensions.close()
    },
    async close() {
      await browser.close()
      await pages.close()
    },
  }
}

/**
 * Stands in for the click on "Allow" in the browser's own prompt, which is out of a test's reach: the next time
 * the extension asks for the fictional site it is given without a prompt. It still has to ask.
 */
export async function allowSite({ browser, extension, site }: RunningChromium): Promise<void> {
  const pattern = `${new URL(site).protocol}//${new URL(site).hostname}/*`
  const allowing = await browser.newPage()
  await allowing.goto('chrome://extensions')
  await allowing.evaluate(
    async (id, host) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate }
      await developerPrivate.addHostPermission(id, host)
    },
    new URL(extension).host,
    pattern,
  )
  await allowing.close()
}

/** Presses the extension's button in the toolbar, for the tab of a page. */
export async function pressToolbarButton({ browser }: RunningChromium, page: Page): Promise<void> {
  const [extension] = (await browser.extensions()).values()
  if (!extension) throw new Error('The extension is not installed.')
  await extension.triggerAction(page)
}

/** Switches the fictional site on by the settings page, as a person would. */
export async function switchSiteOn(chromium: RunningChromium): Promise<void> {
  await allowSite(chromium)
  const { openOwnPage, site } = chromium
  const settings = await openOwnPage('src/settings/settings.html')
  await settings.type('#site', site)
  await settings.click('form button')
  await settings.waitForSelector('::-p-text(Tips are on for)')
  await settings.close()
}
