import browser from 'webextension-polyfill'

/**
 * Opens the first page once, when the extension is installed. Registered at the worker's start. The page comes to
 * the front only for a person who has just added the extension: what an organisation installs comes in the middle
 * of somebody's work.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome()
  })
}

async function openWelcome(): Promise<void> {
  const { installType } = await browser.management.getSelf()
  await browser.tabs.create({
    url: browser.runtime.getURL('src/welcome/welcome.html'),
    active: installType === 'normal',
  })
}
