/** The one place that knows Chrome's side panel from Firefox's sidebar. */
import browser from 'webextension-polyfill'

interface SidePanels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
}

const { sidePanel } = globalThis.chrome as unknown as SidePanels

/**
 * Opens the panel beside the page. Call it first in a click handler, with a window id that was learnt
 * before: anything awaited in between loses the click.
 */
export function openSidePanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open()
}
