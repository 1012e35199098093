import type { Page } from 'puppeteer-core'
import type { Message, PageTips, ToBackground, ToPanel } from '../../../src/messages.ts'
import { until } from '../firefox/until.ts'
import { shownLessons } from './notes.ts'

/**
 * Has the page in front read at once instead of when typing has rested, and waits until the panel shows what came
 * of it. Answers that. For pages without frames.
 */
export async function settle(panel: Page): Promise<PageTips> {
  const tips = await readAnew(panel)
  if (tips.state !== 'tips' && tips.state !== 'quiet') return tips
  return until('the panel shows what there is', async () => {
    const now = await tipsInFront(panel)
    return (await showsWhatThereIs(panel, now)) ? now : undefined
  })
}

/** What the background has to show for the page in front. */
function tipsInFront(panel: Page): Promise<PageTips> {
  return panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://*/*', active: true })
    const { value } = await chrome.runtime.sendMessage({
      kind: 'tipsForTab',
      input: { tabId: tab?.id },
    })
    return value as PageTips
  })
}

/** Reads the page in front, waits until the badge and the panel were told, and answers what there is to show. */
export async function readAnew(panel: Page): Promise<PageTips> {
  await panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'http://*/*', active: true })
    const tabId = tab?.id ?? 0
    await new Promise<void>((done) => {
      let isRead = false
      // In a list, so that no build tool adds a name to it that the page would not know.
      const listening = [
        (
          { kind, input }: Message<ToBackground> | Message<ToPanel>,
          sender: chrome.runtime.MessageSender,
        ) => {
          if (kind === 'pageRead' && sender.tab?.id === tabId) isRead = true
          if (!isRead || kind !== 'tipsChanged' || (input as { tabId: number }).tabId !== tabId)
            return
          for (const each of listening) chrome.runtime.onMessage.removeListener(each)
          done()
        },
      ]
      for (const each of listening) chrome.runtime.onMessage.addListener(each)
      void chrome.tabs.sendMessage(tabId, { kind: 'readNow', input: null })
    })
  })
  return tipsInFront(panel)
}

async function showsWhatThereIs(panel: Page, tips: PageTips): Promise<boolean> {
  const shown = await shownLessons(panel)
  if (tips.state !== 'tips')
    return shown.length === 0 && (await panel.$('[data-state="quiet"]')) !== null
  const known = tips.tips.map(({ lessonId }) => lessonId)
  const raised = tips.tips.filter((tip) => tip.raised).map(({ lessonId }) => lessonId)
  return (
    shown.length > 0 &&
    shown.every((lesson) => known.includes(lesson)) &&
    raised.every((lesson) => shown.includes(lesson))
  )
}
