/** `npm start [-- --headless]`: the extension in a real Chromium on the fictional case-recording site, its panel open. */
import { parseArgs } from 'node:util'
import { startChromium, switchSiteOn } from '../tests/browser/chromium/launch.ts'
import { openForm } from '../tests/browser/chromium/notes.ts'
import { ensureBrowsers } from './browsers.ts'
import { buildExtension, formatProblems } from './build/build-extension.ts'
import { showWithDisplay } from './demo/with-display.ts'
import { showWithoutDisplay } from './demo/without-display.ts'

const { values } = parseArgs({ options: { headless: { type: 'boolean' } } })
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const headless = values.headless ?? !hasDisplay

ensureBrowsers(['chromium'])
const problems = formatProblems(await buildExtension(['chrome']))
if (problems) console.error(problems)

const running = await startChromium({ headless })
try {
  await switchSiteOn(running)
  const page = await openForm(running, 'new-note', 'BK-20417')
  const panel = await running.openPanel(page)
  const shown = headless
    ? await showWithoutDisplay(running, page, panel)
    : await showWithDisplay(running, page, panel)
  if (!shown) {
    console.error('No tip was shown.')
    process.exitCode = 1
  }
} finally {
  await running.close()
}
