import type { Page } from 'puppeteer-core'
import type { RunningChromium } from '../../tests/browser/chromium/launch.ts'
import notes from '../../tests/pages/site/notes.json' with { type: 'json' }
import { type Picture, setSizes, takePicture, writePictures } from './pictures.ts'
import { readTips, type ShownTip, typeNote } from './tips.ts'

const FOLDER = 'demo-output'

/** Types each fictional note, prints the tips found and writes pictures. Answers whether any tip was shown. */
export async function showWithoutDisplay(
  { browser, site }: RunningChromium,
  page: Page,
  panel: Page,
): Promise<boolean> {
  await setSizes(page, panel)
  const pictures: Picture[] = []
  let telling = 0
  for (const { id, case: record, title, text } of notes) {
    await page.goto(`${site}/new-note.html?case=${record}`)
    await page.waitForSelector('body[data-ready="true"]')
    await typeNote(page, text)
    const tips = await readTips(panel)
    if (tips.length > 0) telling += 1
    console.log(`${id}  ${title}\n${formatTips(tips)}\n`)
    pictures.push(await takePicture(id, page, panel))
  }
  await writePictures(browser, FOLDER, pictures)
  console.log(
    `${telling} of ${notes.length} notes brought up tips. Pictures of each are in ${FOLDER}/.`,
  )
  return telling > 0
}

function formatTips(tips: readonly ShownTip[]): string {
  if (tips.length === 0) return '  nothing to raise'
  return tips
    .map(({ title, words }) => `  ${title}\n    ${words.map((each) => `“${each}”`).join(', ')}`)
    .join('\n')
}
