import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { openSidebar } from './browser-window.ts'
import { noteText, openPage } from './pages.ts'
import { until } from './until.ts'
import { startSurroundings } from './with-addon.ts'

/** Photographs a whole Firefox window, a note on the page and the tips for it in the sidebar, into a PNG file. */
export async function photographFirefox(
  file: string,
  { width = 1440, height = 900 } = {},
): Promise<void> {
  const surroundings = await startSurroundings({ width, height })
  try {
    const { marionette } = surroundings
    await surroundings.install()
    await surroundings.switchSiteOn()
    const panel = await openSidebar(marionette)
    await marionette.runInBrowser(
      `document.getElementById('sidebar-box').style.width = '400px'
       // The stripes in the address bar that say that Firefox is driven by a program.
       document.documentElement.removeAttribute('remotecontrol')`,
    )
    await openPage(marionette, surroundings.richNote)
    await marionette.run("document.querySelector('.cookie-notice button')?.click()")
    await marionette.type('#note', noteText('note-03'))
    await until('there are prompts', () => panel.has('button.prompt'))
    await panel.pointAt('button.prompt')
    await until('the words are marked', () =>
      marionette.run<boolean>('return CSS.highlights.size > 0'),
    )
    const picture = await marionette.inBrowser(() => marionette.photograph())
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, picture)
  } finally {
    await surroundings.close()
  }
}
