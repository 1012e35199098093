import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'

/** As wide as a side panel usually is. */
const PANEL = { width: 360, height: 900 }
const PAGE = { width: 1040, height: 900 }

/** Page and panel at one moment, as PNG. */
export interface Picture {
  name: string
  page: Uint8Array
  panel: Uint8Array
}

/** Sets both to the sizes in which they are pictured. */
export async function setSizes(page: Page, panel: Page): Promise<void> {
  await page.setViewport(PAGE)
  await panel.setViewport(PANEL)
}

/** Takes a picture of the page and of the panel. */
export async function takePicture(name: string, page: Page, panel: Page): Promise<Picture> {
  return { name, page: await page.screenshot(), panel: await panel.screenshot() }
}

/** Writes the pictures into a folder that is emptied first: page, panel, and both side by side. */
export async function writePictures(
  browser: Browser,
  folder: string,
  pictures: readonly Picture[],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const sheet = await browser.newPage()
  await sheet.setViewport({ width: PAGE.width + PANEL.width, height: PAGE.height })
  for (const { name, page, panel } of pictures) {
    writeFileSync(`${folder}/${name}-page.png`, page)
    writeFileSync(`${folder}/${name}-panel.png`, panel)
    await sheet.setContent(`<body style="display:flex;margin:0">${image(page)}${image(panel)}`)
    writeFileSync(`${folder}/${name}.png`, await sheet.screenshot())
  }
  await sheet.close()
}

function image(png: Uint8Array): string {
  return `<img alt="" style="display:block" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`
}
