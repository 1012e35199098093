import type { CDPSession, Page } from 'puppeteer-core'

/** What a person has set on their computer. Names of CSS media features, and what they say. */
export const SETTINGS = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  'more-contrast-light': { 'prefers-color-scheme': 'light', 'prefers-contrast': 'more' },
  'more-contrast-dark': { 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' },
  'own-colours-light': { 'prefers-color-scheme': 'light', 'forced-colors': 'active' },
  'own-colours-dark': { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
} as const satisfies Record<string, Record<string, string>>

export type Setting = keyof typeof SETTINGS

/** Each page's one session: what one sets, another would undo. */
const sessions = new WeakMap<Page, CDPSession>()

/** Has a page drawn as for a person with these settings. Puppeteer's own means knows only some of them. */
export async function emulate(page: Page, setting: Setting): Promise<void> {
  const client = sessions.get(page) ?? (await page.createCDPSession())
  sessions.set(page, client)
  const features = Object.entries(SETTINGS[setting]).map(([name, value]) => ({ name, value }))
  await client.send('Emulation.setEmulatedMedia', {
    features: [...features, { name: 'prefers-reduced-motion', value: 'reduce' }],
  })
}
