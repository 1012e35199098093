/** The browsers that the extension is built for; Edge and other Chromium browsers take the Chrome build. */
export const BROWSERS = ['chrome', 'firefox'] as const
export type Browser = (typeof BROWSERS)[number]

/** The page that the side panel (Chrome) and the sidebar (Firefox) show. */
export const PANEL_PAGE = 'src/panel/panel.html'

/** What an organisation may set by policy. Chrome wants it declared; Firefox takes any policy for managed storage. */
const POLICY_SCHEMA = 'managed-schema.json'

/** Pages that only links and code lead to, so that the manifest does not name them. */
export const LINKED_PAGES = {
  /** A lesson in full. */
  briefing: 'src/briefing/briefing.html',
  /** Opened once, after the extension was installed. */
  welcome: 'src/welcome/welcome.html',
  /** What the person has read, kept and found useful. */
  learning: 'src/learning/learning.html',
  /** What is taken to supervision: lessons, questions, actions. */
  supervision: 'src/supervision/supervision.html',
  /** What the panel shows of a whole record, to print. */
  print: 'src/review/print.html',
} as const

/** The fields of manifest.json that differ between browsers; all others pass through. */
export interface SharedManifest {
  background: { service_worker: string; type: 'module' }
  permissions: string[]
  icons: Record<string, string>
  [field: string]: unknown
}

/**
 * Makes one browser's manifest from the shared one. Pure: the shared manifest is not changed.
 * Firefox takes background scripts in place of a worker, a sidebar in place of the side panel,
 * and says that no data is collected.
 */
export function manifestFor(browser: Browser, shared: SharedManifest, version: string) {
  if (browser === 'chrome') {
    return {
      ...shared,
      version,
      minimum_chrome_version: '120',
      permissions: [...shared.permissions, 'sidePanel'].sort(),
      side_panel: { default_path: PANEL_PAGE },
      storage: { managed_schema: POLICY_SCHEMA },
    }
  }
  return {
    ...shared,
    version,
    background: { scripts: [shared.background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: PANEL_PAGE,
      default_title: shared.short_name,
      default_icon: { 16: shared.icons[16], 32: shared.icons[32] },
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'lessons-at-hand@lessons-at-hand.org.uk',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }
}
